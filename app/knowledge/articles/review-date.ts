import { REVIEW_AFTER_DAYS, REVIEW_DAYS_MAX } from "./limits";

const DAY_MS = 86_400_000;

/** The day of an instant, in UTC, as a stored date. */
export function dayOf(at: Date): Date {
  return new Date(`${at.toISOString().slice(0, 10)}T00:00:00Z`);
}

/** The day of the next review of an article that was looked at just now. */
export function nextReviewDay(now: Date): Date {
  return new Date(dayOf(now).getTime() + REVIEW_AFTER_DAYS * DAY_MS);
}

/** A date field ("2027-05-25") as the day of a review, or null for what is none or lies too far off or not ahead. */
export function readReviewDay(given: string, now: Date): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(given)) return null;
  const day = new Date(`${given}T00:00:00Z`);
  if (!Number.isFinite(day.getTime()) || day.toISOString().slice(0, 10) !== given) return null;
  const days = (day.getTime() - dayOf(now).getTime()) / DAY_MS;
  return days >= 1 && days <= REVIEW_DAYS_MAX ? day : null;
}
