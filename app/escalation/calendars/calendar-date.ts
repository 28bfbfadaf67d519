import { WEEKDAYS, type Weekday } from "./calendar";

const DAY_MS = 86_400_000;

/** The years that a calendar may speak of: nobody plans hours further off. */
const YEAR_MIN = 2000;
const YEAR_MAX = 2100;

/** A date as "YYYY-MM-DD", from "2027-2-5", "2027/02/05", "2027.2.5", "20270205" or "2027年2月5日"; null for what is none. */
export function asDate(given: string): string | null {
  const text = given.normalize("NFKC").trim();
  const match =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text) ??
    /^(\d{4})(年)(\d{1,2})月(\d{1,2})日$/.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  if (!match) return null;
  const [, year = "", , month = "", day = ""] = match;
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const at = new Date(`${date}T00:00:00Z`);
  if (!Number.isFinite(at.getTime()) || at.toISOString().slice(0, 10) !== date) return null;
  return Number(year) >= YEAR_MIN && Number(year) <= YEAR_MAX ? date : null;
}

/** A month as "YYYY-MM", or null. */
export function asMonth(given: string): string | null {
  return asDate(`${given}-01`)?.slice(0, 7) ?? null;
}

/** The date `days` later; `date` is "YYYY-MM-DD". */
export function daysAfter(date: string, days: number): string {
  return new Date(dateInstant(date).getTime() + days * DAY_MS).toISOString().slice(0, 10);
}

/** A date's beginning in UTC: for formatting it with the zone UTC. */
export function dateInstant(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}

/** The day of the week of a date. */
export function weekdayOf(date: string): Weekday {
  return WEEKDAYS[(dateInstant(date).getUTCDay() + 6) % 7] ?? "mon";
}
