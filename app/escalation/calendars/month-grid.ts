import { type Calendar, type Interval, WEEKDAYS } from "./calendar";
import { asMonth, daysAfter, weekdayOf } from "./calendar-date";

/** A date of a calendar: its hours, and its note where they are others than its weekday's. */
export type CalendarDay = {
  /** "YYYY-MM-DD" */
  date: string;
  intervals: readonly Interval[];
  exception: { note: string } | null;
};

/** Weeks of a month, Monday first; null for days of its neighbours. */
export type MonthGrid = (CalendarDay | null)[][];

/** The hours of one date; where a date has several exceptions the last counts, as in `dueAt`. */
export function dayOf({ week, exceptions }: Omit<Calendar, "zone">, date: string): CalendarDay {
  const exception = exceptions.findLast((each) => each.date === date);
  if (!exception) return { date, intervals: week[weekdayOf(date)], exception: null };
  return { date, intervals: exception.intervals, exception: { note: exception.note ?? "" } };
}

/** A month ("YYYY-MM") as rows of seven days. */
export function monthGrid(calendar: Omit<Calendar, "zone">, month: string): MonthGrid {
  const days: (CalendarDay | null)[] = [];
  let date = `${month}-01`;
  const before = WEEKDAYS.indexOf(weekdayOf(date));
  for (let blank = 0; blank < before; blank++) days.push(null);
  for (; date.startsWith(month); date = daysAfter(date, 1)) days.push(dayOf(calendar, date));
  while (days.length % 7 > 0) days.push(null);
  return Array.from({ length: days.length / 7 }, (_, row) => days.slice(row * 7, row * 7 + 7));
}

/** The month some months away, or null beyond the years of a calendar. */
export function monthAway(month: string, months: number): string | null {
  const at = new Date(`${month}-01T00:00:00Z`);
  at.setUTCMonth(at.getUTCMonth() + months);
  return asMonth(at.toISOString().slice(0, 7));
}
