import type { Calendar } from "../calendars/calendar";
import { isOpenAt, nextOpenAt } from "../calendars/due-at";

/** A stretch of absence: `from` belongs to it, `until` does not. */
export type Away = { from: Date; until: Date };

/** When somebody works: in their calendar's open hours, unless they are away. */
export type WorkingTime = { calendar: Calendar; absences: readonly Away[] };

/** The absence that somebody is in at an instant, the one that lasts longest; or null. */
export function awayAt<Absence extends Away>(
  absences: readonly Absence[],
  at: Date,
): Absence | null {
  return absences
    .filter(({ from, until }) => from <= at && at < until)
    .reduce<Absence | null>((last, each) => (last && last.until >= each.until ? last : each), null);
}

/** Whether somebody works at an instant. */
export function isWorking({ calendar, absences }: WorkingTime, at: Date): boolean {
  return awayAt(absences, at) === null && isOpenAt(at, calendar);
}

/** The first instant at or after `from` at which somebody works; null where none follows. */
export function nextWorking({ calendar, absences }: WorkingTime, from: Date): Date | null {
  let at = nextOpenAt(from, calendar);
  // Each absence is left behind once.
  for (let away = at && awayAt(absences, at); at && away; away = at && awayAt(absences, at))
    at = nextOpenAt(away.until, calendar);
  return at;
}
