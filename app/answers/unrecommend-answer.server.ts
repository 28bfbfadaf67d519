import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { holdQuestion, shownQuestion } from "~/questions/index.server";
import { withdrawRecommendation } from "./recommend-answer.server";

/**
 * Support takes its recommendation back, whoever gave it; a question without one stays as it is.
 * Refuses `post.not-found` and `account.not-allowed`.
 */
export async function unrecommendAnswer(ctx: Context, questionId: number): Promise<void> {
  await shownQuestion(ctx, questionId);
  mustBeAble(ctx, "recommend");
  await inTransaction(ctx, async (tx) => {
    await holdQuestion(tx, questionId);
    const recommendation = await tx.db.recommendation.findUnique({
      where: { questionId },
      select: { answerId: true },
    });
    if (recommendation) await withdrawRecommendation(tx, questionId, recommendation.answerId);
  });
}
