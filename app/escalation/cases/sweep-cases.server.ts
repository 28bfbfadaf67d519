import type { Context } from "~/infra/context";
import type { CaseFacts } from "./case-facts.server";
import { withCase, writeCase } from "./change-case.server";
import { CLOSE_AFTER_DAYS, PURGE_AFTER_DAYS, SATISFACTION_AFTER_HOURS } from "./limits";
import { resumeHeld } from "./moving-case.server";
import { endCase } from "./solve.server";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Cases looked at in one round; the next follows within minutes. */
const ROUND = 200;

/** Closes cases that were solved seven days ago and silent since; gives how many. */
export async function closeSilentCases(ctx: Context): Promise<number> {
  const now = ctx.clock.now();
  const solvedBefore = new Date(now.getTime() - CLOSE_AFTER_DAYS * DAY_MS);
  const found = await ctx.db.supportCase.findMany({
    where: { state: "solved", solvedAt: { lte: solvedBefore } },
    take: ROUND,
    orderBy: { solvedAt: "asc" },
    select: { id: true },
  });
  for (const { id } of found) {
    await withCase(ctx, { caseId: id }, async (tx, facts) => {
      if (facts.state !== "solved" || !facts.solvedAt || facts.solvedAt > solvedBefore) return;
      await closeHeld(tx, facts);
    });
  }
  return found.length;
}

/** Closes a held case: its questions may get a follow-up, and what is private in it is erased later. */
export async function closeHeld(tx: Context, facts: CaseFacts): Promise<void> {
  const at = tx.clock.now();
  await endCase(tx, facts, {
    state: "closed",
    data: {
      closedAt: at,
      publicLabel: "closed",
      purgeAfter: new Date(at.getTime() + PURGE_AFTER_DAYS * DAY_MS),
    },
    line: { kind: "closed" },
    support: null,
  });
  for (const questionId of facts.questionIds)
    await tx.jobs.publish("case.closed", { caseId: facts.id, questionId });
}

/** Opens cases again whose wait for somebody else is over; gives how many. */
export async function endWaits(ctx: Context): Promise<number> {
  const found = await ctx.db.supportCase.findMany({
    where: { state: "waiting-internal", waitUntil: { lte: ctx.clock.now() } },
    take: ROUND,
    select: { id: true },
  });
  for (const { id } of found) {
    await withCase(ctx, { caseId: id }, async (tx, facts) => {
      if (facts.state === "waiting-internal") await resumeHeld(tx, facts);
    });
  }
  return found.length;
}

/**
 * Asks the asker how it was, once a solution, a day after support solved the case: not where a peer, an
 * incident or time did, and not where support never replied. Gives how many it asked.
 */
export async function askSatisfaction(ctx: Context): Promise<number> {
  const now = ctx.clock.now();
  const found = await ctx.db.supportCase.findMany({
    where: {
      state: { in: ["solved", "closed"] },
      solvedBy: { in: ["staff", "asker"] },
      // The end of an incident is no reply to one asker.
      incidentId: null,
      firstReplyAt: { not: null },
      solvedAt: {
        lte: new Date(now.getTime() - SATISFACTION_AFTER_HOURS * HOUR_MS),
        // Nobody is asked about what is long over.
        gt: new Date(now.getTime() - CLOSE_AFTER_DAYS * DAY_MS),
      },
    },
    take: ROUND,
    orderBy: { solvedAt: "asc" },
    select: { id: true, reopenedCount: true },
  });
  let asked = 0;
  for (const { id, reopenedCount } of found) {
    const cycle = reopenedCount + 1;
    asked += await withCase(ctx, { caseId: id }, async (tx, facts) => {
      if (facts.reopenedCount !== reopenedCount || facts.questionIds.length > 1) return 0;
      const { count } = await tx.db.satisfaction.createMany({
        data: [{ caseId: id, cycle, askedAt: tx.clock.now() }],
        skipDuplicates: true,
      });
      const questionId = facts.questionIds[0];
      if (count > 0 && questionId !== undefined)
        await tx.jobs.publish("satisfaction.asked", { caseId: id, questionId, cycle });
      return count;
    });
  }
  return asked;
}

/** Marks the clocks of cases that were missed, once each, and moves their cases up in the queue. */
export async function noteBreaches(ctx: Context): Promise<number> {
  const now = ctx.clock.now();
  const missed = await ctx.db.supportClock.findMany({
    where: { caseId: { not: null }, current: true, dueAt: { lte: now }, breachedAt: null },
    take: ROUND,
    orderBy: { dueAt: "asc" },
    select: { id: true, caseId: true },
  });
  for (const { id, caseId } of missed) {
    await withCase(ctx, { caseId: caseId ?? 0 }, async (tx, facts) => {
      const clock = await tx.db.supportClock.findUnique({
        where: { id },
        select: { kind: true, dueAt: true, breachedAt: true, stoppedAt: true },
      });
      if (!clock?.dueAt || clock.breachedAt || clock.stoppedAt || clock.dueAt > now) return;
      await tx.db.supportClock.update({
        where: { id },
        data: { breachedAt: clock.dueAt },
        select: { id: true },
      });
      const after = { clock: clock.kind, dueAt: clock.dueAt.toISOString() };
      await writeCase(tx, facts.id, { line: { kind: "breached", after } });
    });
  }
  return missed.length;
}
