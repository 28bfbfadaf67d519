import { expect, test } from "vitest";
import { indexingOf, THIN_AFTER_DAYS } from "~/answers";

const now = new Date("2026-03-02T09:00:00.000Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const fresh = { answerCount: 0, score: 0, createdAt: daysAgo(1), duplicate: false };

test("a new question is listed, so that somebody finds it and answers", () => {
  expect(indexingOf(fresh, now)).toBe("listed");
  expect(indexingOf({ ...fresh, createdAt: daysAgo(THIN_AFTER_DAYS) }, now)).toBe("listed");
});

test("an old one that nobody answered or voted for is kept out of search engines", () => {
  const old = { ...fresh, createdAt: daysAgo(THIN_AFTER_DAYS + 1) };
  expect(indexingOf(old, now)).toBe("thin");
  expect(indexingOf({ ...old, score: -2 }, now)).toBe("thin");
  expect(indexingOf({ ...old, score: 1 }, now)).toBe("listed");
  expect(indexingOf({ ...old, answerCount: 1 }, now)).toBe("listed");
});

test("a duplicate stands at the question it duplicates, however old or voted for", () => {
  expect(indexingOf({ ...fresh, duplicate: true, score: 5, answerCount: 3 }, now)).toBe(
    "elsewhere",
  );
});
