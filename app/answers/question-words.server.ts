import type { Context } from "~/infra/context";
import { plainText } from "~/markdown";

/** The first words of what was asked, without Markdown's marks, by id; only of questions in sight. */
export async function questionWords(
  ctx: Context,
  ids: readonly number[],
  max: number,
): Promise<Map<number, string>> {
  const rows = await ctx.db.question.findMany({
    where: { postId: { in: [...ids] }, post: { removal: null } },
    select: { postId: true, post: { select: { source: true } } },
  });
  return new Map(rows.map(({ postId, post }) => [postId, plainText(post.source, max)]));
}
