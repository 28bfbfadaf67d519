import type { Locale } from "~/i18n";
import type { DifferencePart } from "~/posts";
import type { ProblemType } from "~/shared/problem-types";
import type { PageOf, PersonView } from "~/shared/views";
import type { ArticleTexts } from "./halves";
import type { ArticleState, ArticleVerb, ReviewCause } from "./states";

/** A published article as a link: its title, in the reader's language where there is one. */
export type ArticleLine = { id: number; title: string; language: Locale };

/** A published article in a list. */
export type ArticleRowView = ArticleLine & {
  /** Every language it can be read in. */
  languages: Locale[];
  problemType: ProblemType;
  errorCodes: string[];
  /** The beginning of its symptom, without marks. */
  excerpt: string;
  /** ISO 8601, as all instants here. */
  reviewedAt: string;
  /** Somebody has to look whether it is still right. */
  underReview: boolean;
};

/** A published article as anybody reads it, in one language. */
export type ArticleView = ArticleRowView & {
  applies: string;
  symptomHtml: string;
  stepsHtml: string;
  /** The same article in the other language, where it is whole. */
  other: ArticleLine | null;
  tags: string[];
  /** Questions it was written from; whether each is in sight, their reader asks. */
  sourceIds: number[];
};

/** An article in the list of staff. */
export type StaffArticleRow = ArticleLine & {
  state: ArticleState;
  problemType: ProblemType;
  owner: PersonView;
  /** Languages that lack something. */
  missing: Locale[];
  /** A day, "2027-05-25". */
  reviewBy: string;
  underReview: boolean;
  changedAt: string;
};

export type StaffArticleFilter = {
  show: StaffArticleShow;
  /** Of this person alone. */
  ownerId: number | null;
  page: number;
};

/** What the list of staff can be cut down to. */
export const STAFF_ARTICLE_SHOWS = [
  "all",
  "drafts",
  "reviews",
  "missing",
  "published",
  "retired",
] as const;
export type StaffArticleShow = (typeof STAFF_ARTICLE_SHOWS)[number];

export type StaffArticleList = PageOf<StaffArticleRow> & {
  counts: Record<StaffArticleShow, number>;
};

/** Something that an article is looked at again for. */
export type ReviewCauseView = {
  kind: ReviewCause;
  at: string;
  /** The post of a source, as the end of its address. */
  postId: number | null;
  questionId: number | null;
};

/** A source as staff see it: with its title, in sight or not. */
export type SourceView = {
  questionId: number;
  answerId: number | null;
  title: string;
  language: string;
  hidden: boolean;
};

/** A line of an article's log. */
export type ArticleActView = {
  id: number;
  verb: ArticleVerb;
  by: PersonView | null;
  at: string;
  fromVersion: number;
  toVersion: number;
  before: string;
  after: string;
};

/** An article as those who tend it see it. */
export type StaffArticleView = {
  id: number;
  state: ArticleState;
  version: number;
  title: string;
  language: Locale;
  problemType: ProblemType;
  errorCodes: string[];
  tags: string[];
  halves: StaffHalfView[];
  owner: PersonView;
  reviewBy: string;
  reviewedAt: string;
  sources: SourceView[];
  review: { openedAt: string; causes: ReviewCauseView[] } | null;
  acts: ArticleActView[];
};

/** One language as it stands, whole or not. */
export type StaffHalfView = {
  language: Locale;
  title: string;
  applies: string;
  symptomHtml: string;
  stepsHtml: string;
  whole: boolean;
};

/** An article's form, filled. */
export type ArticleForm = ArticleTexts & {
  problemType: string;
  /** As typed into one field. */
  errorCodes: string;
  tags: string;
};

/** One version of an article with what it changed. */
export type ArticleVersionView = {
  version: number;
  editor: PersonView;
  at: string;
  texts: { field: keyof ArticleTexts; language: Locale; parts: DifferencePart[] }[];
  facts: { field: "problemType" | "errorCodes" | "tags"; before: string; after: string }[];
};
