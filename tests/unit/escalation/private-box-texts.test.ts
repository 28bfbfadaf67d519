import { describe, expect, test } from "vitest";
import { BOX_LIMITS, movedValues, readBoxTexts } from "~/escalation";
import { cardStub, withoutForbidden } from "~/escalation/private-box/forbidden";
import { maskedText } from "~/escalation/private-box/masked-text";
import { readMovedValues, withMovedValues } from "~/escalation/private-box/moved-values";
import { chance } from "../../support/chance";
import { identityNumbers, TEST_CARDS } from "../../support/private-data/numbers";

const compact = (text: string) => text.replaceAll(/[\s-]/g, "");

describe("what a private box may hold", () => {
  test.each(Object.entries(TEST_CARDS))("of a card number (%s) its ends alone", (_, card) => {
    for (const written of [card, card.replaceAll(/(\d{4})(?=\d)/g, "$1 ")]) {
      const { text, kinds } = withoutForbidden(`My card ${written} was declined.`);
      expect(kinds).toEqual(["card"]);
      expect(compact(text)).not.toContain(card);
      expect(compact(text)).toContain(card.slice(-4));
      const digits = text.match(/\d/g)?.length ?? 0;
      expect(digits).toBeLessThanOrEqual(10);
      expect(withoutForbidden(text)).toEqual({ text, kinds: [] });
    }
  });

  test("of a card number of sixteen digits the first six and last four", () => {
    expect(cardStub("4012 8888 8888 1881")).toBe("4012 88•• •••• 1881");
    expect(cardStub("4222222222222")).toBe("•••••••••2222");
  });

  test("of a password nothing, and not how long it was", () => {
    const one = withoutForbidden("My password is plum!Boat77.");
    expect(one).toEqual({ text: "My password is ••••••••.", kinds: ["password"] });
    expect(withoutForbidden("我的密码是 plum!Boat77，登录不了").text).not.toContain("plum");
  });

  test("phone, identity and account numbers whole", () => {
    for (const kept of [
      "+86 138 1234 5678",
      `身份证号 ${identityNumbers[1]}`,
      "GB29 NWBK 6016 1331 9268 19",
    ])
      expect(withoutForbidden(kept)).toEqual({ text: kept, kinds: [] });
  });
});

describe("the form of a box", () => {
  test("leaves blank fields out and says what is not kept", () => {
    const { texts, leftOut } = readBoxTexts({
      transaction: "  HP-2041 \n",
      phone: " ",
      other: "Card 4012888888881881, password: plum!Boat77",
    });
    expect(texts).toEqual({
      transaction: "HP-2041",
      other: "Card 401288••••••1881, password: ••••••••",
    });
    expect(leftOut).toEqual(["card", "password"]);
  });

  test("names every field that does not fit, at its control", () => {
    const given = { phone: "1".repeat(300), other: "x\u0000y", account: "fine" };
    try {
      readBoxTexts(given);
      expect.unreachable();
    } catch (error) {
      const { options } = error as { options: { field: string; others: (typeof error)[] } };
      expect(options.field).toBe("boxPhone");
      expect(options.others).toHaveLength(1);
    }
  });
});

describe("what its owner reads back", () => {
  test.each([
    ["phone", "+86 138 1234 5678", "••••5678"],
    ["transaction", "HP-2041", "••••"],
    ["transaction", "HP-20412041", "••••2041"],
    ["account", "iris.vale@example.test", "••••@example.test"],
    ["other", "It all began when I moved house", "••••"],
    ["phone", "", "••••"],
  ] as const)("of a %s %s is %s", (field, text, shown) => {
    expect(maskedText(field, text)).toBe(shown);
  });
});

describe("what is moved out of a public text", () => {
  const name = (kind: string) => `<${kind}>`;

  test("goes to the field where it belongs, once, and a password nowhere", () => {
    const texts = [
      "Call me at +86 138 1234 5678, my IBAN is GB29 NWBK 6016 1331 9268 19.",
      "My card is 4012 8888 8888 1881. Again: +86 138 1234 5678. My password is plum!Boat77.",
    ];
    expect(movedValues(texts, name)).toEqual({
      phone: ["+86 138 1234 5678"],
      other: ["<iban>: GB29 NWBK 6016 1331 9268 19", "<card>: 4012 88•• •••• 1881"],
    });
    expect(movedValues(["The order 4711 is late."], name)).toEqual({});
  });

  test("is added to what stands, and nothing changes when it comes again", () => {
    const moved = { phone: ["+44 20 7946 0958"], other: ["IBAN: GB29"] };
    const once = withMovedValues({ phone: "13812345678", account: "iris" }, moved);
    expect(once).toEqual({
      phone: "13812345678, +44 20 7946 0958",
      account: "iris",
      other: "IBAN: GB29",
    });
    expect(withMovedValues(once, moved)).toEqual(once);
  });

  test("finds room in 'anything else', or stays out", () => {
    const full = { phone: "9".repeat(BOX_LIMITS.phone.max) };
    expect(withMovedValues(full, { phone: ["123"] })).toEqual({ ...full, other: "123" });
    const fuller = { ...full, other: "x".repeat(BOX_LIMITS.other.max) };
    expect(withMovedValues(fuller, { phone: ["123"] })).toEqual(fuller);
  });

  test("takes at most ten values, whoever sends them", () => {
    const text = Array.from({ length: 30 }, (_, n) => `tel: 138${10_000_000 + n * 7}`).join("\n");
    expect(movedValues([text], name).phone?.length).toBeLessThanOrEqual(10);
    const given = { phone: Array.from({ length: 50 }, (_, n) => `+44 20 7946 ${1000 + n}`) };
    expect(readMovedValues(given).phone).toHaveLength(10);
    const odd = ["x\u0000y", "z".repeat(500), "4012888888881881", " "];
    expect(readMovedValues({ phone: odd })).toEqual({ phone: ["401288••••••1881"] });
  });

  test("never makes a field longer than its limit", () => {
    const next = chance(20261201);
    for (let round = 0; round < 200; round++) {
      const values = Array.from({ length: next(12) }, () => "7".repeat(1 + next(120)));
      const after = withMovedValues({ other: "o".repeat(next(2000)) }, { phone: values });
      expect((after.phone ?? "").length).toBeLessThanOrEqual(BOX_LIMITS.phone.max);
      expect((after.other ?? "").length).toBeLessThanOrEqual(BOX_LIMITS.other.max);
    }
  });
});
