import { describe, expect, test } from "vitest";
import { plainText } from "~/markdown";

describe("the excerpt of a post", () => {
  test.each([
    ["# Refund *late*", "Refund late"],
    ["**a** _b_ ~~c~~ `d` ***e***", "a b c d e"],
    ["这是**重点**，不是*别的*", "这是重点，不是别的"],
    ["- a\n- [x] b\n  1. c\n> d", "a b c d"],
    ["[words](https://a.example/b) ![picture](/attachments/c)", "words picture"],
    ["[![a](/attachments/b)](https://c.example)", "a"],
    ["[a][b] and <https://c.example>\n\n[b]: https://d.example", "a and https://c.example"],
    ["```js\nconst a = 1;\n```", "const a = 1;"],
    ["| Fee | When |\n|---|:-:|\n| 1 | now |", "Fee When 1 now"],
    ["Title\n=====\n\ntext\n\n---\n\nmore", "Title text more"],
    ["2 * 3 * 4 = 24, snake_case_name, 1 < 2", "2 * 3 * 4 = 24, snake_case_name, 1 < 2"],
    ["a \\*b\\* &amp; &lt;c&gt;", "a *b* & <c>"],
    ["", ""],
  ])("of %j reads %j", (markdown, words) => {
    expect(plainText(markdown, 200)).toBe(words);
  });

  test("is cut between words, and says so", () => {
    expect(plainText("one two three four", 12)).toBe("one two…");
    expect(plainText("one two three four", 18)).toBe("one two three four");
    expect(plainText("one, two three", 6)).toBe("one…");
  });

  test("is cut between characters where a language puts no blanks between words", () => {
    expect(plainText("付款失败了怎么办", 5)).toBe("付款失败…");
    expect(plainText("😀😀😀😀", 3)).toBe("😀😀…");
  });
});
