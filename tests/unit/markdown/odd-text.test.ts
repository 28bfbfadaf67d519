import { afterAll, describe, expect, test } from "vitest";
import { findMentionCandidates, mentionKey, plainText } from "~/markdown";
import { closeMarkdown, renderMarkdown } from "~/markdown/index.server";
import { toHtml } from "~/markdown/to-html.server";
import { injectionStrings, ODD_TEXT_CATEGORIES, oddTexts } from "../../support/hostile-text";
import { readHtml, violations } from "./read-html";

const html = (text: string) => toHtml(text, new Map());

afterAll(closeMarkdown);

describe("T39: odd text is shown or left out, and breaks nothing", () => {
  test.each(Object.keys(ODD_TEXT_CATEGORIES))("texts of the kind '%s' become fit HTML", (kind) => {
    const found = (ODD_TEXT_CATEGORIES[kind] ?? []).flatMap((text) => violations(html(text)));
    expect(found).toEqual([]);
  });

  test("so do strings that are code to something else, and their words stay", () => {
    for (const text of injectionStrings()) expect(violations(html(text))).toEqual([]);
    expect(readHtml(html('a\'; DROP TABLE "Person";--')).text).toBe('a\'; DROP TABLE "Person";--');
  });

  test("the threads answer every one of them", async () => {
    const answers = await Promise.all(oddTexts().map((text) => renderMarkdown(text)));
    expect(answers.flatMap((answer) => violations(answer.html))).toEqual([]);
  }, 30_000);

  test("the pure rules take every one of them", () => {
    for (const text of [...oddTexts(), ...injectionStrings()]) {
      expect(plainText(text, 80).isWellFormed()).toBe(true);
      expect([...plainText(text, 80)].length).toBeLessThanOrEqual(80);
      expect(findMentionCandidates(`@${text}`).length).toBeLessThanOrEqual(20);
      expect(mentionKey(text)).toBe(mentionKey(mentionKey(text)));
    }
  });

  test.each([
    ["NUL shows that something was there", "a\0b", "<p>a\uFFFDb</p>"],
    ["half a character does too", "a\uD83Db", "<p>a\uFFFDb</p>"],
    ["direction marks can't turn a text around", "pay \u202Eecruos\u202C", "<p>pay ecruos</p>"],
    ["nor when they are written as numbers", "pay &#x202E;ecruos &#8238;", "<p>pay ecruos </p>"],
    [
      "nor in the title of a link",
      '[a](/b "&#x202e;c")',
      '<p><a href="/b" title="c" rel="nofollow ugc noopener noreferrer">a</a></p>',
    ],
    ["controls written as numbers are left out", "a&#7;b", "<p>ab</p>"],
    ["characters of several parts stay whole", "👩‍👩‍👧 né", "<p>👩‍👩‍👧 né</p>"],
  ])("%s", (_what, text, expected) => {
    expect(html(text)).toBe(expected);
  });
});
