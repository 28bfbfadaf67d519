/** Why somebody says that a post should not stand. */
export const FLAG_REASONS = ["spam", "rude", "private-data", "scam", "other"] as const;
export type FlagReason = (typeof FLAG_REASONS)[number];

/** Flags one person may raise within an hour: more is no longer reading. */
export const FLAG_LIMIT = { limit: 20, windowSeconds: 3600 } as const;
/** Flagged posts on one page; the oldest first, so none is forgotten. */
export const FLAGGED_A_PAGE = 25;
/** Lines of the log on one page. */
export const LOG_PAGE = 30;
