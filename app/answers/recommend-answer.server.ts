import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { holdQuestion } from "~/questions/index.server";
import { shownAnswer } from "./shown-answer.server";

/**
 * Support recommends an answer, in place of the one recommended before; what the asker accepted stays
 * as it is. Recommending it again changes nothing. Refuses `post.not-found` and `account.not-allowed`.
 */
export async function recommendAnswer(
  ctx: Context,
  answerId: number,
): Promise<{ questionId: number }> {
  const { threadId: questionId } = await shownAnswer(ctx, answerId);
  const { id: byId } = mustBeAble(ctx, "recommend");
  await inTransaction(ctx, async (tx) => {
    // One at a time: whoever comes second sees what the first did.
    await holdQuestion(tx, questionId);
    await shownAnswer(tx, answerId);
    const before = await tx.db.recommendation.findUnique({
      where: { questionId },
      select: { answerId: true },
    });
    if (before?.answerId === answerId) return;
    if (before) await withdrawRecommendation(tx, questionId, before.answerId);
    await tx.db.recommendation.create({
      data: { questionId, answerId, byId, recommendedAt: tx.clock.now() },
      select: { questionId: true },
    });
    await tx.jobs.publish("answer.recommended", { answerId, questionId });
  });
  return { questionId };
}

/** Takes a recommendation away and tells its followers; the question is held by the caller. */
export async function withdrawRecommendation(
  tx: Context,
  questionId: number,
  answerId: number,
): Promise<void> {
  const { count } = await tx.db.recommendation.deleteMany({ where: { questionId, answerId } });
  if (count > 0) await tx.jobs.publish("answer.unrecommended", { answerId, questionId });
}
