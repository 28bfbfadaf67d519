import { describe, expect, test } from "vitest";
import { findPrivateData, PRIVATE_KINDS, type PrivateSpan } from "~/privacy";
import { cleanLines, labelled, privateLines } from "../../support/private-data";

const same = (a: PrivateSpan) => (b: PrivateSpan) =>
  a.kind === b.kind && a.start === b.start && a.end === b.end;
const found = (text: string) =>
  findPrivateData(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe("the labelled lines", () => {
  test("are many, each once, of every kind, in both languages", () => {
    expect(privateLines.length).toBeGreaterThanOrEqual(400);
    expect(cleanLines.length).toBeGreaterThanOrEqual(400);
    const texts = [...privateLines, ...cleanLines].map(({ text }) => text);
    expect(new Set(texts).size).toBeGreaterThan(texts.length * 0.98);
    for (const kind of PRIVATE_KINDS)
      expect(
        privateLines.filter(({ expected }) => expected.some((span) => span.kind === kind)).length,
        kind,
      ).toBeGreaterThan(40);
    for (const lines of [privateLines, cleanLines]) {
      const chinese = lines.filter(({ text }) => /\p{Script=Han}/u.test(text)).length;
      expect(chinese / lines.length).toBeGreaterThan(0.3);
      expect(chinese / lines.length).toBeLessThan(0.7);
    }
  });

  test("at least 98 of 100 private places are found, to the very character, of each kind", () => {
    for (const kind of PRIVATE_KINDS) {
      const missed = privateLines.flatMap(({ text, expected }) => {
        const spans = findPrivateData(text);
        return expected
          .filter((span) => span.kind === kind && !spans.some(same(span)))
          .map((span) => `${text} -> ${text.slice(span.start, span.end)}`);
      });
      const all = privateLines.flatMap(({ expected }) => expected.filter((s) => s.kind === kind));
      expect(1 - missed.length / all.length, missed.join("\n")).toBeGreaterThanOrEqual(0.98);
    }
  });

  test("fewer than 1 of 100 clean lines is flagged, and nothing beside the marked places", () => {
    const flagged = cleanLines.filter(({ text }) => findPrivateData(text).length > 0);
    expect(flagged.length / cleanLines.length, JSON.stringify(flagged)).toBeLessThan(0.01);
    const beside = privateLines.filter(({ text, expected }) =>
      findPrivateData(text).some((span) => !expected.some(same(span))),
    );
    expect(beside.length / privateLines.length, JSON.stringify(beside)).toBeLessThan(0.01);
  });
});

describe("places", () => {
  test("are counted in the text as it was typed, whatever stands before and between", () => {
    for (const before of ["", "📱📱 ", "\u200b\u200b", "e\u0301 ", "１２ ", "\r\n\r\n", "•\t"])
      for (const number of [
        "4111\u200b1111\u200d1111\ufeff1111",
        "４１１１　１１１１　１１１１　１１１１",
        "4️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣1️⃣",
        "𝟒𝟏𝟏𝟏 𝟏𝟏𝟏𝟏 𝟏𝟏𝟏𝟏 𝟏𝟏𝟏𝟏",
        "4111 1111\r\n1111 1111",
      ]) {
        const text = `${before}${number} 📱`;
        expect(findPrivateData(text)).toEqual([
          { kind: "card", start: before.length, end: before.length + number.length },
        ]);
      }
  });

  test("come in order and never overlap, even where a password holds a number", () => {
    expect(found("密码是 4111 1111 1111 1111")).toEqual(["card: 4111 1111 1111 1111"]);
    expect(found("password: a!13800138000")).toEqual(["password: a!13800138000"]);
    expect(found("password: x13800138000")).toEqual(["password: x13800138000"]);
    expect(found("password: 13800138000")).toEqual(["phone: 13800138000"]);
    for (const { text } of privateLines) {
      let end = 0;
      for (const span of findPrivateData(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});

describe("a number that could be a card's", () => {
  test("is what the nearest word says: an order's number after 'order', a card's after 'card'", () => {
    expect(found("order 4111111111111111")).toEqual([]);
    expect(found("the order I paid with card 4111111111111111")).toHaveLength(1);
    expect(found("卡的交易流水号 6200000000000005")).toEqual([]);
    expect(found("订单付款卡 6200000000000005")).toHaveLength(1);
  });

  test("is a card when printed like one, though an order's label stands before it", () => {
    expect(found("order no 4111 1111 1111 1111")).toEqual(["card: 4111 1111 1111 1111"]);
    expect(found("IMEI 4111 1111 1111 1111")).toEqual([]);
  });

  test("isn't cut out of a longer row of like groups", () => {
    expect(found("4111 1111 1111 1111 1111 1111")).toEqual([]);
    expect(found("card 4111 1111 1111 1111 1111 1111")).toEqual(["card: 4111 1111 1111 1111"]);
    expect(found("4111 1111 1111 1111 1227 123")).toEqual(["card: 4111 1111 1111 1111"]);
    expect(found("4111 1111 1111 1111 5555 5555 5555 4444")).toHaveLength(2);
  });
});

test("fifteen digits are an identity number only where they are called one", () => {
  expect(found("110105491231002")).toEqual([]);
  expect(found("IMEI 110105491231002")).toEqual([]);
  expect(found("身份证 110105491231002")).toEqual(["identity: 110105491231002"]);
  expect(found("110105491231002 is my ID number")).toEqual(["identity: 110105491231002"]);
  for (const wrong of ["000105491231002", "110105491331002", "110105490230002"])
    expect(found(`身份证 ${wrong}`), wrong).toEqual([]);
});

test("groups that no card has are a card's only where a card is spoken of", () => {
  expect(found("totals 41 11111 111 111111 per region")).toEqual([]);
  expect(found("card 41 11111 111 111111")).toEqual(["card: 41 11111 111 111111"]);
});

test("lines that companies publish aren't private, a person's line is", () => {
  expect(found("热线 400-820-8820, toll-free +1 800 555 0199")).toEqual([]);
  expect(found("+1 415 555 0132")).toEqual(["phone: +1 415 555 0132"]);
});

test("a text already masked, or hidden by its writer, is left as it is", () => {
  for (const text of ["card •••• •••• •••• 1111", "密码是••••••••", "138****8000", "pin: ••••0132"])
    expect(found(text)).toEqual([]);
});

test("the notation of the labelled lines gives text and places", () => {
  expect(labelled("a ⟦card|4111⟧ b ⟦phone|138⟧")).toEqual({
    text: "a 4111 b 138",
    expected: [
      { kind: "card", start: 2, end: 6 },
      { kind: "phone", start: 9, end: 12 },
    ],
  });
});
