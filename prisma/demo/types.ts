import type { AmountBand, Priority, PublicLabel, Rating } from "~/escalation";
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
  /** Tags followed, and since when, counted back from the moment of loading. */
  follows?: readonly { tag: string; hoursAgo: number }[];
};

/** `by` is a person's key; `minutesAfter` counts from the post the comment stands on. */
export type DemoComment = { by: string; body: string; minutesAfter: number };

/** Somebody says that an answer worked or did not: so many days after it, and where. */
export type DemoProof = {
  by: string;
  daysAfter: number;
  worked: boolean;
  where?: { country: string; appVersion: string; bank: string };
};

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
  /** What people say of whether it works, in the order of time; the answer is accepted, recommended or official. */
  proofs?: readonly DemoProof[];
  /** Who says it should not stand; open unless it is hidden. */
  flags?: readonly (DemoAct & { reason: string; note?: string })[];
  hidden?: DemoAct & { reason: string; note: string };
};

/** Something that is done to a post: by whom, and when, counted from the question. */
export type DemoAct = { by: string; minutesAfter: number };

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
  /** A screenshot of an error box with this code, at the end of the body. */
  picture?: { code: string; alt: string };
  needsInfo?: DemoAct & { text: string };
  /** `duplicateOf` is a question's key. */
  closed?: DemoAct & { reason: string; note: string; duplicateOf?: string };
  locked?: DemoAct & { note: string };
  /** What the asker changed later, counted from the question: a new title, words added at the end of the body. */
  edit?: { minutesAfter: number; title?: string; added?: string };
};

/** What becomes of a question at official support, in the order of time. */
export type DemoCase = {
  /** A question's key. */
  question: string;
  steps: readonly DemoStep[];
};

/** One thing that is done about a case; `minutesAfter` counts from the question. */
export type DemoStep = { minutesAfter: number } & (
  | { what: "window-over" }
  | ({ by: string } & (
      | { what: "ask-support"; note: string; amountBand?: AmountBand }
      | { what: "escalate" | "still-broken"; note: string }
      | { what: "take" | "wait-for-customer" | "solve" }
      | { what: "priority"; priority: Priority; why: string }
      | { what: "wait-for-others"; label: PublicLabel; hours: number }
      | { what: "private-reply" | "note"; body: string }
      | { what: "decline"; reason: string }
      /** The asker's, to the one question after a solution; a round of the clocks asks it first. */
      | { what: "rate"; score: Rating; note: string }
      /** `into`: the key of the question whose case goes on. */
      | { what: "merge"; into: string }
    ))
);
