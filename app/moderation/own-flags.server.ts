import type { Context } from "~/infra/context";

/** The posts of a thread that the actor has flagged and nobody has decided about; nobody else's. */
export async function ownFlags(ctx: Context, questionId: number): Promise<number[]> {
  if (!ctx.actor) return [];
  const flags = await ctx.db.flag.findMany({
    where: { personId: ctx.actor.id, open: true, post: { threadId: questionId } },
    orderBy: { postId: "asc" },
    select: { postId: true },
  });
  return flags.map(({ postId }) => postId);
}
