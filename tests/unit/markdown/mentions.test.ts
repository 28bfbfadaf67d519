import { describe, expect, test } from "vitest";
import { findMentionCandidates, mentionKey } from "~/markdown";
import { toHtml } from "~/markdown/to-html.server";

const PEOPLE = new Map([
  ["anna", "/people/1"],
  ["annamaria", "/people/2"],
  ["李华", "/people/3"],
  ["lihua", "/people/4"],
]);
const firstKeys = (text: string) => findMentionCandidates(text).map(({ keys }) => keys[0]);

describe("naming people", () => {
  test("a name is matched without its blanks, in any case and width", () => {
    expect(mentionKey(" Li  Hua")).toBe("lihua");
    expect(mentionKey("ＬＩ\u3000Hua")).toBe("lihua");
    expect(mentionKey("李 华")).toBe("李华");
  });

  test.each([
    ["@Anna thanks", "@Anna", "/people/1"],
    ["thanks (@anna).", "@anna", "/people/1"],
    ["@anna's answer", "@anna", "/people/1"],
    ["_@anna_", "@anna", "/people/1"],
    ["**@AnnaMaria**", "@AnnaMaria", "/people/2"],
    ["请@李华看一下", "@李华", "/people/3"],
    ["谢谢＠李华，", "＠李华", "/people/3"],
    ["@LiHua你好", "@LiHua", "/people/4"],
    ["- [ ] @anna", "@anna", "/people/1"],
  ])("%s is a link to that person", (text, name, href) => {
    const html = toHtml(text, PEOPLE);
    expect(html).toContain(`<a class="mention" href="${href}">${name}</a>`);
    expect(
      findMentionCandidates(text).some(({ keys }) => keys.includes(mentionKey(name.slice(1)))),
    ).toBe(true);
  });

  test.each([
    "@annabel",
    "@anna-lena",
    "@anna_b",
    "@somebody",
    "mail@anna",
    "write to a@anna.example",
    "https://a.example/@anna",
    "[@anna](https://a.example)",
    "`@anna`",
    "```\n@anna\n```",
    "\\@anna",
    "@ anna",
  ])("%s is not", (text) => {
    expect(toHtml(text, PEOPLE)).not.toContain('class="mention"');
  });

  test("nobody is named from code or addresses", () => {
    expect(firstKeys("`@a` ``b ` @c`` @d https://a.example/?b=@e `@f")).toEqual(["d", "f"]);
    expect(firstKeys("```\n@a\n```\n@b\n> ~~~ x\n> @c\n> ~~~\n@d")).toEqual(["b", "d"]);
    expect(firstKeys("words\n\n    @a\n\n@b\n- c\n\n    @d")).toEqual(["b", "d"]);
    expect(firstKeys("````\n```\n@a\n````\n@b")).toEqual(["b"]);
  });

  test("a candidate may end where a word ends, longest first", () => {
    expect(findMentionCandidates("@Anna-Maria.b")).toEqual([
      { keys: ["anna-maria.b", "anna-maria.", "anna-maria"] },
    ]);
    expect(findMentionCandidates("@李华好")).toEqual([{ keys: ["李华好", "李华", "李"] }]);
  });

  test("a text names each person once and at most twenty people", () => {
    expect(firstKeys("@a @A @ａ")).toEqual(["a"]);
    const many = Array.from({ length: 50 }, (_, index) => `@person${index}`).join(" ");
    expect(firstKeys(many)).toHaveLength(20);
  });

  test("an address given for a person can't carry markup", () => {
    const html = toHtml("@anna", new Map([["anna", '/people/1" onclick="x']]));
    expect(html).toBe('<p><a class="mention" href="/people/1%22%20onclick=%22x">@anna</a></p>');
  });
});
