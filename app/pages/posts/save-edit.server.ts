import { signedInActor } from "~/accounts/index.server";
import { editAnswer, editComment, postForEdit } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { postNotFound } from "~/posts/index.server";
import { type PrivateKind, withoutPrivateData } from "~/privacy";
import { splitTags } from "~/questions";
import { editQuestion } from "~/questions/index.server";

/** The fields of the form of changes; a kind of post uses those it has. */
export type EditInput = {
  postId: number;
  version: number;
  problemType: string;
  title: string;
  errorCode: string;
  body: string;
  text: string;
  tried: string;
  tags: string;
};

/** Saves a change to any kind of post; gives what its thread's address needs, and what was masked. Refuses as the three edits do. */
export async function saveEdit(
  ctx: Context,
  input: EditInput,
): Promise<{ questionId: number; title: string; masked: PrivateKind[] }> {
  signedInActor(ctx);
  const { postId, version, body, text, tags } = input;
  const post = await postForEdit(ctx, postId);
  if (!post) throw postNotFound();
  const { questionId, questionTitle } = post;
  if (post.kind === "question") {
    const { masked } = await editQuestion(ctx, { ...input, questionId, tags: splitTags(tags) });
    const title = post.scope === "all" ? withoutPrivateData(input.title).text : questionTitle;
    return { questionId, title, masked };
  }
  const { masked } =
    post.kind === "answer"
      ? await editAnswer(ctx, { answerId: postId, version, body })
      : await editComment(ctx, { commentId: postId, version, text });
  return { questionId, title: questionTitle, masked };
}
