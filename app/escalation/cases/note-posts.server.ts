import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { qualifies } from "../clocks/qualifying";
import { type CaseFacts, heldCase, isOpen } from "./case-facts.server";
import { writeCase } from "./change-case.server";
import { openCaseOf } from "./open-case-of.server";
import { noteAskerWrote, noteStaffReply } from "./replies.server";
import { noteSolved } from "./solve.server";

/**
 * An answer that came this long after the community's window closed met the due job on its way: as long
 * as nobody of support has touched the case, it counts as in time.
 */
const SAME_MOMENT_MS = 60_000;

/**
 * An answer stands in a thread: tells the thread's case of it, once. What was written before the case
 * began is part of what support took over, however late its job comes.
 */
export async function noteAnswer(ctx: Context, answerId: number): Promise<void> {
  const answer = await ctx.db.answer.findFirst({
    where: { postId: answerId, post: { removal: null } },
    select: {
      questionId: true,
      official: true,
      post: { select: { authorId: true, createdAt: true, language: true, source: true } },
      question: { select: { post: { select: { authorId: true } } } },
    },
  });
  if (!answer) return;
  const { questionId, official, post, question } = answer;
  const askerId = question.post.authorId;
  await withOpenCase(ctx, { questionId, postId: answerId }, async (tx, facts) => {
    const at = post.createdAt;
    const before = at < facts.startedAt;
    if (before && (official || post.authorId === askerId)) return;
    if (post.authorId === askerId)
      return noteAskerWrote(tx, facts, { questionId, at, postId: answerId });
    if (official) {
      const reply = { kind: "official-answer", id: answerId, questionId } as const;
      return noteStaffReply(tx, facts, { ...reply, authorId: post.authorId, at });
    }
    if (!isOpen(facts)) return;
    const inTime = at.getTime() <= facts.startedAt.getTime() + SAME_MOMENT_MS;
    const counts = qualifies({ official, ...post }, askerId);
    if (counts && inTime && facts.state === "new" && facts.reason === "unanswered")
      return noteSolved(tx, facts, { by: "peer", at, postId: answerId });
    if (before) return;
    await writeCase(tx, facts.id, {
      line: { kind: "peer-answered", after: { id: answerId, questionId } },
    });
  });
}

/** A comment stands in a thread: where the asker wrote it, tells the thread's case, once. */
export async function noteComment(ctx: Context, commentId: number): Promise<void> {
  const comment = await ctx.db.post.findFirst({
    where: { id: commentId, removal: null },
    select: {
      authorId: true,
      createdAt: true,
      threadId: true,
      thread: { select: { authorId: true } },
    },
  });
  if (!comment || comment.authorId !== comment.thread.authorId) return;
  const { threadId: questionId, createdAt: at } = comment;
  await withOpenCase(ctx, { questionId, postId: commentId }, async (tx, facts) => {
    if (at < facts.startedAt) return;
    await noteAskerWrote(tx, facts, { questionId, at, postId: commentId });
  });
}

/** Runs `work` on the thread's open case, unless its record tells of the post already. */
async function withOpenCase(
  ctx: Context,
  { questionId, postId }: { questionId: number; postId: number },
  work: (tx: Context, facts: CaseFacts) => Promise<void>,
): Promise<void> {
  const caseId = await openCaseOf(ctx, questionId);
  if (caseId === null) return;
  await inTransaction(ctx, async (tx) => {
    const facts = await heldCase(tx, caseId);
    const told = await tx.db.caseEvent.count({
      where: {
        caseId,
        kind: { in: ["official-answer", "peer-answered", "asker-wrote", "reopened", "solved"] },
        OR: [
          { after: { path: ["postId"], equals: postId } },
          { kind: { not: "asker-wrote" }, after: { path: ["id"], equals: postId } },
        ],
      },
    });
    if (told === 0 && facts.questionIds.includes(questionId)) await work(tx, facts);
  });
}
