/** What a written text can be; each kind has its own table beside Post. */
export const POST_KINDS = ["question", "answer", "comment"] as const;
export type PostKind = (typeof POST_KINDS)[number];

/** Narrows a stored kind; anything else counts as a comment, the kind with the least to it. */
export function asPostKind(value: string): PostKind {
  return POST_KINDS.find((kind) => kind === value) ?? "comment";
}

/** Characters a comment may have: a remark, not an answer. */
export const COMMENT_LIMITS = { min: 2, max: 1_000 } as const;

/** How many texts one member may post within ten minutes; staff are not held back. */
export const POSTING_LIMITS = { question: 5, answer: 10, comment: 20 } as const;
export const POSTING_WINDOW_MINUTES = 10;

/** The key a form carries so that sending it twice posts once: made by the server, random. */
export const SUBMISSION_KEY = /^[A-Za-z0-9_-]{8,64}$/;

/** Where a text can be begun: its form, by what it is for. */
export const DRAFT_PLACE =
  /^(?:question|article|(?:answer|comment|edit|article(?:-from)?)-[1-9]\d{0,9})$/;
/** A draft holds the fields of one form; the longest form is the question's. */
export const DRAFT_LIMITS = { fields: 12, characters: 40_000, perPerson: 50 } as const;

/** The place of the draft of a new question, of an answer, of a comment, of a change, of an article. */
export const draftPlaces = {
  question: () => "question",
  answer: (questionId: number) => `answer-${questionId}`,
  comment: (postId: number) => `comment-${postId}`,
  edit: (postId: number) => `edit-${postId}`,
  newArticle: () => "article",
  articleFrom: (answerId: number) => `article-from-${answerId}`,
  article: (articleId: number) => `article-${articleId}`,
} as const;

/** Why somebody who keeps the place takes a post of another's out of sight. */
export const HIDE_REASONS = ["spam", "rude", "private-data", "scam", "other"] as const;
export type HideReason = (typeof HIDE_REASONS)[number];
/** Characters of what is told along with a reason; `min` where the reason alone says nothing. */
export const NOTE_LIMITS = { min: 10, max: 500 } as const;

/** What those who keep the place do, as the log names it. */
export const MODERATION_VERBS = [
  "hide",
  "restore",
  "close",
  "reopen",
  "lock",
  "unlock",
  "set-needs-info",
  "clear-needs-info",
  "edit-tags",
  "dismiss-flags",
  "confirm-answer",
  "note-answer",
] as const;
export type ModerationVerb = (typeof MODERATION_VERBS)[number];

/** Who took a post out of sight: its author, or somebody who keeps the place. */
export type RemovalView = {
  by: "author" | "moderator";
  removedAt: string;
  /** A moderator's reason and words: for the author and those who keep the place, else "". */
  reason: HideReason | "";
  note: string;
  /** Whether this viewer may put it back. */
  canRestore: boolean;
};
