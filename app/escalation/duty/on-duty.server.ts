import type { Context } from "~/infra/context";
import { calendarVersionOf, firstCalendarId } from "../calendars/stored.server";
import { supportStaff } from "./support-staff.server";
import { isWorking, nextWorking, type WorkingTime } from "./working-time";

export type Duty = {
  calendar: WorkingTime["calendar"];
  calendarId: number;
  /** Null: they have chosen none, so the first one counts. */
  ownCalendarId: number | null;
  absences: { id: number; from: Date; until: Date; note: string }[];
};

/** When people work: their calendar and the absences that are not over at `at`, by person. */
export async function dutyOf(
  ctx: Context,
  personIds: readonly number[],
  at: Date,
): Promise<Map<number, Duty>> {
  const ids = [...new Set(personIds)];
  const chosen = await ctx.db.dutyHours.findMany({
    where: { personId: { in: ids } },
    select: { personId: true, calendarId: true },
  });
  const absences = await ctx.db.absence.findMany({
    where: { personId: { in: ids }, until: { gt: at } },
    orderBy: { from: "asc" },
    select: { id: true, personId: true, from: true, until: true, note: true },
  });
  const first = await firstCalendarId(ctx);
  const calendars = new Map<number, WorkingTime["calendar"]>();
  for (const id of new Set([first, ...chosen.map(({ calendarId }) => calendarId)]))
    calendars.set(id, (await calendarVersionOf(ctx, id)).calendar);
  return new Map(
    ids.flatMap((personId) => {
      const own = chosen.find((each) => each.personId === personId)?.calendarId ?? null;
      const calendarId = own ?? first;
      const calendar = calendars.get(calendarId);
      if (!calendar) return [];
      const theirs = absences
        .filter((each) => each.personId === personId)
        .map(({ id, from, until, note }) => ({ id, from, until, note }));
      return [[personId, { calendar, calendarId, ownCalendarId: own, absences: theirs }] as const];
    }),
  );
}

/** Who of support works at an instant: their calendar is open and they are not away. */
export async function onDuty(ctx: Context, at: Date): Promise<number[]> {
  const people = (await supportStaff(ctx)).map(({ id }) => id);
  const duty = await dutyOf(ctx, people, at);
  return people.filter((id) => {
    const theirs = duty.get(id);
    return theirs !== undefined && isWorking(theirs, at);
  });
}

/** Whether one person works at an instant; without hours of their own the first calendar counts. */
export async function isWorkingAt(ctx: Context, personId: number, at: Date): Promise<boolean> {
  const duty = (await dutyOf(ctx, [personId], at)).get(personId);
  return duty !== undefined && isWorking(duty, at);
}

/** The first instant at or after `from` at which one person works; null where none follows. */
export async function nextWorkingTime(
  ctx: Context,
  personId: number,
  from: Date,
): Promise<Date | null> {
  const duty = (await dutyOf(ctx, [personId], from)).get(personId);
  return duty ? nextWorking(duty, from) : null;
}
