import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { logAct } from "~/posts/index.server";
import { holdQuestion } from "./activity.server";
import { shownQuestion } from "./shown-question.server";

/** Lets a locked question take answers and comments again. Refuses `post.not-found`. */
export async function unlockQuestion(ctx: Context, questionId: number): Promise<void> {
  const { id: actorId } = mustBeAble(ctx, "lock");
  await inTransaction(ctx, async (tx) => {
    await holdQuestion(tx, questionId);
    await shownQuestion(tx, questionId);
    const { count } = await tx.db.lock.deleteMany({ where: { questionId } });
    if (count === 0) return;
    await logAct(tx, { actorId, verb: "unlock", postId: questionId });
    await tx.jobs.publish("question.unlocked", { questionId });
  });
}
