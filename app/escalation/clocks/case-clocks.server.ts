import type { Context } from "~/infra/context";
import { calendarVersionOf } from "../calendars/stored.server";
import type { ClockKind, Priority } from "../kinds";
import { type Targets, targetsOf } from "../rules/rule";
import { type RuleSubject, ruleFor } from "../rules/rule-for.server";
import { type ClockRow, clockSelect, retargetClock, startClock } from "./write-clock.server";

export type CaseClockKind = Exclude<ClockKind, "community">;

/** What a case's clocks are set by. */
export type ClockSubject = RuleSubject & { caseId: number; priority: Priority };

/** Starts one of a case's clocks, by its rule and priority. */
export async function startCaseClock(
  tx: Context,
  kind: CaseClockKind,
  { startedAt, ...subject }: ClockSubject & { startedAt: Date },
): Promise<void> {
  const { targets, calendarVersionIds } = await settings(tx, subject);
  await startClock(tx, {
    kind,
    caseId: subject.caseId,
    startedAt,
    targetMinutes: targets[kind],
    calendarVersionId: calendarVersionIds[kind],
  });
}

/** The clock of a kind that counts, is paused or has stopped for now; or null. */
export function caseClock(
  ctx: Context,
  caseId: number,
  kind: CaseClockKind,
): Promise<ClockRow | null> {
  return ctx.db.supportClock.findFirst({
    where: { caseId, kind, current: true },
    select: clockSelect,
  });
}

/** All clocks of a case that are not over. */
export function caseClocks(ctx: Context, caseId: number): Promise<ClockRow[]> {
  return ctx.db.supportClock.findMany({
    where: { caseId, current: true },
    orderBy: { id: "asc" },
    select: clockSelect,
  });
}

/**
 * Reckons a case's due times anew after its priority, type, rule or calendar changed; gives those that
 * moved, for the record.
 */
export async function retargetCaseClocks(
  tx: Context,
  subject: ClockSubject,
): Promise<{ kind: string; before: string | null; after: string | null }[]> {
  const { targets, calendarVersionIds } = await settings(tx, subject);
  const moved = [];
  for (const clock of await caseClocks(tx, subject.caseId)) {
    const kind = clock.kind as keyof Targets;
    const targetMinutes = targets[kind];
    const calendarVersionId = calendarVersionIds[kind];
    const due = await retargetClock(tx, clock, { targetMinutes, calendarVersionId });
    const before = clock.dueAt?.toISOString() ?? null;
    const after = due?.toISOString() ?? null;
    if (before !== after) moved.push({ kind: clock.kind, before, after });
  }
  return moved;
}

async function settings(tx: Context, subject: ClockSubject) {
  const rule = await ruleFor(tx, subject);
  const inHours = rule.targetsInHours ? (await calendarVersionOf(tx, rule.calendarId)).id : null;
  return {
    targets: targetsOf(rule, subject.priority),
    // The promise of a first reply is in hours of the day, whoever works when.
    calendarVersionIds: { "first-reply": null, "next-reply": inHours, resolution: inHours },
  };
}
