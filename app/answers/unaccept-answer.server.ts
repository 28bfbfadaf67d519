import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { holdQuestion, shownQuestion } from "~/questions/index.server";
import { withdrawAcceptance } from "./accept-answer.server";

/**
 * The asker takes the acceptance back; a question without one stays as it is. Refuses
 * `post.not-found` and `account.not-allowed`.
 */
export async function unacceptAnswer(ctx: Context, questionId: number): Promise<void> {
  const asker = await shownQuestion(ctx, questionId);
  mustBeAble(ctx, "accept", { ownerId: asker.authorId });
  await inTransaction(ctx, async (tx) => {
    await holdQuestion(tx, questionId);
    const acceptance = await tx.db.acceptance.findUnique({
      where: { questionId },
      select: { answerId: true },
    });
    if (acceptance) await withdrawAcceptance(tx, questionId, acceptance.answerId);
  });
}
