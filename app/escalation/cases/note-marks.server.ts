import type { Context } from "~/infra/context";
import { type CaseFacts, isOpen } from "./case-facts.server";
import { withCase, writeCase } from "./change-case.server";
import { openCaseOf } from "./open-case-of.server";
import { goOn, reopened } from "./replies.server";
import { noteSolved } from "./solve.server";

type Marked = { answerId: number; questionId: number };

/**
 * The asker accepted an answer: its case is solved, by support where it was written officially. A
 * peer's has to be confirmed by an agent where much is at stake: a high priority, or a private box.
 */
export async function noteAccepted(ctx: Context, { answerId, questionId }: Marked): Promise<void> {
  const mark = await ctx.db.acceptance.findFirst({
    where: { questionId, answerId },
    select: { acceptedAt: true, answer: { select: { official: true } } },
  });
  const caseId = await openCaseOf(ctx, questionId);
  if (!mark || caseId === null) return;
  await withCase(ctx, { caseId }, async (tx, facts) => {
    if (!isOpen(facts)) return;
    // One of many askers is content: the others are not asked.
    if (facts.questionIds.length > 1) return notePeerSolution(tx, facts, answerId, questionId);
    if (!mark.answer.official && (await needsConfirming(tx, facts)))
      return notePeerSolution(tx, facts, answerId, questionId);
    const by = mark.answer.official ? "staff" : "peer";
    await noteSolved(tx, facts, { by, at: mark.acceptedAt, postId: answerId });
  });
}

/** Support recommends an answer: its case is solved. */
export async function noteRecommended(
  ctx: Context,
  { answerId, questionId }: Marked,
): Promise<void> {
  const mark = await ctx.db.recommendation.findFirst({
    where: { questionId, answerId },
    select: { recommendedAt: true, answer: { select: { official: true } } },
  });
  const caseId = await openCaseOf(ctx, questionId);
  if (!mark || caseId === null) return;
  await withCase(ctx, { caseId }, async (tx, facts) => {
    if (!isOpen(facts) || facts.questionIds.length > 1) return;
    const by = mark.answer.official ? "staff" : "peer";
    await noteSolved(tx, facts, { by, at: mark.recommendedAt, postId: answerId });
  });
}

/** The mark that solved a case was taken back: the case is open again. */
export async function noteUnmarked(ctx: Context, { answerId, questionId }: Marked): Promise<void> {
  const caseId = await openCaseOf(ctx, questionId);
  if (caseId === null) return;
  const stillMarked = await ctx.db.acceptance.count({ where: { questionId, answerId } });
  if (stillMarked > 0) return;
  await withCase(ctx, { caseId }, async (tx, facts) => {
    if (facts.peerSolutionId === answerId && isOpen(facts)) {
      await writeCase(tx, caseId, {
        data: { peerSolutionId: null },
        line: { kind: "peer-solution", before: { postId: answerId } },
      });
    }
    const { solutionPostId } = await tx.db.supportCase.findUniqueOrThrow({
      where: { id: caseId },
      select: { solutionPostId: true },
    });
    if (facts.state !== "solved" || solutionPostId !== answerId) return;
    await goOn(tx, caseId, tx.clock.now());
    await writeCase(tx, caseId, {
      data: reopened(facts),
      line: { kind: "reopened", before: { solutionPostId: answerId } },
    });
    await tx.jobs.publish("case.reopened", { caseId, questionId });
  });
}

async function notePeerSolution(
  tx: Context,
  facts: CaseFacts,
  answerId: number,
  questionId: number,
): Promise<void> {
  if (facts.peerSolutionId === answerId) return;
  await writeCase(tx, facts.id, {
    data: { peerSolutionId: answerId },
    line: { kind: "peer-solution", after: { postId: answerId, questionId } },
  });
}

async function needsConfirming(tx: Context, facts: CaseFacts): Promise<boolean> {
  if (facts.priority <= 2) return true;
  const boxes = await tx.db.privateBox.count({
    where: { questionId: { in: facts.questionIds }, erasedAt: null, entries: { some: {} } },
  });
  return boxes > 0;
}
