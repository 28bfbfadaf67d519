import { describe, expect, test } from "vitest";
import { pictureMarkdown, picturesIn } from "~/attachments";
import { attachmentOfKey, storageKey } from "~/attachments/rules";
import { requireKey } from "~/infra/storage/port";

const ID = "0123456789abcdef0123456789abcdef";
const OTHER = "f".repeat(32);

describe("pictures in a text", () => {
  test("the line for a picture is found again with its words, whatever they hold", () => {
    for (const alt of ["", "An error", "Code [E-402] \\ retry", "付款页面", "a\nb"]) {
      const found = picturesIn(`See\n\n${pictureMarkdown(ID, alt)}\n`);
      expect([...found]).toEqual([[ID, alt.replace("\n", " ")]]);
    }
  });

  test("each picture counts once, with the words it was first given", () => {
    const text = `![a](/attachments/${ID}) ![b](/attachments/${OTHER} "t") ![c](/attachments/${ID})`;
    expect([...picturesIn(text)]).toEqual([
      [ID, "a"],
      [OTHER, "b"],
    ]);
  });

  test("other addresses are no pictures of ours", () => {
    const text = `![a](/attachments/new) ![b](https://x.example/attachments/${ID}) [c](/attachments/${ID})`;
    expect(picturesIn(text).size).toBe(0);
  });

  test("where a picture is kept says whose it is, and every storage takes it", () => {
    const key = requireKey(storageKey(ID, "thumb"));
    expect(attachmentOfKey(key)).toBe(ID);
    for (const bad of [
      "",
      "a",
      "../a/b",
      "/a/b",
      "a//b",
      "a/../b",
      "A/b",
      "a/b\0",
      "a/.b",
      "a\\b/c",
    ])
      expect(() => requireKey(bad), bad).toThrow();
  });
});
