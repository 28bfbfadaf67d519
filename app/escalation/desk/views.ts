import type { ProblemType } from "~/shared/problem-types";
import type { PersonView } from "~/shared/views";
import type { CaseState, ClockKind, Priority, PublicLabel } from "../kinds";
import type { CaseEventView } from "./event-view";
import type { QueueOwner } from "./queue-filter";

/** A time by which something is due. Instants are ISO 8601. */
export type ClockView = {
  kind: ClockKind;
  startedAt: string;
  /** Null while it stands still, and once it has stopped. */
  dueAt: string | null;
  stoppedAt: string | null;
  /** The due time that was missed. */
  breachedAt: string | null;
};

/** A question that a case is about. */
export type CaseThreadView = {
  questionId: number;
  title: string;
  language: string;
  open: boolean;
  asker: PersonView;
};

/** A case in a list of cases. */
export type CaseRowView = {
  id: number;
  state: CaseState;
  priority: Priority;
  problemType: ProblemType;
  language: string;
  title: string;
  titleLanguage: string;
  createdAt: string;
};

/** A case in the queue. */
export type QueueRowView = CaseRowView & {
  assignee: { id: number; firstName: string } | null;
  breached: boolean;
  /** The clock that is due next. */
  next: ClockView | null;
  threadCount: number;
  meTooCount: number;
  /** Whether the asker waits for support's next reply. */
  waiting: boolean;
};

export type QueueView = {
  rows: QueueRowView[];
  page: number;
  pages: number;
  total: number;
  /** How many each choice of owner would show, and how many askers wait. */
  counts: Record<QueueOwner | "waiting", number>;
};

/** What stands in a case's time line: posts, private replies, notes and the record. */
export type TimelineItem = {
  key: string;
  kind:
    | "question"
    | "answer"
    | "comment"
    | "private-reply"
    | "asker-private-reply"
    | "note"
    | "event";
  /** The post, reply, note or event. */
  id: number;
  at: string;
  /** Null: Askwell itself. */
  by: PersonView | null;
  html: string;
  language: string;
  official: boolean;
  accepted: boolean;
  /** A note that became an answer. */
  published: boolean;
  event: CaseEventView | null;
};

/** Who else looks at a case, by first name. */
export type LookView = { personId: number; firstName: string; writing: boolean };

/** What is known about whoever asked. */
export type CasePersonView = {
  person: PersonView;
  joinedAt: string;
  questionCount: number;
  /** Their other cases, the newest first. */
  cases: CaseRowView[];
};

/** A case as those who work it see it. Its thread's texts are in the time line. */
export type CaseView = {
  id: number;
  version: number;
  state: CaseState;
  isOpen: boolean;
  publicLabel: PublicLabel;
  priority: Priority;
  priorityWhy: string;
  problemType: ProblemType;
  queue: string;
  language: string;
  errorCode: string | null;
  amountBand: string | null;
  reason: string;
  note: string;
  createdAt: string;
  waitUntil: string | null;
  declineReason: string;
  mergedIntoId: number | null;
  followUpOfId: number | null;
  followUpIds: number[];
  peerSolutionId: number | null;
  replied: boolean;
  assignee: PersonView | null;
  isMine: boolean;
  clocks: ClockView[];
  threads: CaseThreadView[];
  /** The thread that the time line shows. */
  questionId: number;
  timeline: TimelineItem[];
  asker: CasePersonView;
  /** Open cases that may be about the same. */
  alike: CaseRowView[];
} & NewestInCase;

/** The newest post of a case's threads, and its newest private reply and note: what its reader has seen. */
export type NewestInCase = { newestPostId: number; newestReplyId: number; newestNoteId: number };

/** What an open page of a case is told; the rest is read anew when its reader asks for it. */
export type CaseNow = NewestInCase & {
  version: number;
  /** The newest that an asker wrote, in a thread or to support alone; 0 for none. */
  askersPostId: number;
  askersReplyId: number;
  looks: LookView[];
};
