import type { ProblemType } from "./problem-types";
import type { StaffRole } from "./roles";

/** What the staff badge shows: drawn from roles in the database, never from text. */
export type StaffView = { role: StaffRole; team: string };

/** A person as anybody may see them beside what they wrote. */
export type PersonView = { id: number; name: string; staff: StaffView | null };

/** Where a question stands, as every list, page and mail names it. */
export const QUESTION_STATES = ["open", "answered", "solved", "with-support", "closed"] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** A question in a list. Instants are ISO 8601 texts, since views travel as JSON. */
export type QuestionRowView = {
  id: number;
  title: string;
  /** The language of the title and text: marks them with `lang`. */
  language: string;
  problemType: ProblemType;
  errorCode: string | null;
  state: QuestionState;
  askedAt: string;
  lastActivityAt: string;
  asker: PersonView;
  answerCount: number;
  meTooCount: number;
  accepted: boolean;
  recommended: boolean;
  /** An answer written officially stands here. */
  official: boolean;
  tags: string[];
};

/** One page of a list: `page` counts from 1. */
export type PageOf<Row> = { rows: Row[]; page: number; pages: number; total: number };

/** What is offered while somebody types a search: few enough to read at a glance. */
export type InstantResults = {
  /** What was looked for. */
  text: string;
  hits: { to: string; title: Highlighted; language: string; state: QuestionState | null }[];
  /** How many there are in all. */
  total: number;
  /** The page of the error code that was typed. */
  code: { name: string; to: string } | null;
};

/** Text cut where it matches: `hit` parts are shown as `<mark>`. */
export type Highlighted = { text: string; hit: boolean }[];
