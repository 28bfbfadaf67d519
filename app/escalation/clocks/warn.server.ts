import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { OPEN_STATES } from "../kinds";
import { isReachable } from "./reachable.server";

/** Clocks looked at in one round; the next follows within a minute. */
const ROUND = 200;

const select = {
  id: true,
  caseId: true,
  case: {
    select: {
      assigneeId: true,
      threads: { where: { open: true }, take: 1, select: { questionId: true } },
    },
  },
} as const;

type Warned = {
  id: number;
  caseId: number | null;
  case: { assigneeId: number | null; threads: { questionId: number }[] } | null;
};

/**
 * Warns of cases' clocks, once each and only people who work now: the assignee when three quarters are
 * over, the leads and the assignee when one was missed. Who isn't at work is warned when they are, if it
 * is still so. Gives how many people it warned.
 */
export async function warnOfClocks(ctx: Context): Promise<number> {
  const now = ctx.clock.now();
  const running = {
    current: true,
    stoppedAt: null,
    case: { state: { in: [...OPEN_STATES] } },
  };
  const soon = await ctx.db.supportClock.findMany({
    where: {
      ...running,
      warnAt: { lte: now },
      dueAt: { gt: now },
      warnedAt: null,
      case: { ...running.case, assigneeId: { not: null } },
    },
    orderBy: { dueAt: "asc" },
    take: ROUND,
    select,
  });
  const missed = await ctx.db.supportClock.findMany({
    where: { ...running, breachedAt: { not: null }, breachToldAt: null },
    orderBy: { breachedAt: "asc" },
    take: ROUND,
    select,
  });
  const reachable = await reachableAmong(ctx, [...soon, ...missed]);
  let warned = 0;
  for (const clock of soon) warned += await warn(ctx, clock, reachable.assigneeOf(clock), false);
  for (const clock of missed) {
    // A breach waits until somebody who can act on it is there.
    if (reachable.leads.length === 0) break;
    warned += await warn(ctx, clock, [...reachable.leads, ...reachable.assigneeOf(clock)], true);
  }
  return warned;
}

/** Claims a warning by writing it down, so that of several processes one tells. */
function warn(
  ctx: Context,
  { id: clockId, caseId, case: facts }: Warned,
  people: readonly number[],
  breached: boolean,
): Promise<number> {
  const questionId = facts?.threads[0]?.questionId;
  if (caseId === null || questionId === undefined || people.length === 0) return Promise.resolve(0);
  return inTransaction(ctx, async (tx) => {
    const at = tx.clock.now();
    const { count } = await tx.db.supportClock.updateMany({
      where: {
        id: clockId,
        stoppedAt: null,
        ...(breached ? { breachToldAt: null } : { warnedAt: null }),
      },
      data: breached ? { breachToldAt: at } : { warnedAt: at },
    });
    if (count === 0) return 0;
    const told = [...new Set(people)];
    for (const personId of told)
      await tx.jobs.publish("case.warned", { caseId, questionId, personId, clockId, breached });
    return told.length;
  });
}

/** Who of those to be warned works now: the leads, and the assignee of a clock's case. */
async function reachableAmong(ctx: Context, clocks: readonly Warned[]) {
  const assignees = clocks.flatMap((clock) => clock.case?.assigneeId ?? []);
  const leads = clocks.length > 0 ? await leadIds(ctx) : [];
  const working = new Set<number>();
  for (const personId of new Set([...leads, ...assignees]))
    if (await isReachable(ctx, personId)) working.add(personId);
  return {
    leads: leads.filter((id) => working.has(id)),
    assigneeOf: (clock: Warned) => {
      const id = clock.case?.assigneeId ?? null;
      return id !== null && working.has(id) ? [id] : [];
    },
  };
}

/** The leads; where there is none, the administrators. */
async function leadIds(ctx: Context): Promise<number[]> {
  const grants = await ctx.db.roleGrant.findMany({
    where: { role: { in: ["lead", "administrator"] } },
    orderBy: { personId: "asc" },
    select: { personId: true, role: true },
  });
  const leads = grants.filter(({ role }) => role === "lead");
  return [...new Set((leads.length > 0 ? leads : grants).map(({ personId }) => personId))];
}
