import { describe, expect, test } from "vitest";
import { oneLine, shortened } from "~/importer/clean-text";
import {
  dateOf,
  idOf,
  LeftOut,
  optionalDate,
  optionalId,
  scoreOf,
  tagNames,
} from "~/importer/fields";

const now = new Date("2026-03-02T09:00:00Z");

describe("a row's attributes", () => {
  test("dates are read in UTC, to the millisecond", () => {
    expect(dateOf({ At: "2011-10-11T19:42:20.713" }, "At", now).toISOString()).toBe(
      "2011-10-11T19:42:20.713Z",
    );
    expect(optionalDate({}, "At", now)).toBeNull();
  });

  test.each([
    "",
    "yesterday",
    "2011-10-11",
    "2011-02-30T00:00:00",
    "2011-13-01T00:00:00",
    "2999-01-01T00:00:00",
    "0001-01-01T00:00:00",
  ])("'%s' is no date", (given) => {
    expect(() => dateOf({ At: given }, "At", now)).toThrow(LeftOut);
  });

  test.each(["", "1.5", "0x1", "1e3", " 1", "12345678901234567890"])("'%s' is no id", (given) => {
    expect(() => idOf({ Id: given }, "Id")).toThrow("its Id is not a number");
  });

  test("the robot's id, a missing id and a score are read", () => {
    expect(idOf({ Id: "-1" }, "Id")).toBe("-1");
    expect(optionalId({}, "Id")).toBeNull();
    expect(scoreOf({ Score: "-12" })).toBe(-12);
    expect(scoreOf({})).toBe(0);
    expect(() => scoreOf({ Score: "9999999999" })).toThrow(LeftOut);
  });

  test("tags are read as older and as newer dumps write them", () => {
    expect(tagNames({ Tags: "<a><b-c>" })).toEqual(["a", "b-c"]);
    expect(tagNames({ Tags: "|a|b-c|" })).toEqual(["a", "b-c"]);
    expect(tagNames({})).toEqual([]);
  });
});

describe("texts that are too long", () => {
  test("a line is cut with a mark and no half characters", () => {
    expect(oneLine("  a\n b ", 10)).toEqual({ text: "a b", cut: false });
    expect(oneLine("🍵".repeat(20), 10)).toEqual({ text: "🍵🍵🍵🍵…", cut: true });
  });

  test("a text is cut after a paragraph", () => {
    const text = `${"a".repeat(600)}\n\n${"b".repeat(600)}`;
    expect(shortened(text, 1_000)).toEqual({ text: `${"a".repeat(600)}\n\n[…]`, cut: true });
    expect(shortened(text, 5_000)).toEqual({ text, cut: false });
  });
});
