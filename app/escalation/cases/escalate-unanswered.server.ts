import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { holdQuestion } from "~/questions/index.server";
import { topic } from "~/shared/live";
import { settleHeld } from "../clocks/settle-community-clock.server";
import { openCase } from "./open-case.server";

/** Questions looked at in one round of the sweep; the next follows within a minute. */
const ROUND = 200;

/**
 * More questions than this within ten minutes have one cause: the breaker holds the rest back until
 * there is room again, and a lead is offered one incident (escalation.md).
 */
export const BREAKER = { cases: 30, windowMinutes: 10 } as const;

/** Any number that nothing else locks: makes the clock's cases one at a time, so that the breaker counts right. */
const ONE_AT_A_TIME = 720_131;

/** Gives each question whose community window is over its case. Gives how many cases that made. */
export async function escalateUnanswered(ctx: Context): Promise<number> {
  const due = await ctx.db.supportClock.findMany({
    where: { kind: "community", current: true, dueAt: { lte: ctx.clock.now() } },
    // Whoever asked first comes first, also among those that are due at once.
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    take: ROUND,
    select: { questionId: true },
  });
  let made = 0;
  for (const { questionId } of due) {
    const result = await escalateDue(ctx, questionId ?? 0);
    if (result === "held back") {
      // Their promise was a time that has passed.
      await ctx.live.tell(due.map((each) => topic("question", each.questionId ?? 0)));
      break;
    }
    if (result === "escalated") made++;
  }
  return made;
}

/**
 * Opens the case of a question whose window is over, exactly once whatever runs beside it: everything
 * is looked at again while the question is held. Its clocks begin when it was due.
 */
export function escalateDue(
  ctx: Context,
  questionId: number,
): Promise<"escalated" | "not due" | "held back"> {
  return inTransaction(ctx, async (tx) => {
    if (!(await holdQuestion(tx, questionId))) return "not due";
    const settled = await settleHeld(tx, questionId);
    const dueAt = settled?.clock.dueAt;
    if (!settled || !dueAt || dueAt > tx.clock.now()) return "not due";
    await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(${ONE_AT_A_TIME}::bigint)`;
    if (await breakerIsOpen(tx)) return "held back";
    await openCase(tx, settled.facts, { reason: "unanswered", startedAt: dueAt });
    return "escalated";
  });
}

/** Whether so many cases were made lately that the clock makes no more for now. */
export async function breakerIsOpen(ctx: Context): Promise<boolean> {
  const since = new Date(ctx.clock.now().getTime() - BREAKER.windowMinutes * 60_000);
  const made = await ctx.db.supportCase.count({ where: { createdAt: { gt: since } } });
  return made >= BREAKER.cases;
}
