import type { Context } from "~/infra/context";
import { COMMENT_LIMITS } from "~/posts";
import { postNotFound, shownPost } from "~/posts/index.server";
import type { PrivateKind } from "~/privacy";
import { editText } from "./edit-text.server";

export type EditCommentInput = {
  commentId: number;
  /** The version the form was loaded with. */
  version: number;
  text: string;
};

/** Changes a comment of the actor's; refuses as `editAnswer` does, on the field `text`. */
export async function editComment(
  ctx: Context,
  { commentId, version, text }: EditCommentInput,
): Promise<{ commentId: number; questionId: number; masked: PrivateKind[] }> {
  const post = await shownPost(ctx, commentId);
  if (post.kind !== "comment") throw postNotFound();
  const questionId = post.threadId;
  const masked = await editText(
    ctx,
    post,
    { version, field: "text", text, limits: COMMENT_LIMITS },
    (tx) => tx.jobs.publish("comment.edited", { commentId, questionId }),
  );
  return { commentId, questionId, masked };
}
