import { describe, expect, test } from "vitest";
import { sayPlainly } from "~/infra/search-engine/chinese-sayings";
import { termsOf } from "~/infra/search-engine/cut-text";
import { plainPairs, plainTerms } from "~/infra/search-engine/plain-pairs";

describe("everyday Chinese, said plainly", () => {
  test.each([
    ["如何更改手机号码", "怎么修改电话号", "改手"],
    ["为什么花呗用不了", "花呗为什么无法使用", "不能"],
    ["不符合条件", "没达到要求", "要求"],
    ["多久到账", "什么时候入账", "久到"],
    ["提升限额", "增加额度", "提高"],
  ])("%s and %s share %s, which not both hold as typed", (one, other, pair) => {
    for (const text of [one, other]) expect(plainPairs(text, 100)).toContain(pair);
    expect(one.includes(pair) && other.includes(pair)).toBe(false);
  });

  test("what stands for all others stays as it is, and nothing is said twice over", () => {
    for (const run of ["怎么换银行卡", "提现没到账", "冻结的账户能不能解冻"])
      expect(sayPlainly(sayPlainly(run))).toBe(sayPlainly(run));
  });

  test("letters and codes are left to the words", () => {
    expect(plainPairs("ERR-1042 payment failed", 100)).toEqual([]);
    expect(plainPairs("提现 failed ERR-1042 失败", 100)).toEqual(["失败"]);
  });

  test("terms raise and are not required; those that are asked for already are left out", () => {
    const asked = termsOf("失败原因", 10);
    const more = plainTerms("失败原因无法查看", 100, asked);
    expect(more.map(({ alternatives }) => alternatives)).toContainEqual([["不能"]]);
    expect(more.every(({ required }) => !required)).toBe(true);
    expect(more.map(({ alternatives }) => String(alternatives))).not.toContain("失败");
  });
});
