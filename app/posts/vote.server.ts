import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { Refusal } from "~/shared/refusal";
import { shownPost } from "./shown-post.server";

/** A vote up, a vote down, or none. */
export type VoteValue = 1 | -1 | 0;

/**
 * Sets the actor's vote on a question, answer or comment; 0 takes it back. Voting the same twice
 * changes nothing. Refuses `post.own-vote`, and `post.not-found` for what is not in sight.
 */
export async function vote(
  ctx: Context,
  postId: number,
  value: VoteValue,
): Promise<{ questionId: number }> {
  const { id: personId } = mustBeAble(ctx, "vote");
  const { authorId, threadId: questionId } = await shownPost(ctx, postId);
  if (authorId === personId) throw new Refusal("post.own-vote", {}, { status: 403 });
  await inTransaction(ctx, async (tx) => {
    // The score moves by the rows that really changed, so it stays their sum whoever else votes now.
    const [old] = await tx.db.$queryRaw<{ value: number }[]>`
      DELETE FROM "Vote" WHERE "postId" = ${postId} AND "personId" = ${personId} AND value <> ${value} RETURNING value`;
    let delta = -(old?.value ?? 0);
    if (value !== 0) {
      const castAt = tx.clock.now();
      const { count } = await tx.db.vote.createMany({
        data: [{ postId, personId, value, castAt }],
        skipDuplicates: true,
      });
      delta += count * value;
    }
    if (delta === 0) return;
    await tx.db.$executeRaw`UPDATE "Post" SET score = score + ${delta} WHERE id = ${postId}`;
    await tx.jobs.publish("post.voted", { postId, questionId });
  });
  return { questionId };
}
