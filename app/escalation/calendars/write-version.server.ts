import { signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import { recordSettingsChange } from "../settings/record-change.server";
import type { Calendar } from "./calendar";
import { calendarChanges } from "./calendar-changes";
import { EXCEPTIONS_MAX } from "./read-calendar";
import { readVersion, versionSelect } from "./stored.server";

/** Which calendar, and the version that whoever changes it has seen. */
export type SeenCalendar = { calendarId: number; version: number };

/** A calendar as it stands, with its name. Refuses `calendar.not-found` (404). */
export async function standingCalendar(ctx: Context, calendarId: number) {
  const row = await ctx.db.supportCalendar.findUnique({
    where: { id: calendarId },
    select: {
      name: true,
      versions: { orderBy: { version: "desc" }, take: 1, select: versionSelect },
    },
  });
  const newest = row?.versions[0];
  if (!newest) throw new Refusal("calendar.not-found", {}, { status: 404 });
  return { name: row.name, ...readVersion(newest) };
}

/**
 * Saves a calendar's next version, inside the caller's transaction, where the one that was seen is the
 * newest still; notes it in the record and tells what reckons by it. Saves nothing where nothing
 * changed. Refuses `calendar.changed-meanwhile` (409) and more than EXCEPTIONS_MAX dates.
 */
export async function saveCalendar(
  tx: Context,
  seen: SeenCalendar,
  change: (now: Calendar & { name: string }) => Calendar & { name: string },
): Promise<void> {
  const { calendarId } = seen;
  await tx.db
    .$queryRaw`SELECT id FROM "SupportCalendar" WHERE id = ${calendarId} FOR NO KEY UPDATE`;
  const { name, version, calendar } = await standingCalendar(tx, calendarId);
  if (version !== seen.version)
    throw new Refusal("calendar.changed-meanwhile", {}, { status: 409 });
  const { name: newName, ...next } = change({ ...calendar, name });
  if (next.exceptions.length > EXCEPTIONS_MAX)
    throw new Refusal("calendar.too-many-dates", { max: EXCEPTIONS_MAX });
  const { zone, weekdays, dates } = calendarChanges(calendar, next);
  const hoursChanged = zone || weekdays.length > 0 || dates.length > 0;
  if (!hoursChanged && name === newName) return;
  if (name !== newName)
    await tx.db.supportCalendar.update({
      where: { id: calendarId },
      data: { name: newName },
      select: { id: true },
    });
  await insertVersion(tx, { calendarId, version: version + 1 }, next);
  await recordSettingsChange(tx, {
    subject: "calendar",
    name: newName,
    before: { name, version },
    after: { name: newName, version: version + 1 },
  });
  if (hoursChanged) await tx.jobs.publish("calendar.changed", { calendarId });
}

/** Writes one version of a calendar. */
export async function insertVersion(
  tx: Context,
  at: SeenCalendar,
  { zone, week, exceptions }: Calendar,
): Promise<void> {
  await tx.db.calendarVersion.create({
    data: {
      ...at,
      zone,
      week: week as never,
      exceptions: exceptions as never,
      byId: signedInActor(tx).id,
      createdAt: tx.clock.now(),
    },
    select: { id: true },
  });
}
