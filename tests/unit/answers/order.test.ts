import { expect, test } from "vitest";
import { compareAnswers, type OrderFacts } from "~/answers/order";

test("the accepted answer comes first, then the recommended, then by score, then the oldest; removed ones last", () => {
  const facts = (id: number, changes: Partial<OrderFacts>): OrderFacts => ({
    id,
    accepted: false,
    recommended: false,
    removed: false,
    score: 0,
    createdAt: new Date(1_000),
    ...changes,
  });
  const answers = [
    facts(1, { removed: true, score: 99 }),
    facts(2, { createdAt: new Date(2_000) }),
    facts(3, {}),
    facts(4, { score: 5 }),
    facts(5, { recommended: true, score: -1 }),
    facts(6, { accepted: true, score: -3 }),
    facts(7, {}),
  ];
  expect(answers.sort(compareAnswers).map(({ id }) => id)).toEqual([6, 5, 4, 3, 7, 2, 1]);
});
