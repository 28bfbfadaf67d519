import { describe, expect, test } from "vitest";
import { findIn } from "~/privacy/find-private-data";
import { readText } from "~/privacy/read-text";
import { hostileTexts } from "../../support/private-data/hostile";

/** Looks at single characters that one text takes; a quadratic finder would take its length for each. */
function steps(text: string): number {
  const read = readText(text);
  findIn(read);
  return read.steps;
}

describe("texts of twenty thousand characters made to keep the finder busy", () => {
  test("take work in proportion to their length", () => {
    const half = hostileTexts(10_000);
    for (const [index, { name, text }] of hostileTexts(20_000).entries()) {
      const taken = steps(text);
      expect(taken, name).toBeLessThan(text.length * 400);
      expect(taken, name).toBeLessThan(steps(half[index]?.text ?? "") * 2.2);
    }
  });

  test("are read to their end: a card number after them is found", () => {
    for (const { name, text } of hostileTexts(20_000)) {
      const last = findIn(readText(`${text}\n\n\ncard: 4111 1111 1111 1111`)).at(-1);
      expect(last?.kind, name).toBe("card");
      expect(last?.end, name).toBe(text.length + 3 + 25);
    }
  });
});
