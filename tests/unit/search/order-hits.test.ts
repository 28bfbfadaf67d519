import { describe, expect, test } from "vitest";
import {
  boost,
  type Candidate,
  orderFound,
  orderSimilar,
  rarity,
  sorted,
} from "~/infra/search-engine/order-hits";

const NOW = new Date("2026-03-02T09:00:00Z");
const candidate = (id: number, given: Partial<Candidate> = {}): Candidate => ({
  kind: "question",
  id,
  solved: false,
  recommended: false,
  official: false,
  outdated: false,
  worked: 0,
  failed: 0,
  votes: 0,
  createdAt: new Date(0),
  activeAt: new Date(0),
  full: true,
  coverage: 1,
  score: 1,
  ...given,
});
const ids = (hits: readonly { id: number }[]) => hits.map(({ id }) => id);

describe("the order of what was found", () => {
  test("near before far, and among equals solved before open, new before old", () => {
    const found = [
      candidate(1, { score: 0.6 }),
      candidate(2),
      candidate(3, { solved: true }),
      candidate(4, { score: 2 }),
      candidate(5),
    ];
    expect(ids(orderFound(found, NOW))).toEqual([4, 3, 5, 2, 1]);
  });

  test("whatever is known of a solution, a hit that is twice as near comes first", () => {
    const known = candidate(1, {
      solved: true,
      official: true,
      worked: 9,
      votes: 99,
      activeAt: NOW,
      score: 1,
    });
    expect(ids(orderFound([known, candidate(2, { score: 2.1 })], NOW))).toEqual([2, 1]);
  });

  test("recommended, proven, voted for, official and recent each rise, outdated and failed sink", () => {
    const plain = boost(candidate(1), NOW);
    const facts = [{ recommended: true }, { official: true }, { worked: 5 }, { votes: 9 }];
    for (const fact of [...facts, { activeAt: NOW }])
      expect(boost(candidate(1, fact), NOW), JSON.stringify(fact)).toBeGreaterThan(plain);
    for (const fact of [{ outdated: true }, { failed: 5 }, { full: false }])
      expect(boost(candidate(1, fact), NOW), JSON.stringify(fact)).toBeLessThan(plain);
  });

  test("what shares little with the question is left out", () => {
    const far = candidate(2, { full: false, coverage: 0.3, score: 0.2 });
    expect(ids(orderFound([candidate(1), far], NOW))).toEqual([1]);
  });

  test("by date or votes those with all words stand alone, unless there are none", () => {
    const found = [
      candidate(1, { votes: 3, createdAt: new Date(1) }),
      candidate(2, { votes: 1, createdAt: new Date(3) }),
      candidate(3, { full: false, votes: 9, createdAt: new Date(9) }),
    ];
    expect(ids(sorted(found, "newest"))).toEqual([2, 1]);
    expect(ids(sorted(found, "votes"))).toEqual([1, 2]);
    expect(ids(sorted(found, "best"))).toEqual([1, 2, 3]);
    expect(ids(sorted(found.slice(2), "newest"))).toEqual([3]);
  });
});

describe("the order of similar questions", () => {
  test("the nearest few, solved ones first among them", () => {
    const near = [
      candidate(1, { score: 3 }),
      candidate(2, { score: 2, solved: true }),
      candidate(3, { score: 0.2, solved: true }),
    ];
    expect(ids(orderSimilar(near, 5, NOW))).toEqual([2, 1]);
    expect(orderSimilar([candidate(1), candidate(2), candidate(3)], 2, NOW)).toHaveLength(2);
  });

  test("one common word in a long title is not the same problem", () => {
    expect(orderSimilar([candidate(1, { full: false, coverage: 0.1 })], 5, NOW)).toEqual([]);
  });
});

test("a rare word is worth more than a common one", () => {
  expect(rarity(0, 5_000)).toBe(1);
  expect(rarity(0.001, 5_000)).toBeGreaterThan(rarity(0.2, 5_000));
  // Two of three questions say less of a word than a thousand of fifteen hundred.
  expect(rarity(0.67, 3)).toBeGreaterThan(rarity(0.67, 1_500));
  expect(rarity(1, 5_000)).toBeGreaterThan(0);
});
