import { describe, expect, test } from "vitest";
import { correctWord, errorsBetween } from "~/infra/search-engine/correct-words";

const known = new Map([
  ["withdraw", 40],
  ["payment", 60],
  ["refund", 30],
  ["card", 90],
  ["care", 2],
  ["verif", 20],
  ["hp4021", 3],
]);

describe("typing errors in a search", () => {
  test.each([
    ["withdrawl", "withdraw"],
    ["wihtdraw", "withdraw"],
    ["paymnet", "payment"],
    ["refnd", "refund"],
    ["reffund", "refund"],
    ["caard", "card"],
  ])("%s is taken for %s", (typed, meant) => {
    expect(correctWord(typed, known)).toBe(meant);
  });

  test("a known word, a short one and one too far from all are left as they are", () => {
    for (const word of ["refund", "crd", "zanzibar"]) expect(correctWord(word, known)).toBeNull();
  });

  test("of words equally near the more frequent one is meant", () => {
    expect(correctWord("carx", known)).toBe("card");
  });

  test("codes, numbers, amounts and Chinese are never corrected", () => {
    for (const word of ["hp4022", "4021", "1000", "提现"])
      expect(correctWord(word, known), word).toBeNull();
  });

  test("a letter too many, too few, wrong or two exchanged is one error", () => {
    for (const word of ["refundd", "refun", "rafund", "rfeund"])
      expect(errorsBetween(word, "refund", 2), word).toBe(1);
    expect(errorsBetween("abcdef", "refund", 2)).toBe(3);
  });
});
