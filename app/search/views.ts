import type { Highlighted, PageOf, PersonView, QuestionRowView } from "~/shared/views";

/** A question that was found, with what was asked for marked in its title and its best passage. */
export type FoundQuestion = QuestionRowView & {
  titleParts: Highlighted;
  excerpt: Highlighted;
};

/** One hit, with the questions that say the same or were closed as its duplicates. */
export type FoundHit =
  | (FoundQuestion & { kind: "question"; folded: QuestionRowView[] })
  | { kind: "article"; id: number; folded: QuestionRowView[] };

/** A choice that narrows a search, and how many hits it would leave. */
export type Choice = { value: string; count: number };
/** The choices of a search, of each kind the most frequent first. */
export type Choices = {
  solved: number;
  /** Not solved. */
  open: number;
  official: number;
  types: Choice[];
  languages: Choice[];
  tags: Choice[];
  codes: Choice[];
};

/** One page of what was found for `text`, which is what was looked for after cleaning and cutting. */
export type SearchResult = PageOf<FoundHit> & {
  text: string;
  /** Words that were looked for beside words that stand nowhere: what was probably meant. */
  meant: readonly string[];
  /** There are more than anybody pages through. */
  more: boolean;
  choices: Choices | null;
  /** The usual engine didn't answer: results may be fewer or less well ordered, or none at all. */
  degraded: boolean;
};

/** A question like the one being written, with the answer that solved it, to be read in place. */
export type SimilarQuestion = {
  row: QuestionRowView;
  answerHtml: string | null;
  answerLanguage: string | null;
  /** Why this answer is the one: the asker accepted it, support recommends or wrote it. */
  answerMark: "accepted" | "recommended" | "official" | null;
  answeredBy: PersonView | null;
};

/** At most five, solved ones first. */
export type SimilarResult = {
  rows: SimilarQuestion[];
  /** Articles like it, the nearest first; whether each is published, their reader asks. */
  articleIds: number[];
  degraded: boolean;
};
