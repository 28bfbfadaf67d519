import { expect, test } from "vitest";
import type { Hit } from "~/infra/search-engine/port";
import { foldUnderArticles } from "~/pages/search/fold-under-articles";

const question = (id: number, ...folded: number[]): Hit => ({
  kind: "question",
  id,
  folded: folded.map((each) => ({ kind: "question", id: each })),
});
const article = (id: number): Hit => ({ kind: "article", id, folded: [] });
const shown = (hits: readonly Hit[]) =>
  hits.map(({ kind, id, folded }) => `${kind} ${id}: ${folded.map((ref) => ref.id).join(" ")}`);

test("an article stands once, in the place of the best of its threads, which are under it", () => {
  const hits = [question(1), question(2, 20), article(9), question(3)];
  const written = new Map([
    [2, 9],
    [3, 9],
  ]);
  expect(shown(foldUnderArticles(hits, written))).toEqual(["question 1: ", "article 9: 2 20 3"]);
});

test("an article that was found itself keeps its place", () => {
  expect(
    shown(foldUnderArticles([article(9), question(1), question(2)], new Map([[2, 9]]))),
  ).toEqual(["article 9: 2", "question 1: "]);
});

test("without articles everything stays as it was", () => {
  const hits = [question(1), question(2, 20)];
  expect(foldUnderArticles(hits, new Map())).toEqual(hits);
  expect(foldUnderArticles([], new Map([[1, 9]]))).toEqual([]);
});
