import type { ThreadView } from "~/answers";
import type { KnownProblemView, OwnBoxView, ThreadSupportView } from "~/escalation";
import type { ArticleLine } from "~/knowledge";
import type { SimilarQuestion } from "~/search";
import type { NoticeView } from "../notices";

/** Everything that the page of one question shows. */
export type ThreadPageView = {
  thread: ThreadView;
  /** What the reader may know of official support here. */
  support: ThreadSupportView;
  /** The reader, or null: tells their own posts. */
  viewerId: number | null;
  /** The reader's address is not confirmed yet, and votes wait for that. */
  unverified: boolean;
  similar: SimilarQuestion["row"][];
  /** The answer that the reader has begun. */
  draft: { body: string; official: boolean; savedAt: string } | null;
  /** Makes each form of this page post once. */
  formKey: string;
  /** Scheme and host, for links that are copied. */
  origin: string;
  notice: NoticeView | null;
  /** The private box of the reader's own question. */
  ownBox: OwnBoxView | null;
  /** Told to official support alone: there is a private box with something in it. */
  hasBox: boolean;
  /** The posts here that the reader has flagged. */
  flagged: number[];
  problem: KnownProblemView;
  /** What support wrote up from this thread, for everybody. */
  article: ArticleLine | null;
  /** For those who tend articles: the article of this thread, draft or published, or that there is none. */
  writeUp: { articleId: number | null } | null;
};

/** What changes on the page while it is open; the rest stays as it was loaded. */
export type ThreadNow = Pick<ThreadPageView, "thread" | "support" | "flagged" | "problem">;
