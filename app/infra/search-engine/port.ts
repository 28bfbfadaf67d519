import type { Locale } from "~/i18n/locales";
import type { ProblemType } from "~/shared/problem-types";

/** What is indexed of one question: public text alone. */
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

export type SearchQuery = { text: string; offset: number; limit: number };
/** Ids in order of relevance, solved first; a caller checks each against the database. */
export type SearchHits = { ids: number[]; total: number };

/** Finds questions by their words. Throws when it can't; the caller decides what follows. */
export interface SearchEngine {
  search(query: SearchQuery): Promise<SearchHits>;
  /** Questions like a text somebody is writing. */
  similar(query: { text: string; limit: number; exceptId?: number }): Promise<number[]>;
  index(documents: readonly SearchDocument[]): Promise<void>;
  remove(questionIds: readonly number[]): Promise<void>;
}
