import { describe, expect, test } from "vitest";
import { describePrivateData, findPrivateData, maskPrivateData } from "~/privacy";
import { cleanLines, privateLines } from "../../support/private-data";

const masked = (text: string) => maskPrivateData(text, findPrivateData(text));

describe("masking", () => {
  test("leaves the last four and the layout", () => {
    expect(masked("卡号 4111 1111-1111.1111，谢谢")).toBe("卡号 •••• ••••-••••.1111，谢谢");
    expect(masked("(415) 555-0132")).toBe("(•••) •••-0132");
    expect(masked("+86 138-0013-8000")).toBe("+•• •••-••••-8000");
    expect(masked("DE89 3704 0044 0532 0130 00")).toBe("•••• •••• •••• •••• ••30 00");
    expect(masked("11010519491231002x")).toBe("••••••••••••••002x");
    expect(masked("４１１１　１１１１　１１１１　１１１１")).toBe("••••　••••　••••　１１１１");
    expect(masked("4111 1111\n1111 1111")).toBe("•••• ••••\n•••• 1111");
    expect(masked("卡 4012 **8888** 8888 `1881`")).toBe("卡 •••• **••••** •••• `1881`");
    expect(masked("卡 4012 8888 8888 1881 1227 123")).toBe("卡 •••• •••• •••• 1881 1227 123");
    expect(masked("身份证 110105491231002")).toBe("身份证 •••••••••••1002");
    expect(masked("一三八零零一三八零零零")).toBe("•••••••八零零零");
  });

  test("hides a password whole, its length too", () => {
    expect(masked("my password is hunter2.")).toBe("my password is ••••••••.");
    expect(masked("密码：abcdefghijkl123456，登不上")).toBe("密码：••••••••，登不上");
    expect(masked("PIN 4021")).toBe("PIN ••••••••");
  });

  test("changes nothing in a clean text", () => {
    for (const { text } of cleanLines) expect(masked(text)).toBe(text);
  });

  test("keeps every unit outside the places and four digits inside, in all labelled numbers", () => {
    // Passwords and astral digits change the length; the others keep every unit in its place.
    const steady = privateLines.filter(
      ({ text, expected }) =>
        expected.every(({ kind }) => kind !== "password") && !/[\u{10000}-\u{10ffff}]/u.test(text),
    );
    expect(steady.length).toBeGreaterThan(300);
    for (const { text, expected } of steady) {
      const after = masked(text);
      expect(after.length).toBe(text.length);
      for (const { start, end } of expected)
        expect(after.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length, text).toBe(4);
      const inside = (at: number) => expected.some(({ start, end }) => at >= start && at < end);
      for (let at = 0; at < text.length; at++)
        if (!inside(at) || !/[\p{L}\p{N}]/u.test(text.charAt(at)))
          expect(after.charAt(at), text).toBe(text.charAt(at));
    }
  });
});

describe("a masked text is clean", () => {
  test("for every labelled line", () => {
    for (const { text } of privateLines) expect(findPrivateData(masked(text)), text).toEqual([]);
  });

  test("for lines glued to each other in every way", () => {
    const lines = privateLines.map(({ text }) => text);
    for (const glue of ["", " ", "-", "\n", "•", "12", "x"])
      lines.forEach((line, index) => {
        const text = line + glue + lines[(index * 7 + 3) % lines.length];
        expect(findPrivateData(masked(text)), text).toEqual([]);
      });
  });

  test("for six thousand texts put together by chance", () => {
    const next = chance(20240305);
    for (let round = 0; round < 6_000; round++) {
      const length = 1 + next(12);
      const text = Array.from({ length }, () => PIECES[next(PIECES.length)]).join("");
      expect(findPrivateData(masked(text)), JSON.stringify(text)).toEqual([]);
    }
  });

  test("also where the digits that stay would make a new number with their neighbours", () => {
    const text = "卡4111111111111111 电话 1381 2345678";
    expect(findPrivateData(masked(text))).toEqual([]);
    expect(masked(masked(text))).toBe(masked(text));
  });
});

test("the notices name each kind once, in one order, with how many there are", () => {
  const text = "手机 13800138000 和 13912345678，密码是abc123，卡 4111111111111111";
  expect(describePrivateData(findPrivateData(text))).toEqual([
    { kind: "card", count: 1, name: "privacy.card", reason: "privacy.card-why" },
    { kind: "phone", count: 2, name: "privacy.phone", reason: "privacy.phone-why" },
    { kind: "password", count: 1, name: "privacy.password", reason: "privacy.password-why" },
  ]);
  expect(describePrivateData([])).toEqual([]);
});

const PIECES = [
  ..."4111 1111 1111 1111|13800138000|11010519491231002X|DE89370400440532013000|密码是|password: |hunter2|•|••••|1|12|138|1234|-| |.|(|)|+|86|+86 |0|00|X|订单号|phone |card|，|。|一二三|１２|4️⃣|𝟒|📱|pin 1234| is |415-555-0132|(415) 555-0132|/|_|,".split(
    "|",
  ),
  "\n",
  "\u200b",
  "|",
] as const;

/** Numbers below a bound that look random and are the same on every run. */
function chance(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % bound;
  };
}
