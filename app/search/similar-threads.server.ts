import type { Context } from "~/infra/context";
import { findSimilar } from "./find-similar.server";
import type { SimilarResult } from "./views";

/** Up to five questions like this one, by its title and text together; none for one that is not in sight. */
export async function similarThreads(ctx: Context, questionId: number): Promise<SimilarResult> {
  const question = await ctx.db.question.findFirst({
    where: { postId: questionId, post: { removal: null } },
    select: { title: true, post: { select: { source: true } } },
  });
  if (!question) return { rows: [], articleIds: [], degraded: false };
  const { title, post } = question;
  return findSimilar(ctx, { title, body: post.source, exceptId: questionId });
}
