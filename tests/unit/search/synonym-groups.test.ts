import { describe, expect, test } from "vitest";
import { splitTerms } from "~/search";
import { groupOf, groupsInUse } from "~/search/synonyms/groups";
import { readTerms } from "~/search/synonyms/read-terms";

const SHIPPED = [
  ["提现", "withdrawal"],
  ["退款", "refund"],
] as const;
const kept = (group: object) => ({ id: 1, builtIn: null, off: false, terms: ["a", "b"], ...group });

describe("groups of synonyms", () => {
  test("shipped groups hold until leads say otherwise; their own come on top", () => {
    expect(groupsInUse(SHIPPED, [])).toEqual(SHIPPED);
    expect(groupsInUse(SHIPPED, [kept({})])).toEqual([...SHIPPED, ["a", "b"]]);
    expect(groupsInUse(SHIPPED, [kept({ off: true })])).toEqual(SHIPPED);
    expect(groupsInUse(SHIPPED, [kept({ builtIn: "提现", off: true })])).toEqual([SHIPPED[1]]);
    expect(groupsInUse(SHIPPED, [kept({ builtIn: "提现", terms: ["提现", "payout"] })])).toEqual([
      ["提现", "payout"],
      SHIPPED[1],
    ]);
  });

  test("a key names a group, and nothing else does", () => {
    expect(groupOf("own-12")).toEqual({ id: 12 });
    expect(groupOf("shipped-提现")).toEqual({ builtIn: "提现" });
    for (const key of ["", "own-0", "own-x", "shipped-", "12", "own-99999999999"])
      expect(groupOf(key), key).toBeNull();
  });

  test("terms come one a line or with commas, each counted once", () => {
    expect(splitTerms("提现\n cash out ,payout、取现；withdraw")).toEqual([
      "提现",
      " cash out ",
      "payout",
      "取现",
      "withdraw",
    ]);
    expect(readTerms([" Refund", "refund", "ＲＥＦＵＮＤ", "money back"])).toEqual([
      "Refund",
      "money back",
    ]);
  });

  test.each([
    [[], "search.few-terms"],
    [["refund", "REFUND"], "search.few-terms"],
    [Array.from({ length: 31 }, (_, index) => `term ${index}`), "search.many-terms"],
    [["x".repeat(41), "refund"], "text.too-long"],
    [["re\u0000fund", "refund"], "text.unreadable"],
  ])("%j are refused", (terms, code) => {
    expect(() => readTerms(terms)).toThrow(code);
  });
});
