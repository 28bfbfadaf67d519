import type { Highlighted, PageOf, PersonView, QuestionRowView } from "~/shared/views";

/** A question that was found, with what was asked for marked in its title and its best passage. */
export type FoundQuestion = QuestionRowView & {
  titleParts: Highlighted;
  excerpt: Highlighted;
};

/** One page of what was found for `text`, which is what was looked for after cleaning and cutting. */
export type SearchResult = PageOf<FoundQuestion> & {
  text: string;
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
export type SimilarResult = { rows: SimilarQuestion[]; degraded: boolean };
