import { DateTime } from "luxon";
import { mustBeAble, personViews } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import type { PersonView } from "~/shared/views";
import type { Calendar } from "./calendar";
import { type CalendarChanges, calendarChanges } from "./calendar-changes";
import { isOpenAt } from "./due-at";
import { firstCalendarId, readVersion, versionSelect } from "./stored.server";

/** Versions shown of one calendar. */
const VERSIONS_SHOWN = 20;

/** A calendar in the list of all; `first` is the one that counts where none is chosen. */
export type CalendarRow = {
  id: number;
  name: string;
  zone: string;
  openNow: boolean;
  first: boolean;
  /** How many of the staff work by it, and how many rules name it. */
  people: number;
  rules: number;
};

/** A saved state of a calendar: who saved it, when (ISO 8601), and what it changed; null for the first. */
export type VersionView = {
  version: number;
  savedAt: string;
  by: PersonView | null;
  changes: CalendarChanges | null;
};

/** A calendar as it stands, with its last versions, the newest first. */
export type CalendarView = Calendar & {
  id: number;
  name: string;
  version: number;
  versions: VersionView[];
};

/** All calendars, the first one first, then by name. For leads. */
export async function calendarList(ctx: Context): Promise<CalendarRow[]> {
  mustBeAble(ctx, "configure-support");
  const firstId = await firstCalendarId(ctx);
  const now = ctx.clock.now();
  const rows = await ctx.db.supportCalendar.findMany({
    orderBy: { id: "asc" },
    select: {
      id: true,
      name: true,
      versions: { orderBy: { version: "desc" }, take: 1, select: versionSelect },
      _count: { select: { rules: true, duty: true } },
    },
  });
  const collator = new Intl.Collator(ctx.locale);
  return rows
    .flatMap(({ id, name, versions: [newest], _count }) => {
      if (!newest) return [];
      const { calendar } = readVersion(newest);
      const first = id === firstId;
      const openNow = isOpenAt(now, calendar);
      return [
        { id, name, zone: calendar.zone, openNow, first, people: _count.duty, rules: _count.rules },
      ];
    })
    .sort((a, b) => Number(b.first) - Number(a.first) || collator.compare(a.name, b.name));
}

/** The names of all calendars, to choose from. */
export async function calendarNames(ctx: Context): Promise<{ id: number; name: string }[]> {
  await firstCalendarId(ctx);
  return ctx.db.supportCalendar.findMany({
    orderBy: { id: "asc" },
    select: { id: true, name: true },
  });
}

/** One calendar with its versions, or null. For leads. */
export async function calendarView(ctx: Context, id: number): Promise<CalendarView | null> {
  mustBeAble(ctx, "configure-support");
  const row = await ctx.db.supportCalendar.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      versions: {
        orderBy: { version: "desc" },
        take: VERSIONS_SHOWN + 1,
        select: { ...versionSelect, byId: true, createdAt: true },
      },
    },
  });
  const [newest] = row?.versions ?? [];
  if (!row || !newest) return null;
  const people = await personViews(
    ctx,
    row.versions.flatMap(({ byId }) => byId ?? []),
  );
  const read = row.versions.map((version) => ({
    ...readVersion(version),
    savedAt: version.createdAt.toISOString(),
    by: people.get(version.byId ?? 0) ?? null,
  }));
  return {
    id,
    name: row.name,
    ...readVersion(newest).calendar,
    version: newest.version,
    versions: read.slice(0, VERSIONS_SHOWN).map(({ version, calendar, savedAt, by }, index) => {
      const before = read[index + 1]?.calendar;
      return { version, savedAt, by, changes: before ? calendarChanges(before, calendar) : null };
    }),
  };
}

/** Today's date in a zone, "YYYY-MM-DD". */
export function todayIn(ctx: Context, zone: string): string {
  return DateTime.fromJSDate(ctx.clock.now(), { zone }).toFormat("yyyy-MM-dd");
}
