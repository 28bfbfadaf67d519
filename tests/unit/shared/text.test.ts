import { describe, expect, test } from "vitest";
import { isRefusal } from "~/shared/refusal";
import { characterCount, cleanText, TextChecks } from "~/shared/text";

function refusalsOf(given: string, limits = { min: 1, max: 20 }) {
  const checks = new TextChecks();
  checks.read("field", given, limits);
  return checks.refusals.map(({ code }) => code);
}

describe("texts that people write", () => {
  test("are counted as people count: one family emoji or one accented letter is one", () => {
    expect(characterCount("👨‍👩‍👧‍👦")).toBe(1);
    expect(characterCount("e\u0301")).toBe(1);
    expect(characterCount("提现失败")).toBe(4);
  });

  test("lose nothing but line endings and blanks at the ends", () => {
    expect(cleanText("\n  one\r\ntwo\u2028three  \n")).toBe("  one\ntwo\nthree");
    expect(cleanText("  one \n two  ", true)).toBe("one two");
    expect(cleanText("e\u0301")).toBe("é");
  });

  test("are told what is wrong with their length", () => {
    expect(refusalsOf("  ")).toEqual(["text.missing"]);
    expect(refusalsOf("short", { min: 10, max: 20 })).toEqual(["text.too-short"]);
    expect(refusalsOf("x".repeat(21))).toEqual(["text.too-long"]);
    expect(refusalsOf("x".repeat(20))).toEqual([]);
    expect(refusalsOf("", { min: 0, max: 20 })).toEqual([]);
  });

  test.each([
    ["NUL", "a\u0000b"],
    ["a lone surrogate", "a\uD800b"],
    ["a right-to-left override", "a\u202Eb"],
    ["an isolate", "a\u2066b"],
    ["an escape", "a\u001B[31m"],
    ["a pile of marks", `a${"\u0301".repeat(40)}`],
  ])("T39: are refused when they hold %s", (_name, text) => {
    expect(refusalsOf(text, { min: 1, max: 100 })).toEqual(["text.unreadable"]);
  });

  test("T39: a hundred thousand marks are refused without being counted one by one", () => {
    expect(refusalsOf(`a${"\u0301".repeat(100_000)}`)).toEqual(["text.too-long"]);
  });

  test("may use the marks that scripts need", () => {
    expect(refusalsOf("สวัสดี", { min: 1, max: 20 })).toEqual([]);
    expect(refusalsOf("ạ̈", { min: 1, max: 20 })).toEqual([]);
  });

  test("of one form are all checked before anything is refused", () => {
    const checks = new TextChecks();
    checks.read("title", "", { min: 1, max: 10 });
    checks.read("body", "x".repeat(30), { max: 10 });
    try {
      checks.done();
      expect.unreachable();
    } catch (error) {
      if (!isRefusal(error)) throw error;
      expect([error, ...(error.options.others ?? [])].map(({ options }) => options.field)).toEqual([
        "title",
        "body",
      ]);
    }
  });
});
