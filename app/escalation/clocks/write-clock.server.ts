import type { Context } from "~/infra/context";
import { calendarVersion } from "../calendars/stored.server";
import type { ClockKind, ClockOutcome } from "../kinds";
import { type Counting, dueTimes, elapsedAt } from "./clock";

/** A stored clock. */
export type ClockRow = Counting & {
  id: number;
  kind: string;
  questionId: number | null;
  caseId: number | null;
  startedAt: Date;
  calendarVersionId: number | null;
  dueAt: Date | null;
  stoppedAt: Date | null;
  outcome: string | null;
  breachedAt: Date | null;
};

export const clockSelect = {
  id: true,
  kind: true,
  questionId: true,
  caseId: true,
  startedAt: true,
  targetMinutes: true,
  calendarVersionId: true,
  elapsedSeconds: true,
  resumedAt: true,
  dueAt: true,
  stoppedAt: true,
  outcome: true,
  breachedAt: true,
} as const;

export type NewClock = {
  kind: ClockKind;
  questionId?: number;
  caseId?: number;
  startedAt: Date;
  targetMinutes: number;
  /** Null: round the clock. */
  calendarVersionId: number | null;
};

/** Starts a clock, inside the caller's transaction; where one of its kind counts already, that one stays. */
export async function startClock(tx: Context, clock: NewClock): Promise<void> {
  const counting = {
    targetMinutes: clock.targetMinutes,
    elapsedSeconds: 0,
    resumedAt: clock.startedAt,
  };
  const times = dueTimes(counting, await calendarOf(tx, clock.calendarVersionId));
  await tx.db.supportClock.createMany({
    data: [{ ...clock, ...counting, ...times }],
    skipDuplicates: true,
  });
}

/** Stops counting at `at` for a while, keeping what has counted. */
export async function pauseClock(tx: Context, clock: ClockRow, at: Date): Promise<void> {
  if (!clock.resumedAt) return;
  await tx.db.supportClock.update({
    where: { id: clock.id },
    data: { ...(await counted(tx, clock, at)), resumedAt: null, dueAt: null, warnAt: null },
    select: { id: true },
  });
}

/** Counts on from `at`, with what had counted before; also a clock that had stopped. */
export async function resumeClock(tx: Context, clock: ClockRow, at: Date): Promise<void> {
  if (clock.resumedAt) return;
  const { targetMinutes, elapsedSeconds, calendarVersionId } = clock;
  const times = dueTimes(
    { targetMinutes, elapsedSeconds, resumedAt: at },
    await calendarOf(tx, calendarVersionId),
  );
  await tx.db.supportClock.update({
    where: { id: clock.id },
    data: { ...times, resumedAt: at, stoppedAt: null, outcome: null },
    select: { id: true },
  });
}

/**
 * Stops a clock at `at`: met, of no more matter, or taken over. One that was due before is marked as
 * missed. `stays`: it may count on one day, so it remains the one of its question or case.
 */
export async function stopClock(
  tx: Context,
  clock: ClockRow,
  { outcome, at, stays = false }: { outcome: ClockOutcome; at: Date; stays?: boolean },
): Promise<void> {
  const missed = clock.kind !== "community" && clock.dueAt !== null && at > clock.dueAt;
  await tx.db.supportClock.update({
    where: { id: clock.id },
    data: {
      ...(await counted(tx, clock, at)),
      resumedAt: null,
      dueAt: null,
      warnAt: null,
      stoppedAt: at,
      outcome,
      ...(missed && !clock.breachedAt ? { breachedAt: clock.dueAt } : {}),
      ...(stays ? {} : { current: null }),
    },
    select: { id: true },
  });
}

/** Gives a clock another target or calendar, reckoned from its start with what has counted; gives the new due time. */
export async function retargetClock(
  tx: Context,
  clock: ClockRow,
  { targetMinutes, calendarVersionId }: Pick<NewClock, "targetMinutes" | "calendarVersionId">,
): Promise<Date | null> {
  const same =
    clock.targetMinutes === targetMinutes && clock.calendarVersionId === calendarVersionId;
  if (same) return clock.dueAt;
  const { elapsedSeconds, resumedAt } = clock;
  const times = dueTimes(
    { targetMinutes, elapsedSeconds, resumedAt },
    await calendarOf(tx, calendarVersionId),
  );
  await tx.db.supportClock.update({
    where: { id: clock.id },
    data: { targetMinutes, calendarVersionId, ...times },
    select: { id: true },
  });
  return times.dueAt;
}

async function counted(tx: Context, clock: ClockRow, at: Date) {
  const calendar = await calendarOf(tx, clock.calendarVersionId);
  return { elapsedSeconds: elapsedAt(clock, at, calendar) };
}

async function calendarOf(tx: Context, versionId: number | null) {
  return versionId === null ? null : (await calendarVersion(tx, versionId)).calendar;
}
