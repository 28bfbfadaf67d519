import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { TextChecks } from "~/shared/text";
import type { Interval } from "./calendar";
import { withDates } from "./calendar-changes";
import { asDate } from "./calendar-date";
import type { DateKind } from "./date-kinds";
import { DATE_NOTE_MAX } from "./holiday-list";
import { checkedHours } from "./read-calendar";
import { type SeenCalendar, saveCalendar } from "./write-version.server";

export type DateInput = SeenCalendar & {
  date: string;
  kind: DateKind;
  hours: string;
  note: string;
};

/**
 * Sets the hours of one date. For leads; refuses `calendar.no-date`, hours that can't be read or are
 * missing, a note that is too long, `calendar.not-found` and `calendar.changed-meanwhile` (409).
 */
export async function setCalendarDate(ctx: Context, input: DateInput): Promise<void> {
  mustBeAble(ctx, "configure-support");
  const checks = new TextChecks();
  const date = asDate(input.date);
  if (!date) checks.refuse("calendar.no-date", "date");
  const note = checks.read("note", input.note, { max: DATE_NOTE_MAX, line: true });
  let intervals: Interval[] = [];
  if (input.kind === "hours") {
    intervals = checkedHours(checks, "hours", input.hours);
    if (checks.refusals.length === 0 && intervals.length === 0)
      checks.refuse("calendar.hours-missing", "hours");
  }
  checks.done();
  if (!date) return;
  const { calendarId, version } = input;
  await inTransaction(ctx, (tx) =>
    saveCalendar(tx, { calendarId, version }, (now) => ({
      ...now,
      exceptions:
        input.kind === "week"
          ? now.exceptions.filter((each) => each.date !== date)
          : withDates(now.exceptions, [{ date, intervals, note }]),
    })),
  );
}
