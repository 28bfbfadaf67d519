import type { DocumentRef, SearchSort } from "./port";
import { BOOSTS } from "./weights";

/** A document that holds some of what was asked for. */
export type Candidate = DocumentRef & {
  solved: boolean;
  recommended: boolean;
  official: boolean;
  outdated: boolean;
  worked: number;
  failed: number;
  votes: number;
  createdAt: Date;
  activeAt: Date;
  /** Whether each required term is in it. */
  full: boolean;
  /** The share of what was asked for that is in it, rare terms counting more: 0 to 1. */
  coverage: number;
  /** How near it is: the best has about 1, without what is known of its solution. */
  score: number;
};

/** Hits that hold less than this share of what the best one holds are noise, unless they come near it by score. */
const COVERAGE_SHARE = 0.6;
const NEAR_SHARE = 0.35;
/** Similar questions must be this close to the nearest. */
const SCORE_SHARE = 0.45;
/** Somebody who shares one common word with a long text doesn't have the same problem. */
const COVERAGE_LEAST = 0.2;
const YEAR_MS = 365 * 86_400_000;

/**
 * What a term that stands in this share of all `documents` is worth: 1 for a new word, less for a
 * common one. In a small index a word is common sooner, and one that nobody used says less.
 */
export function rarity(share: number, documents: number): number {
  return 1 / (1 + Math.log1p(Math.min(1_000, documents) * share));
}

/** The best first: near, with all words, and solved; noise left out. */
export function orderFound<One extends Candidate>(candidates: readonly One[], now: Date): One[] {
  const coverage = Math.max(0, ...candidates.map((hit) => hit.coverage));
  const score = Math.max(0, ...candidates.map((hit) => hit.score));
  const kept = candidates.filter(
    (hit) =>
      hit.full || hit.coverage >= coverage * COVERAGE_SHARE || hit.score >= score * NEAR_SHARE,
  );
  return byWeight(kept, now);
}

/** Hits in another order than the best; those with all words only, where there are any. */
export function sorted<One extends Candidate>(hits: readonly One[], sort: SearchSort): One[] {
  if (sort === "best") return [...hits];
  const full = hits.filter((hit) => hit.full);
  const kept = full.length > 0 ? full : [...hits];
  return kept.sort((a, b) => (sort === "votes" ? b.votes - a.votes : 0) || newer(a, b));
}

/** The nearest `limit`, solved ones first among them. */
export function orderSimilar<One extends Candidate>(
  candidates: readonly One[],
  limit: number,
  now: Date,
): One[] {
  const best = Math.max(0, ...candidates.map(({ score }) => score));
  const near = byWeight(
    candidates.filter(
      ({ score, coverage }) => score >= best * SCORE_SHARE && coverage >= COVERAGE_LEAST,
    ),
    now,
  );
  return near.slice(0, limit).sort((a, b) => Number(b.solved) - Number(a.solved));
}

function byWeight<One extends Candidate>(hits: readonly One[], now: Date): One[] {
  const weights = new Map(hits.map((hit) => [hit, hit.score * boost(hit, now)]));
  return [...hits].sort((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0) || newer(a, b));
}

/** What is known of its solution, as a factor. */
export function boost(hit: Candidate, now: Date): number {
  const age = Math.max(0, now.getTime() - hit.activeAt.getTime());
  const tried = hit.worked + hit.failed + 3;
  return (
    (hit.full ? BOOSTS.full : 1) *
    (hit.solved ? BOOSTS.solved : 1) *
    (hit.recommended ? BOOSTS.recommended : 1) *
    (hit.official ? BOOSTS.official : 1) *
    (hit.outdated ? BOOSTS.outdated : 1) *
    (1 + BOOSTS.votes * Math.min(1, Math.log1p(Math.max(0, hit.votes)) / Math.log(31))) *
    (1 + (BOOSTS.proof * (hit.worked - hit.failed)) / tried) *
    (1 + BOOSTS.fresh * 0.5 ** (age / YEAR_MS))
  );
}

/** The newer first; never equal, so that pages repeat nothing. */
export function newer(a: Candidate, b: Candidate): number {
  return b.createdAt.getTime() - a.createdAt.getTime() || b.id - a.id || (a.kind < b.kind ? -1 : 1);
}
