import { Refusal } from "~/shared/refusal";
import { TextChecks } from "~/shared/text";
import { asTimeZone } from "~/shared/time-zone";
import { type Calendar, type Interval, WEEKDAYS, type Weekday } from "./calendar";
import { readHours } from "./hours-text";

/** Characters of a calendar's name. */
export const CALENDAR_NAME_LIMITS = { min: 2, max: 60 } as const;

/** Dates with hours of their own that a calendar keeps: holidays of thirty years. */
export const EXCEPTIONS_MAX = 1_000;

/** A calendar as a form gives it; hours as `readHours` takes them. */
export type CalendarInput = { name: string; zone: string; week: Readonly<Record<Weekday, string>> };

/** The field of a weekday's hours. */
export function hoursField(day: Weekday): string {
  return `hours-${day}`;
}

/**
 * Reads a calendar's form. Refuses an unfit name, an unknown zone, hours that can't be read, each at
 * its field, and a week without any open hour: nothing would ever be due.
 */
export function readCalendar(input: CalendarInput): Pick<Calendar, "zone" | "week"> & {
  name: string;
} {
  const checks = new TextChecks();
  const name = checks.read("name", input.name, { ...CALENDAR_NAME_LIMITS, line: true });
  const zone = asTimeZone(input.zone);
  if (!zone) checks.refuse("form.choice", "zone");
  const week = Object.fromEntries(
    WEEKDAYS.map((day) => [day, checkedHours(checks, hoursField(day), input.week[day])]),
  ) as Record<Weekday, Interval[]>;
  if (checks.refusals.length === 0 && WEEKDAYS.every((day) => week[day].length === 0))
    checks.refuse("calendar.never-open", hoursField("mon"));
  checks.done();
  if (!zone) throw new Refusal("form.choice", {}, { field: "zone" });
  return { name, zone, week };
}

/** A field's hours, or none after noting what is wrong with them. */
export function checkedHours(checks: TextChecks, field: string, given: string): Interval[] {
  const read = readHours(given);
  if ("intervals" in read) return read.intervals;
  checks.refuse(`calendar.hours-${read.problem}`, field);
  return [];
}

/** The hours of a usual working day: those of the first weekday that has any. */
export function usualHours(week: Calendar["week"]): readonly Interval[] {
  return week[WEEKDAYS.find((day) => week[day].length > 0) ?? "mon"];
}
