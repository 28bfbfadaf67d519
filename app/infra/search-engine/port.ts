import type { Locale } from "~/i18n/locales";
import type { ProblemType } from "~/shared/problem-types";

/** What is indexed of one question: public text alone, as people wrote it. */
export type SearchDocument = {
  questionId: number;
  language: Locale;
  problemType: ProblemType;
  solved: boolean;
  title: string;
  errorCode: string | null;
  question: string;
  answers: string;
  comments: string;
  tags: readonly string[];
  createdAt: Date;
};

/** `text` is what somebody typed, in any form; `offset` and `limit` count hits. */
export type SearchQuery = { text: string; offset: number; limit: number };
/** `body` may be empty: the title says what it is about, the body tells near ones apart. */
export type SimilarQuery = { title: string; body: string; limit: number; exceptId?: number };
/**
 * Ids, best first: those with all words before those with some, solved ones first among equals.
 * A caller checks each against the database. `degraded`: the engine that was asked didn't answer,
 * another did.
 */
export type SearchHits = { ids: number[]; total: number; degraded: boolean };

/** Nobody pages further than this; an engine counts and sorts no more hits. */
export const HITS_MAX = 300;

/** Finds questions by their words. Throws when it can't; the caller decides what follows. */
export interface SearchEngine {
  search(query: SearchQuery): Promise<SearchHits>;
  /** Questions like a text somebody is writing: the nearest ones, solved first. */
  similar(query: SimilarQuery): Promise<Omit<SearchHits, "total">>;
  /** Puts documents in the place of what was there under the same ids. */
  index(documents: readonly SearchDocument[]): Promise<void>;
  remove(questionIds: readonly number[]): Promise<void>;
  /** Every id in the index, in portions. */
  indexedIds(): AsyncIterable<number[]>;
}
