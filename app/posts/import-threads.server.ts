import type { Context } from "~/infra/context";

/** The questions that posts belong to, by the posts' ids; posts that are gone are missing. */
export async function threadsOf(
  ctx: Context,
  postIds: Iterable<number>,
): Promise<Map<number, number>> {
  const posts = await ctx.db.post.findMany({
    where: { id: { in: [...new Set(postIds)] } },
    select: { id: true, threadId: true },
  });
  return new Map(posts.map(({ id, threadId }) => [id, threadId]));
}
