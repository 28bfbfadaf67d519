import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import type { Happening, Subscription } from "~/infra/jobs/subscription";
import { setSupport } from "~/questions/index.server";
import { heldCase } from "../cases/case-facts.server";
import { writeCase } from "../cases/change-case.server";
import { PURGE_AFTER_DAYS } from "../cases/limits";
import { openOwnCaseAfterPost } from "./mine-is-different.server";

const DAY_MS = 86_400_000;
/** People named in one event: a job stays small. */
const TOLD_AT_ONCE = 200;

async function follow(ctx: Context, { event, payload }: Happening): Promise<void> {
  switch (event) {
    case "incident.updated":
      return tellSubscribers(ctx, payload);
    case "incident.resolved":
      await tellSubscribers(ctx, payload);
      return closeAttached(ctx, payload.incidentId);
    case "answer.posted":
      return openOwnCaseAfterPost(ctx, payload.answerId, payload.questionId);
    case "comment.posted":
      return openOwnCaseAfterPost(ctx, payload.commentId, payload.questionId);
  }
}

/** Names whoever asked to be told before an update, in parts. May run twice: each is told once. */
async function tellSubscribers(
  ctx: Context,
  { incidentId, updateId }: { incidentId: number; updateId: number },
): Promise<void> {
  const update = await ctx.db.incidentUpdate.findUnique({
    where: { id: updateId },
    select: { at: true, byId: true },
  });
  if (!update) return;
  for (let after = 0; ; ) {
    const people = await ctx.db.incidentSubscription.findMany({
      where: {
        incidentId,
        since: { lte: update.at },
        personId: { gt: after, not: update.byId },
      },
      orderBy: { personId: "asc" },
      take: TOLD_AT_ONCE,
      select: { personId: true },
    });
    const personIds = people.map(({ personId }) => personId);
    if (personIds.length > 0)
      await ctx.jobs.publish("incident.told", { incidentId, updateId, personIds });
    const last = personIds.at(-1);
    if (last === undefined || personIds.length < TOLD_AT_ONCE) return;
    after = last;
  }
}

/** The incident is over: its cases are closed, and its questions are their askers' turn. May run twice. */
async function closeAttached(ctx: Context, incidentId: number): Promise<void> {
  const cases = await ctx.db.supportCase.findMany({
    where: { incidentId, state: "incident" },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (const { id } of cases) await inTransaction(ctx, (tx) => closeCase(tx, id));
  const threads = await ctx.db.incidentThread.findMany({
    where: { incidentId, question: { support: { state: "incident" } } },
    orderBy: { questionId: "asc" },
    select: { questionId: true },
  });
  for (const { questionId } of threads)
    await inTransaction(ctx, (tx) => setSupport(tx, questionId, "replied"));
}

async function closeCase(tx: Context, caseId: number): Promise<void> {
  const facts = await heldCase(tx, caseId);
  if (facts.state !== "incident") return;
  const at = tx.clock.now();
  await writeCase(tx, caseId, {
    data: {
      state: "closed",
      solvedAt: at,
      solvedBy: "staff",
      closedAt: at,
      ...(facts.firstSolvedAt ? {} : { firstSolvedAt: at }),
      publicLabel: "closed",
      purgeAfter: new Date(at.getTime() + PURGE_AFTER_DAYS * DAY_MS),
    },
    line: { kind: "closed", after: { by: "incident" } },
  });
  for (const questionId of facts.questionIds)
    await tx.jobs.publish("case.closed", { caseId, questionId });
}

/** What incidents make of what happens. */
export const incidentSubscriptions: readonly Subscription[] = [
  {
    queue: "escalation.follow-incident",
    events: ["incident.updated", "incident.resolved", "answer.posted", "comment.posted"],
    batch: 1,
    async handle(ctx, happenings) {
      for (const happening of happenings) await follow(ctx, happening);
    },
  },
];
