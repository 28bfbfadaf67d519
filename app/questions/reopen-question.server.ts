import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { logAct } from "~/posts/index.server";
import { holdQuestion } from "./activity.server";
import { shownQuestion } from "./shown-question.server";

/** Opens a closed question again; one that is open stays so. Refuses `post.not-found`. */
export async function reopenQuestion(ctx: Context, questionId: number): Promise<void> {
  const { id: actorId } = mustBeAble(ctx, "close");
  await inTransaction(ctx, async (tx) => {
    await holdQuestion(tx, questionId);
    await shownQuestion(tx, questionId);
    const { count } = await tx.db.closure.deleteMany({ where: { questionId } });
    if (count === 0) return;
    await logAct(tx, { actorId, verb: "reopen", postId: questionId });
    await tx.jobs.publish("question.reopened", { questionId });
  });
}
