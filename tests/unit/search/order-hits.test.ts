import { describe, expect, test } from "vitest";
import { type Candidate, orderFound, orderSimilar, rarity } from "~/infra/search-engine/order-hits";
import { HITS_MAX } from "~/infra/search-engine/port";

const candidate = (id: number, given: Partial<Candidate> = {}): Candidate => ({
  id,
  solved: false,
  full: true,
  coverage: 1,
  score: 1,
  ...given,
});

describe("the order of what was found", () => {
  test("all words before some, solved before open, near before far, new before old", () => {
    const found = [
      candidate(1, { full: false, coverage: 0.9, solved: true, score: 9 }),
      candidate(2),
      candidate(3, { solved: true, score: 0.6 }),
      candidate(4, { score: 2 }),
      candidate(5),
    ];
    expect(orderFound(found)).toEqual([3, 4, 5, 2, 1]);
  });

  test("a solved question that mentions the words in passing doesn't lead", () => {
    expect(orderFound([candidate(1, { solved: true, score: 0.1 }), candidate(2)])).toEqual([2, 1]);
  });

  test("with some of the words only, a solved question doesn't beat one that is much nearer", () => {
    const some = { full: false };
    expect(
      orderFound([
        candidate(1, { ...some, coverage: 0.5, solved: true, score: 0.3 }),
        candidate(2, { ...some, coverage: 0.8, score: 1 }),
        candidate(3, { ...some, coverage: 0.8, score: 0.9, solved: true }),
      ]),
    ).toEqual([3, 2, 1]);
  });

  test("what shares little with the question is left out", () => {
    expect(orderFound([candidate(1), candidate(2, { full: false, coverage: 0.3 })])).toEqual([1]);
  });

  test("there is an end to it", () => {
    expect(
      orderFound(Array.from({ length: HITS_MAX + 50 }, (_, id) => candidate(id))),
    ).toHaveLength(HITS_MAX);
    expect(orderFound([])).toEqual([]);
  });
});

describe("the order of similar questions", () => {
  test("the nearest few, solved ones first among them", () => {
    const similar = orderSimilar(
      [
        candidate(1, { score: 3 }),
        candidate(2, { score: 2, solved: true }),
        candidate(3, { score: 0.2, solved: true }),
      ],
      5,
    );
    expect(similar).toEqual([2, 1]);
    expect(orderSimilar([candidate(1), candidate(2), candidate(3)], 2)).toHaveLength(2);
  });

  test("one common word in a long title is not the same problem", () => {
    expect(orderSimilar([candidate(1, { full: false, coverage: 0.1 })], 5)).toEqual([]);
  });
});

test("a rare word is worth more than a common one", () => {
  expect(rarity(0)).toBe(1);
  expect(rarity(1)).toBeGreaterThan(rarity(100));
  expect(rarity(100)).toBeGreaterThan(0);
});
