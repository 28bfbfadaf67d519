import type { CalendarException, Interval } from "./calendar";
import { asDate } from "./calendar-date";
import { type HoursProblem, readHours } from "./hours-text";

/** Characters of a date's note. */
export const DATE_NOTE_MAX = 60;

export type HolidayProblem =
  | "date"
  | "word"
  | "note"
  | "twice"
  | "several-days"
  | "with-time"
  | "repeats"
  | "file"
  | `hours-${HoursProblem}`;

/** What could not be read: `line` counts from 1; of an iCalendar file it counts the events. */
export type BadLine = { line: number; problem: HolidayProblem; text: string };
export type HolidaysRead = {
  dates: Required<CalendarException>[];
  bad: BadLine[];
};

const OFF = /^(?:off|closed|holiday|休|休息|放假|假)$/i;
const WORK = /^(?:work|open|班|上班|补班|工作)$/i;
/** Hours stand before the note and hold no blanks but those beside their signs. */
const HOURS_FIRST = /^[\d０-９][\d０-９:：\s,，、;；\-‐-―−－~～〜至到]*(?![A-Za-z\d０-９:：])/;

/**
 * Reads a holiday list, one date a line: "2027-02-15 off Spring Festival",
 * "2027-02-20 work 09:00-12:00,13:30-18:00 补班". A working day without hours gets `usual`. Blank
 * lines and those that begin with # say nothing. Bad lines are told by number, the others are read.
 */
export function readHolidayLines(text: string, usual: readonly Interval[]): HolidaysRead {
  const read: HolidaysRead = { dates: [], bad: [] };
  for (const [index, full] of text.split("\n").entries()) {
    const line = full.replace(/[\s\u3000]+/g, " ").trim();
    if (line === "" || line.startsWith("#")) continue;
    const found = readLine(line, usual);
    const problem = typeof found === "string" ? found : addDate(read.dates, found);
    if (problem) read.bad.push({ line: index + 1, problem, text: line.slice(0, 80) });
  }
  return read;
}

/** Adds a date, unless it is there: two lines about one date contradict each other. */
export function addDate(
  dates: Required<CalendarException>[],
  found: Required<CalendarException>,
): HolidayProblem | null {
  if (dates.some(({ date }) => date === found.date)) return "twice";
  if ([...found.note].length > DATE_NOTE_MAX) return "note";
  dates.push(found);
  return null;
}

function readLine(
  line: string,
  usual: readonly Interval[],
): Required<CalendarException> | HolidayProblem {
  const [dateText = "", word = "", ...rest] = line.split(" ");
  const date = asDate(dateText);
  if (!date) return "date";
  const after = rest.join(" ");
  if (OFF.test(word)) return { date, intervals: [], note: after };
  if (!WORK.test(word)) return "word";
  const hours = HOURS_FIRST.exec(after)?.[0].trim() ?? "";
  const note = after.slice(HOURS_FIRST.exec(after)?.[0].length ?? 0).trim();
  if (hours === "") return { date, intervals: usual, note };
  const read = readHours(hours);
  if ("problem" in read) return `hours-${read.problem}`;
  return { date, intervals: read.intervals, note };
}
