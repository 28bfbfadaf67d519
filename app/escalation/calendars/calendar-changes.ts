import { type Calendar, type CalendarException, WEEKDAYS, type Weekday } from "./calendar";
import { dayOf } from "./month-grid";

/** What differs between two states of a calendar. */
export type CalendarChanges = { zone: boolean; weekdays: Weekday[]; dates: string[] };

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Which parts of a calendar changed; `dates` are those whose exception came, went or is another. */
export function calendarChanges(before: Calendar, after: Calendar): CalendarChanges {
  const dates = new Set([...before.exceptions, ...after.exceptions].map(({ date }) => date));
  const exception = (calendar: Calendar, date: string) => {
    const day = dayOf(calendar, date);
    return day.exception ? [day.intervals, day.exception] : null;
  };
  return {
    zone: before.zone !== after.zone,
    weekdays: WEEKDAYS.filter((day) => !same(before.week[day], after.week[day])),
    dates: [...dates]
      .filter((date) => !same(exception(before, date), exception(after, date)))
      .sort(),
  };
}

/** Exceptions with some put in place of those of the same dates, in order of date. */
export function withDates(
  exceptions: readonly CalendarException[],
  dates: readonly CalendarException[],
): CalendarException[] {
  const replaced = new Set(dates.map(({ date }) => date));
  return [...exceptions.filter(({ date }) => !replaced.has(date)), ...dates].sort((a, b) =>
    a.date < b.date ? -1 : 1,
  );
}
