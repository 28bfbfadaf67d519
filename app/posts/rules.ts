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
export const DRAFT_PLACE = /^(?:question|(?:answer|comment|edit)-[1-9]\d{0,9})$/;
/** A draft holds the fields of one form; the longest form is the question's. */
export const DRAFT_LIMITS = { fields: 12, characters: 40_000, perPerson: 50 } as const;

/** The place of the draft of a new question, of an answer, of a comment, of a change. */
export const draftPlaces = {
  question: () => "question",
  answer: (questionId: number) => `answer-${questionId}`,
  comment: (postId: number) => `comment-${postId}`,
  edit: (postId: number) => `edit-${postId}`,
} as const;

/** Who took a post out of sight: its author, or somebody who keeps the place. */
export type RemovalView = {
  by: "author" | "moderator";
  removedAt: string;
  /** Whether this viewer may put it back. */
  canRestore: boolean;
};
