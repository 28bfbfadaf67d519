import type { Context } from "~/infra/context";
import { postNotFound } from "~/posts/index.server";

/** The id of a tag that a question in sight carries; refuses `post.not-found` (404) for any other name. */
export async function tagIdOf(ctx: Context, name: string): Promise<number> {
  const tag = await ctx.db.tag.findFirst({
    where: { name, questions: { some: { question: { post: { removal: null } } } } },
    select: { id: true },
  });
  if (!tag) throw postNotFound();
  return tag.id;
}
