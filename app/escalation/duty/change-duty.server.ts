import { DateTime } from "luxon";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { Refusal } from "~/shared/refusal";
import { TextChecks } from "~/shared/text";
import { handBackAllOf } from "../cases/keeping-case.server";
import { recordSettingsChange } from "../settings/record-change.server";
import { ABSENCE_DAYS_MAX, ABSENCE_NOTE_MAX } from "./duty-limits";
import { dutyOf } from "./on-duty.server";
import { dutyPerson } from "./support-staff.server";

const DAY_MS = 86_400_000;

/** Says by which calendar somebody works; null: by the first. Refuses as `dutyPerson`, and an unknown calendar. */
export async function setDutyCalendar(
  ctx: Context,
  { personId, calendarId }: { personId: number; calendarId: number | null },
): Promise<void> {
  const { name } = await dutyPerson(ctx, personId);
  await inTransaction(ctx, async (tx) => {
    const where = { personId };
    const before = await tx.db.dutyHours.findUnique({ where, select: { calendarId: true } });
    if ((before?.calendarId ?? null) === calendarId) return;
    if (calendarId === null) await tx.db.dutyHours.deleteMany({ where });
    else {
      if ((await tx.db.supportCalendar.count({ where: { id: calendarId } })) === 0)
        throw new Refusal("form.choice", {}, { field: "calendar" });
      const data = { calendarId };
      await tx.db.dutyHours.upsert({
        where,
        create: { personId, ...data },
        update: data,
        select: { personId: true },
      });
    }
    await recordSettingsChange(tx, {
      subject: "duty",
      name,
      before: { personId, calendarId: before?.calendarId ?? null },
      after: { personId, calendarId },
    });
  });
}

/** Wall times in the person's zone, as a form's date and time fields give them. */
export type AbsenceInput = { personId: number; from: string; until: string; note: string };

/**
 * Adds an absence. One that has begun hands the person's open cases back at once; gives how many.
 * Refuses as `dutyPerson`, times that are none, an end that is not ahead or before its beginning, and
 * more than ABSENCE_DAYS_MAX days.
 */
export async function addAbsence(ctx: Context, input: AbsenceInput): Promise<number> {
  const { personId } = input;
  const { name } = await dutyPerson(ctx, personId);
  const now = ctx.clock.now();
  const zone = (await dutyOf(ctx, [personId], now)).get(personId)?.calendar.zone ?? "UTC";
  const checks = new TextChecks();
  const from = readTime(checks, "from", input.from, zone);
  const until = readTime(checks, "until", input.until, zone);
  const note = checks.read("note", input.note, { max: ABSENCE_NOTE_MAX, line: true });
  if (from && until) {
    if (until <= from) checks.refuse("duty.until-before", "until");
    else if (until <= now) checks.refuse("duty.over", "until");
    else if (until.getTime() - from.getTime() > ABSENCE_DAYS_MAX * DAY_MS)
      checks.refuse("duty.too-long", "until", { max: ABSENCE_DAYS_MAX });
  }
  checks.done();
  if (!from || !until) return 0;
  return writeAbsence(ctx, { personId, name, from, until, note, handOver: note });
}

/** Away until the next midnight of the person's zone, with all open cases handed back; gives how many. Refuses as `dutyPerson`. */
export async function leaveForToday(
  ctx: Context,
  { personId, note: given }: { personId: number; note: string },
): Promise<number> {
  const { name } = await dutyPerson(ctx, personId);
  const checks = new TextChecks();
  const handOver = checks.read("handOver", given, { max: ABSENCE_NOTE_MAX, line: true });
  checks.done();
  const from = ctx.clock.now();
  const zone = (await dutyOf(ctx, [personId], from)).get(personId)?.calendar.zone ?? "UTC";
  const until = DateTime.fromJSDate(from, { zone }).plus({ days: 1 }).startOf("day").toJSDate();
  return writeAbsence(ctx, { personId, name, from, until, note: "", handOver });
}

/** Takes an absence back: the person works by their calendar again. Refuses as `dutyPerson`; does nothing where there is none. */
export async function dropAbsence(
  ctx: Context,
  { personId, absenceId }: { personId: number; absenceId: number },
): Promise<void> {
  const { name } = await dutyPerson(ctx, personId);
  await inTransaction(ctx, async (tx) => {
    const where = { id: absenceId, personId };
    const found = await tx.db.absence.findFirst({ where, select: { from: true, until: true } });
    if (!found) return;
    await tx.db.absence.deleteMany({ where });
    await recordSettingsChange(tx, { subject: "duty", name, before: timesOf(personId, found) });
  });
}

type NewAbsence = {
  personId: number;
  name: string;
  from: Date;
  until: Date;
  note: string;
  /** For whoever takes the cases next. */
  handOver: string;
};

function writeAbsence(
  ctx: Context,
  { personId, name, from, until, note, handOver }: NewAbsence,
): Promise<number> {
  return inTransaction(ctx, async (tx) => {
    const now = tx.clock.now();
    const begun = from <= now;
    await tx.db.absence.create({
      data: { personId, from, until, note, handedBackAt: begun ? now : null },
      select: { id: true },
    });
    // Why somebody is away is theirs and the leads' alone: the record keeps the times.
    const after = timesOf(personId, { from, until });
    await recordSettingsChange(tx, { subject: "duty", name, after });
    return begun ? handBackAllOf(tx, personId, handOver) : 0;
  });
}

function timesOf(personId: number, { from, until }: { from: Date; until: Date }) {
  return { personId, from: from.toISOString(), until: until.toISOString() };
}

/** A wall time such as "2027-02-15T09:00" or "2027-02-15 09:00" in a zone, or null after noting what is wrong. */
function readTime(checks: TextChecks, field: string, given: string, zone: string): Date | null {
  const text = given.normalize("NFKC").trim().replace(" ", "T");
  const isTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/.test(text);
  const time = DateTime.fromISO(isTime ? text : "", { zone });
  if (time.isValid && time.year >= 2000 && time.year <= 2100) return time.toJSDate();
  checks.refuse(text === "" ? "text.missing" : "duty.no-time", field);
  return null;
}
