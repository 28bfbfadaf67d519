import { describe, expect, test } from "vitest";
import { termReader } from "~/search/misses/canonical-terms";

const GROUPS = [
  ["提现", "取现", "withdrawal", "withdraw", "cash out", "payout"],
  ["限额", "额度", "limit"],
  ["银行卡", "bank card", "debit card"],
];
const read = termReader(GROUPS);

describe("searches for the same thing in other words", () => {
  test.each([
    ["提现限额", "withdrawal limit"],
    ["提现 额度", "Limits of withdrawals"],
    ["取现的限额是什么？", "what is the cash out limit"],
    ["payout limit", "限额 提现"],
    ["银行卡提现", "Withdraw to my bank card"],
    ["ＨＰ－4021", "hp-4021"],
    ["HP-4021 提现", "withdrawal HP4021"],
  ])("%s is what %s is", (one, other) => {
    expect(read(one)).toEqual(read(other));
    expect(read(one).length).toBeGreaterThan(0);
  });

  test.each([
    ["withdrawal limit", "withdrawal"],
    ["HP-4021", "HP-4022"],
    ["bank", "bank card"],
    ["提现 限额", "提现 到账"],
    ["cash register", "cash out"],
  ])("%s is not what %s is", (one, other) => {
    expect(read(one)).not.toEqual(read(other));
  });

  test("groups that share a term are one, whichever came first", () => {
    const two = [
      ["退款", "refund"],
      ["chargeback", "money back"],
      ["refund", "money back"],
    ];
    for (const groups of [two, [...two].reverse()]) {
      const joined = termReader(groups);
      expect(joined("退款")).toEqual(joined("chargeback"));
    }
  });

  test("words too common to search by say nothing", () => {
    expect(read("how do I please")).toEqual([]);
    expect(read("怎么办")).toEqual([]);
    expect(read("!? …")).toEqual([]);
  });
});
