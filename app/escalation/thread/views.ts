import type { CaseState, PublicLabel } from "../kinds";
import type { PromiseKind } from "../promises/promise";

/** What everybody reads of what happens next. Instants are ISO 8601. */
export type PromiseView = {
  kind: PromiseKind;
  /** A stored due time. */
  dueAt: string | null;
  /** Why support gave it back to the community. */
  reason: string;
};

/** Where a case stands: for the asker in their words, for those who keep the place or work cases. */
export type StandingView = {
  caseId: number;
  label: PublicLabel;
  /** First name for the asker; null while nobody has it. */
  assignee: string | null;
  /** Whether this reader may open the case's own page. */
  worksCases: boolean;
  state: CaseState;
  /** What support was told with it, for the asker it is about. */
  note: string;
};

/** One letter between support and the asker; `text` null is the stub that everybody else reads. */
export type LetterView = {
  id: number;
  official: boolean;
  at: string;
  text: { html: string; language: string; mine: boolean } | null;
};

/** The asker's way to official support: open now, later, or not for this question. */
export type WayToSupport =
  | { kind: "now"; urgent: boolean }
  | { kind: "later"; until: string; code: string }
  | { kind: "not"; code: string };

/** What a thread's page shows of official support, as this reader may know it. */
export type ThreadSupportView = {
  isAsker: boolean;
  promise: PromiseView | null;
  standing: StandingView | null;
  letters: LetterView[];
  hasOpenCase: boolean;
  /** For the asker, while no case is open; `offersWay` says whether the page should offer it. */
  way: WayToSupport | null;
  offersWay: boolean;
  /** For helpers and staff: they hand it to support, with a reason. */
  mayEscalate: boolean;
  mayWritePrivately: boolean;
  /** 'Did this solve it?', after support's reply: thanks end the case, 'still broken' goes on. */
  outcome: { mayThank: boolean; mayGoOn: boolean } | null;
  /** The peer answers whose marks of 'did not help' the asker sets; and those that have one. */
  didNotHelp: { may: number[]; marked: number[] };
  /** The one question after a solution. */
  rating: { caseId: number; cycle: number } | null;
};
