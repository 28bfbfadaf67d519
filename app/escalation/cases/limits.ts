/** Characters of what the asker tells support, or a moderator gives as the reason, when escalating. */
export const ESCALATION_NOTE_LIMITS = { min: 10, max: 2_000 } as const;
/** Characters of why support gives a case back, and of a reason to change its priority. */
export const CASE_REASON_LIMITS = { min: 10, max: 500 } as const;
/** Characters of a private reply: as many as of an answer. */
export const PRIVATE_REPLY_LIMITS = { min: 2, max: 10_000 } as const;
/** Characters of an internal note. */
export const NOTE_LIMITS = { min: 2, max: 5_000 } as const;

/** Characters of what the asker adds to a rating. */
export const RATING_TEXT_LIMITS = { max: 1_000 } as const;

/** Cases that one asker may ask for in a week, where neither money nor an account is at stake (escalation.md). */
export const ASKS_A_WEEK = 3;
/** Days after closing in which 'still broken' is a follow-up of the same case. */
export const FOLLOW_UP_DAYS = 30;
/** Days of silence after which a solved case is closed. */
export const CLOSE_AFTER_DAYS = 7;
/** Days after closing after which what is private in a case is erased: once no follow-up can need it. */
export const PURGE_AFTER_DAYS = 31;
/** Hours after a solution until the asker is asked how it was. */
export const SATISFACTION_AFTER_HOURS = 24;
