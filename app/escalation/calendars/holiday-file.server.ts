import ICAL from "ical.js";
import type { Interval } from "./calendar";
import { asDate, daysAfter } from "./calendar-date";
import {
  addDate,
  DATE_NOTE_MAX,
  type HolidayProblem,
  type HolidaysRead,
  readHolidayLines,
} from "./holiday-list";

/** The longest holiday that an entry may span: more is a mistake in the file. */
const DAYS_MAX = 60;

/** How published calendars mark a working day on a weekend; Apple's by a property of its own. */
const WORKING_DAY = /班|make-?up|work(?:ing)? ?day/i;

/** Reads a holiday list or the text of an iCalendar file, whichever it is. */
export function readHolidays(text: string, usual: readonly Interval[]): HolidaysRead {
  return /^\s*BEGIN:VCALENDAR/i.test(text)
    ? readHolidayFile(text, usual)
    : readHolidayLines(text, usual);
}

/** The whole-day entries of an iCalendar file (RFC 5545): days off, or working days with `usual` hours. */
function readHolidayFile(text: string, usual: readonly Interval[]): HolidaysRead {
  const read: HolidaysRead = { dates: [], bad: [] };
  let events: ICAL.Component[];
  try {
    events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
  } catch {
    return { dates: [], bad: [{ line: 1, problem: "file", text: "" }] };
  }
  for (const [index, event] of events.entries()) {
    const name = textOf(event, "summary");
    const problem = readEvent(event, name, usual, read);
    if (problem) read.bad.push({ line: index + 1, problem, text: name.slice(0, 80) });
  }
  return read;
}

function readEvent(
  event: ICAL.Component,
  name: string,
  usual: readonly Interval[],
  { dates }: HolidaysRead,
): HolidayProblem | null {
  if (event.hasProperty("rrule") || event.hasProperty("rdate")) return "repeats";
  const start = textOf(event, "dtstart");
  const first = asDate(start);
  if (!first) return /T/.test(start) ? "with-time" : "date";
  const end = event.hasProperty("dtend") ? asDate(textOf(event, "dtend")) : daysAfter(first, 1);
  if (!end) return "date";
  const special = textOf(event, "x-apple-special-day");
  const works = special ? special === "ALTERNATE-WORKDAY" : WORKING_DAY.test(name);
  const note = [...name].slice(0, DATE_NOTE_MAX).join("");
  for (let [date, days] = [first, 0]; date < end || days === 0; date = daysAfter(date, 1)) {
    if (++days > DAYS_MAX) return "several-days";
    const problem = addDate(dates, { date, intervals: works ? usual : [], note });
    if (problem) return problem;
  }
  return null;
}

function textOf(event: ICAL.Component, property: string): string {
  const value: unknown = event.getFirstPropertyValue(property);
  return value === null || value === undefined ? "" : String(value).replace(/\s+/g, " ").trim();
}
