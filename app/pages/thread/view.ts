import type { ThreadView } from "~/answers";
import type { SimilarQuestion } from "~/search";
import type { NoticeView } from "../notices";

/** Everything that the page of one question shows. */
export type ThreadPageView = {
  thread: ThreadView;
  /** The reader, or null: tells their own posts. */
  viewerId: number | null;
  similar: SimilarQuestion["row"][];
  /** The answer that the reader has begun. */
  draft: { body: string; official: boolean; savedAt: string } | null;
  /** Makes each form of this page post once. */
  formKey: string;
  /** Scheme and host, for links that are copied. */
  origin: string;
  notice: NoticeView | null;
  /** The posts here that the reader has flagged. */
  flagged: number[];
};
