import { describe, expect, test } from "vitest";
import { type DifferencePart, differences } from "~/posts";

const side = (parts: DifferencePart[], without: DifferencePart["kind"]) =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join("");

describe("what changed between two versions", () => {
  test("an English word that changed is marked alone, its neighbours stay", () => {
    expect(differences("The card was declined today", "The card was accepted today")).toEqual([
      { kind: "same", text: "The card was " },
      { kind: "removed", text: "declined" },
      { kind: "added", text: "accepted" },
      { kind: "same", text: " today" },
    ]);
  });

  test("Chinese, which has no blanks, is compared word by word too", () => {
    const parts = differences("我的提现失败了，已经三天", "我的提现成功了，已经三天");
    expect(parts).toContainEqual({ kind: "removed", text: "失败" });
    expect(parts).toContainEqual({ kind: "added", text: "成功" });
    expect(parts.at(-1)).toEqual({ kind: "same", text: "了，已经三天" });
  });

  test("equal texts are one part, and a first version is all added", () => {
    expect(differences("同样", "同样")).toEqual([{ kind: "same", text: "同样" }]);
    expect(differences("", "New")).toEqual([{ kind: "added", text: "New" }]);
    expect(differences("", "")).toEqual([]);
  });

  test.each([
    ["line one\n\nline two", "line one\r\n  line 2\n"],
    ["a b c d e", "e d c b a"],
    ["支付 failed 两次", "支付成功 once"],
    ["👩‍👩‍👧 family", "👩‍👩‍👦 family!"],
  ])("both texts can be read back from the parts: %j to %j", (before, after) => {
    const parts = differences(before, after);
    expect(side(parts, "added")).toBe(before);
    expect(side(parts, "removed")).toBe(after);
  });

  test("a long text written anew comes back whole, without seeking every common word", () => {
    const before = Array.from({ length: 4_000 }, (_, n) => `word${n}`).join(" ");
    const after = Array.from({ length: 4_000 }, (_, n) => `other${n}`).join("  ");
    expect(differences(before, after)).toEqual([
      { kind: "removed", text: before },
      { kind: "added", text: after },
    ]);
  });
});
