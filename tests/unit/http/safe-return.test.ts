import { describe, expect, test } from "vitest";
import { safeReturn } from "~/http/safe-return";
import { openRedirects } from "../../support/hostile-text";

describe("T17: where somebody lands after signing in", () => {
  test("is the page they came from, with its query", () => {
    expect(safeReturn("/questions/42-how?notice=asked#post-43")).toBe(
      "/questions/42-how?notice=asked#post-43",
    );
    expect(safeReturn("/search?q=%E6%8F%90%E7%8E%B0")).toBe("/search?q=%E6%8F%90%E7%8E%B0");
  });

  test("is never another site, however the address is dressed up", () => {
    const hostiles = openRedirects();
    expect(hostiles.length).toBeGreaterThan(200);
    for (const hostile of hostiles) {
      const landed = new URL(safeReturn(hostile), "https://askwell.example");
      expect(landed.origin, hostile).toBe("https://askwell.example");
      expect(safeReturn(hostile), hostile).not.toMatch(/^\/[/\\]/);
    }
  });

  test("is the home page when there is nothing usable", () => {
    for (const value of [undefined, null, 42, ["/a"], "", "questions", `/${"x".repeat(3000)}`])
      expect(safeReturn(value)).toBe("/");
  });
});
