import type { Context } from "~/infra/context";
import { type PostFacts, postNotFound, shownPost } from "~/posts/index.server";

/** A question in sight of everybody; refuses `post.not-found` (404) for any other id. */
export async function shownQuestion(ctx: Context, questionId: number): Promise<PostFacts> {
  const post = await shownPost(ctx, questionId);
  if (post.kind !== "question") throw postNotFound();
  return post;
}
