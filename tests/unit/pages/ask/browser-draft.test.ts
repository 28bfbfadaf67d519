import { describe, expect, test } from "vitest";
import { asAskFields, EMPTY_ASK, hasWords } from "~/pages/ask/browser-draft";

describe("a question kept in the browser", () => {
  test("anything may stand in the storage; only texts of our fields are taken", () => {
    expect(asAskFields(null)).toEqual(EMPTY_ASK);
    expect(asAskFields(["a"])).toEqual(EMPTY_ASK);
    expect(
      asAskFields({ title: "提现没到账", body: 7, problemType: "gossip", extra: "x", tags: {} }),
    ).toEqual({ ...EMPTY_ASK, title: "提现没到账" });
    expect(asAskFields({ problemType: "withdrawal" }).problemType).toBe("withdrawal");
  });

  test("a chosen problem type alone is not worth keeping", () => {
    expect(hasWords({ ...EMPTY_ASK, problemType: "withdrawal", title: "  " })).toBe(false);
    expect(hasWords({ ...EMPTY_ASK, tags: "refund" })).toBe(true);
  });
});
