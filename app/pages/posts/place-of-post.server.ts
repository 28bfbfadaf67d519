import { postHistory } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { paths } from "~/paths";
import type { PostPlace } from "./post-place";

/** The place of a post that the reader may see, or null. */
export async function placeOfPost(ctx: Context, postId: number | null): Promise<PostPlace | null> {
  const post = postId ? await postHistory(ctx, postId) : null;
  if (!post) return null;
  const { kind, questionId, questionTitle } = post;
  return {
    postId: post.postId,
    kind,
    questionId,
    questionTitle,
    path: paths.post(questionId, questionTitle, post.postId),
  };
}
