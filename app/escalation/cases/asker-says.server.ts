import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { PublicTexts } from "~/privacy";
import { holdQuestion, shownQuestion } from "~/questions/index.server";
import { Refusal } from "~/shared/refusal";
import { questionFacts } from "../clocks/question-facts.server";
import { settleCommunityClock } from "../clocks/settle-community-clock.server";
import { oneOf, PRIORITIES } from "../kinds";
import { type CaseFacts, heldCase } from "./case-facts.server";
import { addLine, writeCase } from "./change-case.server";
import { ESCALATION_NOTE_LIMITS, FOLLOW_UP_DAYS } from "./limits";
import { openCase } from "./open-case.server";
import { caseOf } from "./open-case-of.server";
import { noteAskerWrote } from "./replies.server";
import { noteSolved } from "./solve.server";

const DAY_MS = 86_400_000;

/**
 * The asker says that it is still broken: a solved case opens again for its agent, an open one goes on
 * and owes a reply; one that was closed within 30 days gets a follow-up, with its priority, for the same
 * agent. Refuses the codes of
 * TextChecks on `note`, `post.not-found`, `account.not-allowed`, `case.not-found` (404) and
 * `case.too-old` (409).
 */
export async function sayStillBroken(
  ctx: Context,
  { questionId, note: given }: { questionId: number; note: string },
): Promise<{ caseId: number }> {
  const actor = await askerOf(ctx, questionId);
  const checks = new PublicTexts();
  const note = checks.readPublic("note", given, ESCALATION_NOTE_LIMITS);
  checks.done();
  return inTransaction(ctx, async (tx) => {
    await holdQuestion(tx, questionId);
    const found = await caseOf(tx, questionId);
    if (!found) throw new Refusal("case.not-found", {}, { status: 404 });
    const facts = await heldCase(tx, found.caseId);
    if (found.open) {
      await noteAskerWrote(tx, facts, { questionId, at: tx.clock.now(), note });
      return { caseId: facts.id };
    }
    return { caseId: await followUp(tx, facts, { questionId, note, actorId: actor.id }) };
  });
}

/**
 * Whoever works cases opens a follow-up of one that is closed, whenever that was. Refuses the codes of
 * TextChecks on `note`, `case.not-found`, `case.exists` (409) and `account.not-allowed`.
 */
export async function followUpCase(
  ctx: Context,
  { caseId, questionId, note: given }: { caseId: number; questionId: number; note: string },
): Promise<{ caseId: number }> {
  const actor = mustBeAble(ctx, "work-cases");
  const checks = new PublicTexts();
  const note = checks.readPublic("note", given, ESCALATION_NOTE_LIMITS);
  checks.done();
  return inTransaction(ctx, async (tx) => {
    await holdQuestion(tx, questionId);
    const facts = await heldCase(tx, caseId);
    return { caseId: await followUp(tx, facts, { questionId, note, actorId: actor.id }) };
  });
}

/** The asker thanks: a case that waits for them, or is open after a reply, is solved. Opens nothing. Refuses as `sayStillBroken`. */
export async function sayThanks(ctx: Context, questionId: number): Promise<void> {
  await askerOf(ctx, questionId);
  await inTransaction(ctx, async (tx) => {
    await holdQuestion(tx, questionId);
    const found = await caseOf(tx, questionId);
    if (!found?.open) throw new Refusal("case.not-found", {}, { status: 404 });
    const facts = await heldCase(tx, found.caseId);
    if (facts.state === "solved") return;
    if (!facts.firstReplyAt) throw new Refusal("case.no-reply", {}, { status: 409 });
    const line = { kind: "asker-wrote", after: { questionId, thanks: true } } as const;
    // One of many is content; the others may not be.
    if (facts.questionIds.length > 1) return addLine(tx, facts.id, line);
    await writeCase(tx, facts.id, { line });
    await noteSolved(tx, facts, { by: "asker", at: tx.clock.now() });
  });
}

/** The asker says that an answer did not help, or takes that back: the community's time counts on. Refuses `post.not-found`, `account.not-allowed`. */
export async function sayDidNotHelp(
  ctx: Context,
  { answerId, on }: { answerId: number; on: boolean },
): Promise<{ questionId: number }> {
  const answer = await ctx.db.answer.findFirst({
    where: { postId: answerId, post: { removal: null } },
    select: { questionId: true },
  });
  if (!answer) throw new Refusal("post.not-found", {}, { status: 404 });
  const { questionId } = answer;
  await askerOf(ctx, questionId);
  await inTransaction(ctx, async (tx) => {
    await holdQuestion(tx, questionId);
    if (on) {
      await tx.db.didNotHelp.createMany({
        data: [{ answerId, questionId, at: tx.clock.now() }],
        skipDuplicates: true,
      });
    } else await tx.db.didNotHelp.deleteMany({ where: { answerId } });
    await settleCommunityClock(tx, questionId);
  });
  return { questionId };
}

async function askerOf(ctx: Context, questionId: number) {
  const { authorId } = await shownQuestion(ctx, questionId);
  return mustBeAble(ctx, "accept", { ownerId: authorId });
}

async function followUp(
  tx: Context,
  before: CaseFacts,
  { questionId, note, actorId }: { questionId: number; note: string; actorId: number },
): Promise<number> {
  const question = await questionFacts(tx, questionId);
  if (!question || !before.questionIds.includes(questionId))
    throw new Refusal("case.not-found", {}, { status: 404 });
  if (question.openCaseId !== null) throw new Refusal("case.exists", {}, { status: 409 });
  const now = tx.clock.now();
  const isAsker = actorId === question.askerId;
  const over = before.closedAt ?? before.solvedAt;
  if (isAsker && (!over || now.getTime() - over.getTime() > FOLLOW_UP_DAYS * DAY_MS))
    throw new Refusal("case.too-old", {}, { status: 409 });
  return openCase(tx, question, {
    reason: isAsker ? "asker" : "staff",
    note,
    escalatedById: actorId,
    startedAt: now,
    priority: oneOf(PRIORITIES, before.priority) ?? 3,
    followUpOfId: before.id,
    assigneeId: before.assigneeId,
    mayJoin: false,
  });
}
