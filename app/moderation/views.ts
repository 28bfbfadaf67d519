import type { KeptPostView } from "~/answers";
import type { ModerationVerb } from "~/posts";
import type { PersonView } from "~/shared/views";
import type { FlagReason } from "./rules";

/** One person's flag, as those who keep the place see it. */
export type FlagView = {
  id: number;
  reason: FlagReason;
  note: string;
  flaggedAt: string;
  by: PersonView;
};

/** A flagged post with all its open flags, the oldest first. */
export type FlaggedPostView = { post: KeptPostView; flags: FlagView[]; canSettle: boolean };

/** One page of the flagged posts. `next` is where the following page begins, "" on the last. */
export type FlaggedPage = { flagged: FlaggedPostView[]; total: number; next: string };

/** One line of the log. */
export type ActView = {
  id: number;
  verb: ModerationVerb;
  actor: PersonView;
  /** A reason's key, or "". */
  reason: string;
  note: string;
  actedAt: string;
  post: {
    postId: number;
    kind: KeptPostView["kind"];
    questionId: number;
    questionTitle: string;
    questionLanguage: string;
  };
};
