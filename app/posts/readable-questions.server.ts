import type { Context } from "~/infra/context";
import { mayReadRemoved } from "./may";

/** Which of these questions the actor may read: those in sight, and removed ones of theirs or that they keep. */
export async function readableQuestions(ctx: Context, ids: readonly number[]): Promise<number[]> {
  if (ids.length === 0) return [];
  const rows = await ctx.db.post.findMany({
    where: { id: { in: [...ids] }, kind: "question" },
    select: { id: true, authorId: true, removal: { select: { postId: true } } },
  });
  return rows
    .filter((row) => row.removal === null || mayReadRemoved(ctx.actor, row))
    .map(({ id }) => id);
}
