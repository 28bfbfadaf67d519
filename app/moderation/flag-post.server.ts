import { mustBeAble, takeAttempt } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { type ReasonInput, readReason } from "~/posts";
import { shownPost } from "~/posts/index.server";
import { Refusal } from "~/shared/refusal";
import { FLAG_LIMIT, FLAG_REASONS } from "./rules";

/**
 * Says that a post should not stand as it is. Whoever has an open flag on it keeps that one. Refuses
 * what `readReason` does, `flag.own-post` (403), `post.not-found` and `account.too-many-tries` (429).
 */
export async function flagPost(
  ctx: Context,
  postId: number,
  input: ReasonInput,
): Promise<{ questionId: number }> {
  const { id: personId } = mustBeAble(ctx, "flag");
  const { reason, note } = readReason(input, FLAG_REASONS);
  const { authorId, threadId: questionId } = await shownPost(ctx, postId);
  if (authorId === personId) throw new Refusal("flag.own-post", {}, { status: 403 });
  await takeAttempt(ctx, { name: "flag", key: personId, ...FLAG_LIMIT });
  await inTransaction(ctx, async (tx) => {
    await shownPost(tx, postId);
    const { count } = await tx.db.flag.createMany({
      data: [{ postId, personId, reason, note, open: true, flaggedAt: tx.clock.now() }],
      skipDuplicates: true,
    });
    if (count > 0) await tx.jobs.publish("post.flagged", { postId, questionId });
  });
  return { questionId };
}
