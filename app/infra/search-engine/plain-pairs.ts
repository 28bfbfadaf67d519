import { sayPlainly } from "./chinese-sayings";
import { pairsOf, type Term, tokensOf } from "./cut-text";
import { STOP_WORDS } from "./stop-words";

/**
 * Every pair of neighbouring characters of a text's Chinese, once it is said plainly: 无法使用 and
 * 用不了 have none in common, but 不能 and 用 they have. Reads the first `max` characters.
 */
export function plainPairs(text: string, max: number): string[] {
  const pairs = [...tokensOf(text, max)]
    .filter(({ kind }) => kind === "han")
    .flatMap((run) => pairsOf([...sayPlainly(run.text)]));
  return [...new Set(pairs)];
}

/** The same as terms beside those `known`: they bring in and raise what says it in other words, but nobody typed them. */
export function plainTerms(text: string, max: number, known: readonly Term[]): Term[] {
  const there = new Set(known.flatMap(({ alternatives }) => alternatives.map(String)));
  return plainPairs(text, max)
    .filter((pair) => !there.has(pair) && !STOP_WORDS.has(pair))
    .map((pair) => ({ alternatives: [[pair]], required: false }));
}
