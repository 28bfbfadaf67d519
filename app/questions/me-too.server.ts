import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { Refusal } from "~/shared/refusal";
import { shownQuestion } from "./shown-question.server";
import { insertWatch } from "./watch.server";

/**
 * 'I have this too': counts the actor once and makes them follow. Refuses `question.own-me-too` for
 * the asker and `post.not-found`.
 */
export async function meToo(ctx: Context, questionId: number): Promise<void> {
  const { id: personId } = mustBeAble(ctx, "comment");
  await inTransaction(ctx, async (tx) => {
    const { authorId } = await shownQuestion(tx, questionId);
    if (authorId === personId) throw new Refusal("question.own-me-too", {}, { status: 403 });
    const { count } = await tx.db.meToo.createMany({
      data: [{ questionId, personId, since: tx.clock.now() }],
      skipDuplicates: true,
    });
    await insertWatch(tx, questionId, personId);
    await countMeToo(tx, questionId, count);
  });
}

/** Moves the count by the rows that really came or went. */
export async function countMeToo(tx: Context, questionId: number, delta: number): Promise<void> {
  if (delta === 0) return;
  await tx.db.question.update({
    where: { postId: questionId },
    data: { meTooCount: { increment: delta } },
    select: { postId: true },
  });
}
