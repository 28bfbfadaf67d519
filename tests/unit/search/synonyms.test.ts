import { describe, expect, test } from "vitest";
import { termsOf } from "~/infra/search-engine/cut-text";
import { Synonyms } from "~/infra/search-engine/synonyms";

const known = new Synonyms([
  ["提现", "withdrawal", "pay out", "cash out"],
  ["付款", "payment", "pay"],
  ["退款", "refund", "money back"],
]);
/** The forms that a text is looked for by, of each term. */
const forms = (text: string) =>
  known
    .join(text, termsOf(text, 24))
    .map(({ alternatives }) => alternatives.map((words) => words.join("+")));

describe("names that mean the same", () => {
  test("each finds the others, in either language", () => {
    expect(forms("refund")).toEqual([["refund", "退款", "money+back"]]);
    expect(forms("退款")).toEqual([["退款", "refund", "money+back"]]);
    expect(forms("my money is back")[0]).toContain("refund");
  });

  test("a name of which the index keeps another name is understood, and not looked for", () => {
    expect(forms("pay out")[0]).toContain("提现");
    expect(forms("pay")[0]).toEqual(["pay", "付款", "payment"]);
    expect(forms("提现")[0]).toEqual(["提现", "withdraw", "cash"]);
  });

  test("common words of a name stand beside it, or it is not meant", () => {
    expect(forms("cashing out")[0]).toContain("提现");
    expect(forms("cash at hand")[0]).toEqual(["cash"]);
  });
});
