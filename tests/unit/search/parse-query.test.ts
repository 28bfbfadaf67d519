import { describe, expect, test } from "vitest";
import { parseQuery, withoutWord } from "~/search";

const words = (typed: string) =>
  parseQuery(typed).words.map(({ kind, value }) => `${kind}=${value}`);

describe("words in a search that narrow it", () => {
  test.each([
    ["tag:refund", ["tag=refund"]],
    ["is:solved", ["is=solved"]],
    ["is:open", ["is=open"]],
    ["by:Lena", ["by=Lena"]],
    ["code:hp-4021", ["code=HP-4021"]],
    ["lang:zh", ["lang=zh-CN"]],
    ["type:withdrawal", ["type=withdrawal"]],
    ['tag:"bank card"', ["tag=bank-card"]],
    ["by:“Lena Koch”", ["by=Lena Koch"]],
    ["标签：退款 状态：已解决", ["tag=退款", "is=solved"]],
    ["tag：refund LANG:English", ["tag=refund", "lang=en"]],
    ["类型:提现 错误码:ＨＰ－４０２１", ["type=withdrawal", "code=HP-4021"]],
    ["is:solved is:official", ["is=solved", "is=official"]],
  ])("%s", (typed, expected) => {
    const parsed = parseQuery(typed);
    expect(words(typed)).toEqual(expected);
    expect(parsed.text).toBe("");
    expect(parsed.misread).toEqual([]);
  });

  test("the rest of what was typed is what is looked for", () => {
    expect(parseQuery("card  declined tag:refund twice is:open")).toMatchObject({
      text: "card declined twice",
      words: [{ raw: "tag:refund" }, { raw: "is:open" }],
    });
    expect(parseQuery("提现失败 语言：中文").text).toBe("提现失败");
  });

  test.each([
    ["foo:bar refund", "unknown-word", "foo:bar refund"],
    ["is:great refund", "unknown-value", "is:great refund"],
    ["lang:fr", "unknown-value", "lang:fr"],
    ["code:失败", "unknown-value", "code:失败"],
    ["tag:one tag:two", "twice", ""],
    ["is:open is:solved", "twice", ""],
  ])("%s is explained, never refused", (typed, why, text) => {
    const parsed = parseQuery(typed);
    expect(parsed.misread.map((word) => word.why)).toEqual([why]);
    expect(parsed.text).toBe(text);
  });

  test.each([
    "Error: card declined",
    "see https://example.test/a",
    "at 12:30 it failed",
    "tag:",
    'tag:""',
    ":::",
    "what:is “this",
    "a".repeat(200),
  ])("%s is plain text", (typed) => {
    expect(words(typed)).toEqual([]);
  });

  test("hostile text is taken apart in no time", () => {
    for (const piece of ["a:", 'tag:"', "标：", "is:solved ", "：“"]) {
      const typed = piece.repeat(400);
      expect(parseQuery(typed).words.length, piece).toBeLessThan(3);
    }
  });

  test("a word can be taken out again", () => {
    expect(withoutWord("card tag:refund declined", "tag:refund")).toBe("card declined");
    expect(withoutWord("card", "tag:refund")).toBe("card");
    expect(withoutWord("this:open is:open card", "is:open")).toBe("this:open card");
    expect(withoutWord("is:openly is:open", "is:open")).toBe("is:openly");
  });
});
