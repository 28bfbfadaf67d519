import { z } from "zod";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { type Calendar, WEEKDAYS } from "./calendar";

/** The hours that are there from the start; a lead changes them. */
const FIRST_WEEK: Calendar["week"] = {
  mon: [["09:00", "18:00"]],
  tue: [["09:00", "18:00"]],
  wed: [["09:00", "18:00"]],
  thu: [["09:00", "18:00"]],
  fri: [["09:00", "18:00"]],
  sat: [],
  sun: [],
};
export const FIRST_CALENDAR_NAME = "Support";

const intervals = z.array(z.tuple([z.string(), z.string()]));
const weekSchema = z.object(
  Object.fromEntries(WEEKDAYS.map((day) => [day, intervals])) as Record<
    (typeof WEEKDAYS)[number],
    typeof intervals
  >,
);
const exceptionsSchema = z.array(
  z.object({ date: z.string(), intervals, note: z.string().default("") }),
);

/** A version of a calendar as it is stored; clocks name it. */
export type StoredVersion = { id: number; version: number; calendar: Calendar };

type Row = { id: number; version: number; zone: string; week: unknown; exceptions: unknown };
export const versionSelect = {
  id: true,
  version: true,
  zone: true,
  week: true,
  exceptions: true,
} as const;

/** A stored row as a calendar. */
export function readVersion({ id, version, zone, week, exceptions }: Row): StoredVersion {
  return {
    id,
    version,
    calendar: {
      zone,
      week: weekSchema.parse(week),
      exceptions: exceptionsSchema.parse(exceptions),
    },
  };
}

/** The newest version of a calendar; null stands for the one that is there from the start, made when first asked for. */
export async function calendarVersionOf(
  ctx: Context,
  calendarId: number | null,
): Promise<StoredVersion> {
  const id = calendarId ?? (await firstCalendarId(ctx));
  const row = await ctx.db.calendarVersion.findFirst({
    where: { calendarId: id },
    orderBy: { version: "desc" },
    select: versionSelect,
  });
  if (!row) throw new Error(`Calendar ${id} has no version`);
  return readVersion(row);
}

/** A version by its id. */
export async function calendarVersion(ctx: Context, id: number): Promise<StoredVersion> {
  return readVersion(
    await ctx.db.calendarVersion.findUniqueOrThrow({ where: { id }, select: versionSelect }),
  );
}

/** The calendar that is there from the start, whatever it is called now; its first hours are Monday to Friday, 9 to 18 in the site's zone. */
export async function firstCalendarId(ctx: Context): Promise<number> {
  return (await oldestCalendar(ctx))?.id ?? inTransaction(ctx, makeFirstCalendar);
}

async function makeFirstCalendar(ctx: Context): Promise<number> {
  await ctx.db.supportCalendar.createMany({
    data: [{ name: FIRST_CALENDAR_NAME }],
    skipDuplicates: true,
  });
  const id = (await oldestCalendar(ctx))?.id;
  if (id === undefined) throw new Error("The first calendar could not be made");
  await ctx.db.calendarVersion.createMany({
    data: [
      {
        calendarId: id,
        version: 1,
        zone: ctx.site.timeZone,
        week: FIRST_WEEK as never,
        exceptions: [],
        createdAt: ctx.clock.now(),
      },
    ],
    skipDuplicates: true,
  });
  return id;
}

function oldestCalendar(ctx: Context): Promise<{ id: number } | null> {
  return ctx.db.supportCalendar.findFirst({ orderBy: { id: "asc" }, select: { id: true } });
}
