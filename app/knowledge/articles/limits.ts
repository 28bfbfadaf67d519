/** Characters of an article's title, in each language: as of a question's, which it is often made from. */
export const ARTICLE_TITLE_LIMITS = { min: 5, max: 150 } as const;
/** Characters of the versions and countries it is for: one line of words. */
export const APPLIES_LIMITS = { max: 200 } as const;
/** Characters of what is seen when it goes wrong; a question's body fits twice. */
export const SYMPTOM_LIMITS = { min: 10, max: 4_000 } as const;
/** Characters of the way out: the longest answer fits. */
export const STEPS_LIMITS = { min: 10, max: 12_000 } as const;
/** More codes than this are no longer one problem. */
export const ARTICLE_CODES_MAX = 10;
/** Threads that one article is written from. */
export const SOURCES_MAX = 30;
/** Days after which an article is looked at again: as long as a solution may be silent (issue 'People find the past solution', 180 days). */
export const REVIEW_AFTER_DAYS = 180;
/** An owner can't put a review off for longer than two years. */
export const REVIEW_DAYS_MAX = 730;
/** Articles on one page of a list. */
export const ARTICLES_A_PAGE = 20;
/** Articles in the list of staff. */
export const STAFF_ARTICLES_A_PAGE = 50;
/** Characters of the symptom that stand in a list. */
export const EXCERPT_MAX = 200;
