import { mustBeAble } from "~/accounts/index.server";
import { asLocale, detectLanguage } from "~/i18n";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { COMMENT_LIMITS, draftPlaces } from "~/posts";
import {
  dropDraft,
  insertComment,
  limitPosting,
  postNotFound,
  readSubmissionKey,
  renderText,
  shownPost,
  takeSubmission,
} from "~/posts/index.server";
import { type PrivateKind, PublicTexts } from "~/privacy";
import {
  clearNeedsInfoBy,
  holdQuestion,
  noteActivity,
  refuseWhenLocked,
} from "~/questions/index.server";

export type PostCommentInput = {
  text: string;
  /** Random, from the form: the same key twice comments once. */
  key: string;
};

/**
 * Comments on a question or answer (a comment takes none); gives what was masked. Refuses the codes of TextChecks on `text`,
 * `post.not-found`, `question.locked` (409), `post.too-many` (429) and `post.form-outdated`.
 */
export async function postComment(
  ctx: Context,
  postId: number,
  input: PostCommentInput,
): Promise<{ commentId: number; questionId: number; masked: PrivateKind[] }> {
  const actor = mustBeAble(ctx, "comment");
  const key = `comment ${postId} ${readSubmissionKey(input.key)}`;
  const checks = new PublicTexts();
  const source = checks.readPublic("text", input.text, COMMENT_LIMITS);
  checks.done();
  const post = await shownPost(ctx, postId);
  if (post.kind === "comment") throw postNotFound();
  const questionId = post.threadId;
  const language = detectLanguage(source, asLocale(post.language) ?? ctx.locale);
  const text = await renderText(ctx, source);
  return inTransaction(ctx, async (tx) => {
    const commentId = await takeSubmission(tx, { personId: actor.id, key }, async () => {
      // Held, so that a question locked at the same moment takes no more comments.
      await holdQuestion(tx, questionId);
      await shownPost(tx, postId);
      await refuseWhenLocked(tx, questionId);
      await limitPosting(tx, actor, "comment");
      const id = await insertComment(tx, {
        onPostId: postId,
        threadId: questionId,
        authorId: actor.id,
        language,
        text,
      });
      await noteActivity(tx, questionId);
      await clearNeedsInfoBy(tx, questionId, actor.id);
      await dropDraft(tx, draftPlaces.comment(postId));
      await tx.jobs.publish("comment.posted", { commentId: id, questionId });
      return id;
    });
    return { commentId, questionId, masked: checks.masked };
  });
}
