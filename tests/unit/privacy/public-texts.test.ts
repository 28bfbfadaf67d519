import { describe, expect, test } from "vitest";
import { maskedFields, PublicTexts, withoutPrivateData } from "~/privacy";
import { isRefusal } from "~/shared/refusal";

const CARD = "4012 8888 8888 1881";

describe("texts that everybody will read", () => {
  test("are masked as they are read, and tell what was masked once", () => {
    const checks = new PublicTexts();
    expect(checks.readPublic("title", `  Card ${CARD}\r\n`, { max: 50, line: true })).toBe(
      "Card •••• •••• •••• 1881",
    );
    checks.readPublic("body", `My password is plum!Boat77, my card ${CARD}.`, { max: 100 });
    expect(checks.masked).toEqual(["card", "password"]);
    checks.done();
  });

  test("stay as they are where nothing is private", () => {
    const checks = new PublicTexts();
    expect(checks.readPublic("body", "Order 4012-77 is late.", { max: 100 })).toBe(
      "Order 4012-77 is late.",
    );
    expect(checks.masked).toEqual([]);
  });

  test("are refused when masking makes them too long", () => {
    const checks = new PublicTexts();
    expect(checks.readPublic("body", "PIN: 4711", { max: 9 })).toBe("");
    expect(checks.refusals.map(({ code, params }) => [code, params])).toEqual([
      ["text.too-long", { max: 9, count: 13 }],
    ]);
  });

  test("are refused where a masked text would be worth nothing", () => {
    const checks = new PublicTexts();
    checks.refusePrivate("tags", "bank transfer");
    checks.refusePrivate("errorCode", CARD);
    expect(checks.refusals.map(({ code, options }) => [code, options.field])).toEqual([
      ["text.private", "errorCode"],
    ]);
    expect(() => checks.done()).toThrow(expect.toSatisfy(isRefusal));
  });

  test("masked twice, they are the same", () => {
    const { text, kinds } = withoutPrivateData(`Pay with ${CARD}`);
    expect(kinds).toEqual(["card"]);
    expect(withoutPrivateData(text)).toEqual({ text, kinds: [] });
  });

  test("the fields of a begun form keep their names", () => {
    const given = { title: "Call +86 138 1234 5678", body: CARD, official: "on" };
    expect(maskedFields(given)).toEqual({
      fields: { title: "Call +•• ••• •••• 5678", body: "•••• •••• •••• 1881", official: "on" },
      kinds: ["card", "phone"],
    });
  });
});
