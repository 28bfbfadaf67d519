import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { holdQuestion, shownQuestion } from "~/questions/index.server";
import { shownAnswer } from "./shown-answer.server";

/**
 * The asker accepts an answer, in place of the one accepted before. Accepting it again changes
 * nothing. Refuses `post.not-found` (absent or removed) and `account.not-allowed` for all but the
 * asker.
 */
export async function acceptAnswer(
  ctx: Context,
  answerId: number,
): Promise<{ questionId: number }> {
  const { threadId: questionId } = await shownAnswer(ctx, answerId);
  const asker = await shownQuestion(ctx, questionId);
  const { id: byId } = mustBeAble(ctx, "accept", { ownerId: asker.authorId });
  await inTransaction(ctx, async (tx) => {
    // One at a time: whoever comes second sees what the first did.
    await holdQuestion(tx, questionId);
    await shownAnswer(tx, answerId);
    const before = await tx.db.acceptance.findUnique({
      where: { questionId },
      select: { answerId: true },
    });
    if (before?.answerId === answerId) return;
    if (before) await withdrawAcceptance(tx, questionId, before.answerId);
    await tx.db.acceptance.create({
      data: { questionId, answerId, byId, acceptedAt: tx.clock.now() },
      select: { questionId: true },
    });
    await tx.jobs.publish("answer.accepted", { answerId, questionId });
  });
  return { questionId };
}

/** Takes an acceptance away and tells its followers; the question is held by the caller. */
export async function withdrawAcceptance(
  tx: Context,
  questionId: number,
  answerId: number,
): Promise<void> {
  const { count } = await tx.db.acceptance.deleteMany({ where: { questionId, answerId } });
  if (count > 0) await tx.jobs.publish("answer.unaccepted", { answerId, questionId });
}
