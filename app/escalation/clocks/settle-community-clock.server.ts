import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { holdQuestion } from "~/questions/index.server";
import { topic } from "~/shared/live";
import { calendarVersionOf } from "../calendars/stored.server";
import { ruleFor } from "../rules/rule-for.server";
import { type QuestionFacts, questionFacts } from "./question-facts.server";
import {
  type ClockRow,
  clockSelect,
  pauseClock,
  resumeClock,
  retargetClock,
  startClock,
  stopClock,
} from "./write-clock.server";

/**
 * Brings the community's clock of a question in line with what is so now: counts, is held, or has
 * stopped. May run any number of times. Starts none: `startCommunityClock` does.
 */
export async function settleCommunityClock(ctx: Context, questionId: number): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    await holdQuestion(tx, questionId);
    await settleHeld(tx, questionId);
  });
}

/** Starts the clock of a question that was just asked, and settles it. */
export async function startCommunityClock(ctx: Context, questionId: number): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    if (!(await holdQuestion(tx, questionId))) return;
    const facts = await questionFacts(tx, questionId);
    if (!facts || facts.caseId !== null) return;
    const window = await windowOf(tx, facts);
    await startClock(tx, { kind: "community", questionId, startedAt: facts.askedAt, ...window });
    await tx.live.tell([topic("question", questionId)]);
    await settleHeld(tx, questionId);
  });
}

/** The same inside a transaction that holds the question; gives the facts and the clock as they stand then. */
export async function settleHeld(
  tx: Context,
  questionId: number,
): Promise<{ facts: QuestionFacts; clock: ClockRow } | null> {
  const facts = await questionFacts(tx, questionId);
  const clock = await communityClock(tx, questionId);
  if (!facts || !clock) return null;
  if (clock.outcome === "escalated") return { facts, clock };
  await settle(tx, facts, clock);
  const settled = (await communityClock(tx, questionId)) ?? clock;
  if (promises(settled) !== promises(clock)) await tx.live.tell([topic("question", questionId)]);
  return { facts, clock: settled };
}

/** What a thread's page says of the clock. */
function promises({ dueAt, stoppedAt }: ClockRow): string {
  return stoppedAt ? "stopped" : (dueAt?.toISOString() ?? "held");
}

/** The community's clock of a question, or null. */
export function communityClock(ctx: Context, questionId: number): Promise<ClockRow | null> {
  return ctx.db.supportClock.findFirst({
    where: { questionId, kind: "community", current: true },
    select: clockSelect,
  });
}

async function settle(tx: Context, facts: QuestionFacts, clock: ClockRow): Promise<void> {
  const now = tx.clock.now();
  if (facts.caseId !== null) {
    const at = clock.dueAt && clock.dueAt < now ? clock.dueAt : now;
    return stopClock(tx, clock, { outcome: "escalated", at, stays: true });
  }
  await retargetClock(tx, clock, await windowOf(tx, facts));
  const ended = endOf(facts);
  if (ended && clock.outcome === ended.outcome) return;
  const fresh = (await communityClock(tx, facts.questionId)) ?? clock;
  if (ended) return stopClock(tx, fresh, { ...ended, stays: true });
  if (facts.heldAt) return pauseClock(tx, fresh, facts.heldAt);
  return resumeClock(tx, fresh, now);
}

/** Why nobody waits for an answer any more, and since when; null: somebody does. */
function endOf({ answeredAt, goneAt }: QuestionFacts) {
  if (answeredAt) return { outcome: "met", at: answeredAt } as const;
  return goneAt && ({ outcome: "cancelled", at: goneAt } as const);
}

/** The window that the rules give a question. */
async function windowOf(tx: Context, facts: QuestionFacts) {
  const rule = await ruleFor(tx, facts);
  const calendarVersionId = rule.windowInHours
    ? (await calendarVersionOf(tx, rule.calendarId)).id
    : null;
  return { targetMinutes: rule.windowMinutes, calendarVersionId };
}
