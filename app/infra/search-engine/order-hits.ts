import { HITS_MAX } from "./port";

/** A question that holds some of what was asked for. */
export type Candidate = {
  id: number;
  solved: boolean;
  /** Whether each required term is in it. */
  full: boolean;
  /** The share of what was asked for that is in it, rare terms counting more: 0 to 1. */
  coverage: number;
  /** Where and how often, rare terms counting more. */
  score: number;
};

/** Hits that hold less than this share of what the best one holds are noise. */
const COVERAGE_SHARE = 0.6;
/** A hit scored below this share of the best holds the words in passing, in a comment say: it doesn't lead for being solved. */
const NEAR_SHARE = 0.25;
/** Similar questions must be this close to the nearest. */
const SCORE_SHARE = 0.45;
/** Somebody who shares one common word with a long text doesn't have the same problem. */
const COVERAGE_LEAST = 0.2;

/** What a term that stands in this many questions is worth: 1 for a new word, less for a common one. */
export function rarity(frequency: number): number {
  return 1 / (1 + Math.log(1 + frequency));
}

/** Those with all words first, among them solved ones first, then the nearest; noise left out. */
export function orderFound(candidates: readonly Candidate[]): number[] {
  const best = Math.max(0, ...candidates.map(({ coverage }) => coverage));
  const kept = candidates.filter(({ full, coverage }) => full || coverage >= best * COVERAGE_SHARE);
  const highest = Math.max(0, ...kept.filter(({ full }) => full).map(({ score }) => score));
  const tier = ({ full, score, solved }: Candidate) => {
    if (!full) return 0;
    return score < highest * NEAR_SHARE ? 1 : solved ? 3 : 2;
  };
  kept.sort((a, b) => tier(b) - tier(a) || weight(b) - weight(a) || b.id - a.id);
  return kept.slice(0, HITS_MAX).map(({ id }) => id);
}

/** The nearest `limit`, solved ones first among them. */
export function orderSimilar(candidates: readonly Candidate[], limit: number): number[] {
  const best = Math.max(0, ...candidates.map(({ score }) => score));
  const near = candidates
    .filter(({ score, coverage }) => score >= best * SCORE_SHARE && coverage >= COVERAGE_LEAST)
    .sort((a, b) => weight(b) - weight(a) || b.id - a.id)
    .slice(0, limit);
  return near.sort((a, b) => Number(b.solved) - Number(a.solved)).map(({ id }) => id);
}

/** With some words only, a solved question counts half as much again; it doesn't beat a nearer one outright. */
function weight({ score, coverage, solved }: Candidate): number {
  return score * coverage * (solved ? 1.5 : 1);
}
