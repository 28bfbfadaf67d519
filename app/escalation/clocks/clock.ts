import type { Calendar } from "../calendars/calendar";
import { dueAt, openSeconds } from "../calendars/due-at";

const SECOND_MS = 1_000;
const MINUTE_SECONDS = 60;

/** Part of its time after which a clock's keeper is warned. */
export const WARN_SHARE = 0.75;

/** What a clock has counted: `elapsedSeconds` before `resumedAt`, and on since then. */
export type Counting = {
  targetMinutes: number;
  elapsedSeconds: number;
  /** Null while it is paused. */
  resumedAt: Date | null;
};

/** When a clock is due and when three quarters are over; both null while it is paused. */
export type DueTimes = { dueAt: Date | null; warnAt: Date | null };

/** The due times of a clock; no calendar: round the clock. What was over when it went on is due at once. */
export function dueTimes(
  { targetMinutes, elapsedSeconds, resumedAt }: Counting,
  calendar: Calendar | null,
): DueTimes {
  if (!resumedAt) return { dueAt: null, warnAt: null };
  const after = (seconds: number) => later(resumedAt, Math.max(0, seconds), calendar);
  const target = targetMinutes * MINUTE_SECONDS;
  return {
    dueAt: after(target - elapsedSeconds),
    warnAt: after(Math.round(target * WARN_SHARE) - elapsedSeconds),
  };
}

/** How much a clock has counted at `at`, in seconds. */
export function elapsedAt(
  { elapsedSeconds, resumedAt }: Pick<Counting, "elapsedSeconds" | "resumedAt">,
  at: Date,
  calendar: Calendar | null,
): number {
  if (!resumedAt || at <= resumedAt) return elapsedSeconds;
  const counted = calendar
    ? openSeconds(resumedAt, at, calendar)
    : Math.floor((at.getTime() - resumedAt.getTime()) / SECOND_MS);
  return elapsedSeconds + counted;
}

function later(start: Date, seconds: number, calendar: Calendar | null): Date {
  if (calendar) return dueAt(start, seconds / MINUTE_SECONDS, calendar);
  return new Date(start.getTime() + seconds * SECOND_MS);
}
