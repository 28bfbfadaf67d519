import { expect, test } from "vitest";
import { SEARCH_TEXT_MAX } from "~/search";
import { searchText } from "~/search/search-text";

test("what was typed is looked for on one line, without what can't be seen or shown", () => {
  expect(searchText("  two\n\tlines\0 \u202Eand\u2066 \uD800more ")).toBe("two lines and more");
  expect(searchText("提现　不到账")).toBe("提现 不到账");
  expect(searchText('<b>"bold"</b> & 100%')).toBe('<b>"bold"</b> & 100%');
});

test("only the first 200 characters count, and none is cut in half", () => {
  const text = searchText("💳".repeat(1_000));
  expect([...text]).toHaveLength(SEARCH_TEXT_MAX);
  expect(text.isWellFormed()).toBe(true);
  expect([...searchText("\u0301".repeat(100_000))].length).toBeLessThanOrEqual(SEARCH_TEXT_MAX);
});
