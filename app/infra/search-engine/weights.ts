/**
 * Everything that orders hits, in one place. Figures are precision at 1 on banking77 and hit at 10
 * on zh-pairs, each on 420 queries of the tuning half, from a prototype in memory: they say which
 * way a weight moves things. What the engine itself reaches, `npm run bench:search` says.
 */
export const WEIGHTS = {
  /** BM25 over the words of a title, common ones too: with them 77.9, without 74.6. */
  words: 1,
  /** Pieces of four letters tell 'arrive' from 'arrival' and forgive typing errors: from 77.9 to 79.1. */
  pieces: 2,
  /** Chinese single characters say more about a paraphrase than where it is cut: from 25.7 to 30.7. */
  characters: 2,
  /** Pairs of characters keep their order: from 30.2 to 32.1 beside the single ones at twice the weight. */
  pairs: 1,
  /** Question, answers and comments beside the title: a title that fits leads, but does not shut them out; at 0.3 0.7 points of hit at 10 in Chinese were lost. */
  body: 0.15,
  /** PostgreSQL's D, C, B, A: comments, answers and tags, question, title. */
  fields: [0.1, 0.3, 0.5, 1],
  /** Hits near other good hits rise: many people asked the same, in other words. From 78.4 to 79.9. */
  neighbours: 0.6,
  /** So many of the best vote; 15 did a little worse. */
  voters: 30,
} as const;

/** BM25 as everybody uses it (Robertson and Zaragoza, 2009); less of both lost one to four points. */
export const BM25 = { k: 1.2, b: 0.75 } as const;

/**
 * What a hit is multiplied by for what is known of its solution; none lifts a hit over one that is
 * twice as near. Relevance data has no such facts, so `npm run bench -- search-boosts` draws them by
 * chance for banking77 (tuning half). The figures: first hits that have the fact, without the boost
 * and with it, and what that moved in precision at 1 (78.3 % with all of them).
 */
export const BOOSTS = {
  /** All words are there: precision at 1 from 76.1 % to 78.3 %. */
  full: 1.15,
  /** Somebody who searches wants a solution; an open question on the same is the second best: 61.2 % to 93.4 % solved, for 1.7 points. */
  solved: 1.35,
  /** Support vouches for it: 10.0 % to 19.3 %, at no cost. */
  recommended: 1.1,
  /** Somebody of the company answered: 14.4 % to 18.3 %, at no cost. */
  official: 1.05,
  /** A problem that many voted for, with an answer that many did; at most this, at 30 votes: with ten or more from 24.4 % to 35.1 %, and 0.5 points gained. */
  votes: 0.1,
  /** It worked for everybody who said so (worked, less failed, of all and three more): 25.9 % to 45.4 %, for 0.7 points. */
  proof: 0.15,
  /** May be outdated: still found, after those that are not: 11.5 % to 1.5 %, and 0.5 points gained. */
  outdated: 0.75,
  /** Written today; half of it is gone after a year: within a year from 32.4 % to 37.3 %, for 0.2 points. */
  fresh: 0.06,
} as const;
