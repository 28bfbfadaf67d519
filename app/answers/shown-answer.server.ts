import type { Context } from "~/infra/context";
import { type PostFacts, postNotFound, shownPost } from "~/posts/index.server";

/** An answer in sight of everybody; refuses `post.not-found` (404) for any other id. */
export async function shownAnswer(ctx: Context, answerId: number): Promise<PostFacts> {
  const post = await shownPost(ctx, answerId);
  if (post.kind !== "answer") throw postNotFound();
  return post;
}
