const DAY = 24 * 60 * 60 * 1000;

/** So many failures within so many days say that something changed: the owner's numbers (issue 5). */
export const FAILURES = 3;
export const FAILURE_DAYS = 14;
/** As long without anybody's success, an answer is doubted by its age alone: the owner's number. */
export const SILENCE_DAYS = 180;
/**
 * A silence that is found later than this after it was due is no news: the community was imported, or
 * loaded, or the sweep is new here. Ours: longer than any upgrade or night without the server.
 */
export const NEWS_DAYS = 7;

export const OUTDATED_REASONS = ["failures", "silence"] as const;
export type OutdatedReason = (typeof OUTDATED_REASONS)[number];

/** A stored reason; one that we don't know is the milder. */
export function asOutdatedReason(text: string): OutdatedReason {
  return OUTDATED_REASONS.find((reason) => reason === text) ?? "silence";
}

/** What stands about an answer that its rules look at. */
export type ProofTimes = {
  /** Accepted or recommended, whichever was last; null for an official answer that is neither. */
  markedAt: Date | null;
  editedAt: Date | null;
  /** Support said that it is still right. */
  confirmedAt: Date | null;
  lastWorkedAt: Date | null;
};

/** The mark that stands now. */
type Standing = { since: Date; why: OutdatedReason } | null;

function latest(...dates: (Date | null)[]): Date | null {
  const times = dates.flatMap((date) => date?.getTime() ?? []);
  return times.length === 0 ? null : new Date(Math.max(...times));
}

/**
 * After which instant failures count: 14 days back, and none from before the answer was changed,
 * confirmed by support or marked anew, since they were about something else. Once they have made a
 * mark they count on from where they did then, so that it doesn't fade away by itself.
 */
export function failuresCountFrom(times: ProofTimes, standing: Standing, now: Date): Date {
  const until = standing?.why === "failures" ? standing.since : now;
  const looked = latest(times.editedAt, times.confirmedAt, times.markedAt);
  return latest(looked, new Date(until.getTime() - FAILURE_DAYS * DAY)) ?? until;
}

/** Since when an answer counts as silent if nobody says anything; null for one that never does. */
export function silentAt({
  markedAt,
  editedAt,
  confirmedAt,
  lastWorkedAt,
}: ProofTimes): Date | null {
  // An official reply that nobody marked or tried is a word in one matter, not a solution.
  if (!markedAt && !lastWorkedAt && !confirmedAt) return null;
  const sign = latest(markedAt, editedAt, confirmedAt, lastWorkedAt);
  return sign && new Date(sign.getTime() + SILENCE_DAYS * DAY);
}

/**
 * Whether and why an answer may be outdated:
 *
 * - `failures`: for three people or more it did not work (as `failuresCountFrom` counts), and since
 *   the first of them it worked for fewer than it failed for;
 * - `silence`: 180 days without a sign of life: a success, a change of the text, a word of support's,
 *   or its acceptance or recommendation. A failure is none.
 *
 * So a mark goes by a success (where silence made it), by as many successes as failures, by a changed
 * text, by support's confirmation, and by a new acceptance or recommendation.
 */
export function whyOutdated(
  times: ProofTimes,
  said: { failures: number; successes: number },
  now: Date,
): OutdatedReason | null {
  if (said.failures >= FAILURES && said.successes < said.failures) return "failures";
  const silent = silentAt(times);
  return silent && silent <= now ? "silence" : null;
}

/** Whether nobody is told of a mark, because it comes long after it was due. */
export function isOldNews(due: Date, now: Date): boolean {
  return now.getTime() - due.getTime() > NEWS_DAYS * DAY;
}
