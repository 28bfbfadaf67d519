import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import {
  closeAfterIncident,
  holdQuestion,
  setSupport,
  shownQuestion,
} from "~/questions/index.server";
import { Refusal } from "~/shared/refusal";
import { splitThread } from "../cases/joining-cases.server";
import { openCase } from "../cases/open-case.server";
import { openCaseOf } from "../cases/open-case-of.server";
import { type QuestionFacts, questionFacts } from "../clocks/question-facts.server";
import { oneOf, PRIORITIES } from "../kinds";

/**
 * The asker says that their problem is another than the incident's, or than that of the other questions
 * of their case: it gets a case of its own with clocks of its own. Refuses `post.not-found`,
 * `account.not-allowed` (403) to others, `case.gone` (409) for a question that is closed,
 * `case.only-thread` (409) and `case.not-found` (404) where there is nothing to differ from.
 */
export async function sayMineIsDifferent(ctx: Context, questionId: number): Promise<void> {
  const actor = await askerOf(ctx, questionId);
  const left = await inTransaction(ctx, async (tx) => {
    const facts = await attachedFacts(tx, questionId);
    if (!facts) return false;
    if (facts.goneAt) throw new Refusal("case.gone", {}, { status: 409 });
    await openOwnCase(tx, facts, actor.id);
    return true;
  });
  if (left) return;
  const caseId = await openCaseOf(ctx, questionId);
  if (caseId === null) throw new Refusal("case.not-found", {}, { status: 404 });
  await splitThread(ctx, { caseId, questionId });
}

/**
 * The asker says that the end of the incident solved it for them: their question is closed. Refuses as
 * `sayMineIsDifferent`, and `incident.not-over` (409).
 */
export async function sayIncidentSolvedIt(ctx: Context, questionId: number): Promise<void> {
  const actor = await askerOf(ctx, questionId);
  await inTransaction(ctx, async (tx) => {
    await holdQuestion(tx, questionId);
    const thread = await tx.db.incidentThread.findUnique({
      where: { questionId },
      select: { incident: { select: { resolvedAt: true } } },
    });
    if (!thread?.incident.resolvedAt) throw new Refusal("incident.not-over", {}, { status: 409 });
    await closeAfterIncident(tx, questionId, actor.id);
    await setSupport(tx, questionId, null);
  });
}

/**
 * The asker wrote on after the incident was over, and did not say that it solved it: nobody else waits
 * for them there, so it becomes a case. May run twice.
 */
export async function openOwnCaseAfterPost(
  ctx: Context,
  postId: number,
  questionId: number,
): Promise<void> {
  const attached = await ctx.db.incidentThread.findUnique({
    where: { questionId },
    select: {
      incident: { select: { resolvedAt: true } },
      question: { select: { post: { select: { authorId: true } } } },
    },
  });
  const post = await ctx.db.post.findUnique({
    where: { id: postId },
    select: { authorId: true, createdAt: true, removal: { select: { postId: true } } },
  });
  const over = attached?.incident.resolvedAt;
  if (!attached || !over || !post || post.removal || post.createdAt <= over) return;
  if (post.authorId !== attached.question.post.authorId) return;
  await inTransaction(ctx, async (tx) => {
    const facts = await attachedFacts(tx, questionId);
    if (facts && !facts.goneAt) await openOwnCase(tx, facts, post.authorId);
  });
}

async function askerOf(ctx: Context, questionId: number) {
  const { authorId } = await shownQuestion(ctx, questionId);
  return mustBeAble(ctx, "accept", { ownerId: authorId });
}

/** The facts of a question that hangs on an incident, held until the transaction ends; else null. */
async function attachedFacts(tx: Context, questionId: number): Promise<QuestionFacts | null> {
  await holdQuestion(tx, questionId);
  const attached = await tx.db.incidentThread.count({ where: { questionId } });
  return attached > 0 ? questionFacts(tx, questionId) : null;
}

async function openOwnCase(tx: Context, facts: QuestionFacts, askerId: number): Promise<void> {
  const { questionId } = facts;
  const before = await tx.db.supportCase.findFirst({
    where: { incidentId: { not: null }, threads: { some: { questionId } } },
    orderBy: { id: "desc" },
    select: { id: true, priority: true, assigneeId: true },
  });
  await openCase(tx, facts, {
    reason: "asker",
    escalatedById: askerId,
    startedAt: tx.clock.now(),
    mayJoin: false,
    ...(before
      ? {
          followUpOfId: before.id,
          priority: oneOf(PRIORITIES, before.priority) ?? 3,
          assigneeId: before.assigneeId,
        }
      : {}),
  });
}
