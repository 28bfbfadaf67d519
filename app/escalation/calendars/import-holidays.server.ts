import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { Refusal } from "~/shared/refusal";
import { TextChecks } from "~/shared/text";
import { withDates } from "./calendar-changes";
import { readHolidays } from "./holiday-file.server";
import type { BadLine } from "./holiday-list";
import { type CalendarDay, dayOf } from "./month-grid";
import { usualHours } from "./read-calendar";
import { type SeenCalendar, saveCalendar, standingCalendar } from "./write-version.server";

/** Characters of a holiday list or iCalendar file: many times a year's holidays of any country. */
const TEXT_MAX = 100_000;
/** Bad lines told at once. */
const BAD_SHOWN = 20;

/** A date that an import would change: as it is, and as it would be. */
export type DateChange = { before: CalendarDay; after: CalendarDay };
export type HolidayPreview = {
  changes: DateChange[];
  /** Dates that the list names and that are so already. */
  unchanged: number;
};

export type HolidayInput = SeenCalendar & { text: string };

/**
 * What a holiday list or the text of an iCalendar file would change; saves nothing. For leads; refuses
 * `text.missing`, `text.too-long`, `holidays.none` and each bad line by number, at the field `text`.
 */
export async function previewHolidays(
  ctx: Context,
  { calendarId, text }: Pick<HolidayInput, "calendarId" | "text">,
): Promise<HolidayPreview> {
  mustBeAble(ctx, "configure-support");
  const { calendar } = await standingCalendar(ctx, calendarId);
  const dates = readList(text, usualHours(calendar.week));
  const all = dates.map((exception) => ({
    before: dayOf(calendar, exception.date),
    after: {
      date: exception.date,
      intervals: exception.intervals,
      exception: { note: exception.note },
    },
  }));
  const changes = all
    .filter(({ before, after }) => JSON.stringify(before) !== JSON.stringify(after))
    .sort((a, b) => (a.after.date < b.after.date ? -1 : 1));
  return { changes, unchanged: all.length - changes.length };
}

/** Saves a holiday list as the next version. Refuses as `previewHolidays`, and `calendar.changed-meanwhile` (409). */
export async function importHolidays(
  ctx: Context,
  { calendarId, version, text }: HolidayInput,
): Promise<void> {
  mustBeAble(ctx, "configure-support");
  const { calendar } = await standingCalendar(ctx, calendarId);
  const dates = readList(text, usualHours(calendar.week));
  await inTransaction(ctx, (tx) =>
    saveCalendar(tx, { calendarId, version }, (now) => ({
      ...now,
      exceptions: withDates(now.exceptions, dates),
    })),
  );
}

function readList(given: string, usual: Parameters<typeof readHolidays>[1]) {
  const checks = new TextChecks();
  const text = checks.read("text", given, { min: 1, max: TEXT_MAX });
  checks.done();
  const { dates, bad } = readHolidays(text, usual);
  const [first, ...others] = bad.slice(0, BAD_SHOWN).map(refusalOf);
  if (first) throw new Refusal(first.code, first.params, { field: "text", others });
  if (dates.length === 0) throw new Refusal("holidays.none", {}, { field: "text" });
  return dates;
}

function refusalOf({ line, problem, text }: BadLine): Refusal {
  return new Refusal(`holidays.${problem}`, { line, text }, { field: "text" });
}
