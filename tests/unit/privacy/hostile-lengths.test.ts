import { describe, expect, test } from "vitest";
import { findIn } from "~/privacy/find-private-data";
import { readText } from "~/privacy/read-text";
import { hostileTexts } from "../../support/private-data/hostile";

/** How many single characters the finder looks at; one that starts over at each would look at all for each. */
function steps(text: string): number {
  const read = readText(text);
  findIn(read);
  return read.steps;
}

describe("twenty thousand characters made to keep the finder busy", () => {
  for (const [index, { name, text }] of hostileTexts(20_000).entries()) {
    test(`of ${name} take work in proportion to their length`, () => {
      const taken = steps(text);
      expect(taken).toBeLessThan(text.length * 400);
      expect(taken).toBeLessThan(steps(hostileTexts(10_000)[index]?.text ?? "") * 2.2);
    });

    test(`of ${name} are read to their end, where a card number stands`, () => {
      const last = findIn(readText(`${text}\n\n\ncard: 4111 1111 1111 1111`)).at(-1);
      expect(last).toMatchObject({ kind: "card", end: text.length + 28 });
    });
  }
});
