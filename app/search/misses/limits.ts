const MINUTE = 60 * 1000;
const DAY = 24 * 60 * MINUTE;

/** Whoever opens nothing of what was found for half an hour has searched again or left (a visit, as web statistics count it). */
export const HELPS_WITHIN = 30 * MINUTE;
/** What people searched for is kept as long as a quarter's work on it takes. */
export const SEARCHES_KEPT = 90 * DAY;
/** After half a year whoever waits has found another way; the page of waits says so. */
export const WAITS_KEPT = 180 * DAY;
/** Open waits a person: nobody needs more answers than these at once. */
export const WAITS_MAX = 20;
/** A question that came up again within a week was not avoided (features.md, idea 9). */
export const STAYS_AWAY = 7 * DAY;
/** One who waits asked us for an answer: that weighs as much as three who only searched. */
export const WAITER_WEIGHT = 3;
/** So many searches that found nothing useful after a group was settled: the answer isn't found. */
export const REOPENS_AT = 5;
