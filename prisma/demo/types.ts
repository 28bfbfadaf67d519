import type { Locale } from "~/i18n/locales";
import type { ProblemType } from "~/shared/problem-types";
import type { Role } from "~/shared/roles";

/** Somebody of the demo community. `roles` are those beside "member". */
export type DemoPerson = {
  key: string;
  name: string;
  language: Locale;
  about: string;
  roles?: readonly Role[];
  team?: string;
};

/** `by` is a person's key; `minutesAfter` counts from the post the comment stands on. */
export type DemoComment = { by: string; body: string; minutesAfter: number };

export type DemoAnswer = {
  by: string;
  body: string;
  /** Counted from the question. */
  minutesAfter: number;
  /** Written officially; then `by` is an agent or the lead. */
  official?: true;
  /** Accepted by the asker; at most one a question. */
  accepted?: true;
  /** Recommended by support; at most one a question, never on an answer of staff. */
  recommended?: true;
  /** Keys of the people who voted, never the author's. */
  upvotes: readonly string[];
  downvotes: readonly string[];
  comments: readonly DemoComment[];
};

export type DemoQuestion = {
  key: string;
  language: Locale;
  problemType: ProblemType;
  title: string;
  errorCode?: string;
  body: string;
  tried?: string;
  tags: readonly string[];
  by: string;
  /** Counted back from the moment of loading. */
  hoursAgo: number;
  upvotes: readonly string[];
  meToo: readonly string[];
  comments: readonly DemoComment[];
  answers: readonly DemoAnswer[];
  /** What the asker changed later, counted from the question: a new title, words added at the end of the body. */
  edit?: { minutesAfter: number; title?: string; added?: string };
};
