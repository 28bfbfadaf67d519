import { describe, expect, test } from "vitest";
import { parseId, paths, slug } from "~/paths";

describe("addresses", () => {
  test("of questions end in words of any script", () => {
    expect(slug("How do I get a refund?")).toBe("how-do-i-get-a-refund");
    expect(slug("提现 3 天没到账！")).toBe("提现-3-天没到账");
    expect(slug("???")).toBe("");
    expect(slug("x".repeat(200))).toHaveLength(60);
    expect(paths.question(42, "提现")).toBe("/questions/42-%E6%8F%90%E7%8E%B0");
    expect(paths.question(42, "!!!")).toBe("/questions/42");
  });

  test("give only ids that the database can hold", () => {
    expect(parseId("42-how-to")).toBe(42);
    expect(parseId("42")).toBe(42);
    for (const bad of [
      "",
      "0",
      "-1",
      "42x",
      "x-42",
      "2147483648",
      "99999999999",
      "4.2",
      undefined,
    ]) {
      expect(parseId(bad)).toBeNull();
    }
  });

  test("leave empty questions out and escape what people typed", () => {
    expect(paths.questions({ list: "newest" })).toBe("/questions?list=newest");
    expect(paths.search({ q: "a&b=c #d" })).toBe("/search?q=a%26b%3Dc+%23d");
    expect(paths.search({ q: "" })).toBe("/search");
    expect(paths.tag("支付/失败")).toBe("/tags/%E6%94%AF%E4%BB%98%2F%E5%A4%B1%E8%B4%A5");
  });
});
