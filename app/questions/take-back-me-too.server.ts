import { signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { countMeToo } from "./me-too.server";
import { shownQuestion } from "./shown-question.server";

/** Takes back 'I have this too'; following stays, as it has its own switch. Refuses `post.not-found`. */
export async function takeBackMeToo(ctx: Context, questionId: number): Promise<void> {
  const { id: personId } = signedInActor(ctx);
  await inTransaction(ctx, async (tx) => {
    await shownQuestion(tx, questionId);
    const { count } = await tx.db.meToo.deleteMany({ where: { questionId, personId } });
    await countMeToo(tx, questionId, -count);
  });
}
