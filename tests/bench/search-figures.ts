import MiniSearch from "minisearch";
import type { SearchEngine } from "~/infra/search-engine/port";
import { type BenchSet, documentOf, type Labelled } from "./search-data";

const INDEXED_AT_ONCE = 500;

/** Gives the meanings of what a query finds, best first, ten places at most; of one place, those of the hit and of what is folded under it. */
export type Finder = (text: string) => Promise<string[][]> | string[][];
/** `unfolded`: hit at 10 by the hits themselves, without what is folded under them. */
export type Figures = { first: number; five: number; ten: number; unfolded: number; rank: number };

/** Precision at 1 (of the hit itself), hit at 5 and at 10, and MRR@10, each as a share. */
export async function measure(asked: readonly Labelled[], find: Finder): Promise<Figures> {
  const sum: Figures = { first: 0, five: 0, ten: 0, unfolded: 0, rank: 0 };
  for (const { text, meaning } of asked) {
    const places = (await find(text)).slice(0, 10);
    const place = places.findIndex((meanings) => meanings.includes(meaning));
    if (place < 0) continue;
    sum.ten++;
    if (place < 5) sum.five++;
    if (places[0]?.[0] === meaning) sum.first++;
    if (places.some(([itself]) => itself === meaning)) sum.unfolded++;
    sum.rank += 1 / (place + 1);
  }
  const count = Math.max(1, asked.length);
  return {
    first: sum.first / count,
    five: sum.five / count,
    ten: sum.ten / count,
    unfolded: sum.unfolded / count,
    rank: sum.rank / count,
  };
}

/** The plain BM25 beside ours: minisearch as it comes, with words by Intl.Segmenter. */
export function plainFinder({ indexed }: BenchSet, language: string): Finder {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const index = new MiniSearch<{ id: number; text: string }>({
    fields: ["text"],
    tokenize: (text) =>
      [...segmenter.segment(text)]
        .filter(({ isWordLike }) => isWordLike)
        .map(({ segment }) => segment),
  });
  index.addAll(indexed.map(({ text }, id) => ({ id, text })));
  return (text) =>
    index
      .search(text)
      .slice(0, 10)
      .map(({ id }) => [indexed[id]?.meaning ?? ""]);
}

/** Ours, through the engine as pages ask it; what is folded under a hit is found with it. */
export function engineFinder(engine: SearchEngine, { indexed }: BenchSet): Finder {
  return async (text) => {
    const { hits } = await engine.search({ text, offset: 0, limit: 10 });
    return hits.map(({ id, folded }) =>
      [{ id }, ...folded].map((found) => indexed[found.id - 1]?.meaning ?? ""),
    );
  };
}

/** Indexes all of a set under the ids from 1 on. */
export async function indexSet(engine: SearchEngine, { indexed }: BenchSet): Promise<void> {
  const documents = indexed.map(({ text }, index) => documentOf(text, index + 1));
  for (let from = 0; from < documents.length; from += INDEXED_AT_ONCE)
    await engine.index(documents.slice(from, from + INDEXED_AT_ONCE));
}
