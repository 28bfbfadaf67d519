import { mustBeAble } from "~/accounts/index.server";
import { asLocale, detectLanguage } from "~/i18n";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { draftPlaces } from "~/posts";
import {
  dropDraft,
  insertPost,
  limitPosting,
  readSubmissionKey,
  renderText,
  takeSubmission,
} from "~/posts/index.server";
import { type PrivateKind, PublicTexts } from "~/privacy";
import {
  clearNeedsInfoBy,
  countAnswers,
  holdQuestion,
  noteActivity,
  refuseWhenLocked,
  shownQuestion,
} from "~/questions/index.server";
import { Refusal } from "~/shared/refusal";
import { ANSWER_LIMITS } from "./rules";

export type PostAnswerInput = {
  questionId: number;
  body: string;
  /** Written officially: kept as a fact of this moment, whatever becomes of the writer's role. */
  official?: boolean;
  /** Random, from the form: the same key twice answers once. */
  key: string;
};

/**
 * Answers a question; gives what was masked in the text. Refuses the codes of TextChecks on `body`, `post.not-found`, `question.closed`,
 * `question.locked` (409), `account.not-allowed` for who may not answer officially, `post.too-many` (429) and
 * `post.form-outdated`.
 */
export async function postAnswer(
  ctx: Context,
  input: PostAnswerInput,
): Promise<{ answerId: number; questionId: number; masked: PrivateKind[] }> {
  const { questionId, official = false } = input;
  const actor = mustBeAble(ctx, official ? "answer-officially" : "answer");
  const key = `answer ${questionId} ${readSubmissionKey(input.key)}`;
  const checks = new PublicTexts();
  const body = checks.readPublic("body", input.body, ANSWER_LIMITS);
  checks.done();
  const question = await shownQuestion(ctx, questionId);
  const language = detectLanguage(body, asLocale(question.language) ?? ctx.locale);
  const text = await renderText(ctx, body);
  return inTransaction(ctx, async (tx) => {
    const answerId = await takeSubmission(tx, { personId: actor.id, key }, async () => {
      // Held, so that a question removed or closed at the same moment takes no more answers.
      await holdQuestion(tx, questionId);
      await shownQuestion(tx, questionId);
      await refuseWhenClosed(tx, questionId);
      await refuseWhenLocked(tx, questionId);
      await limitPosting(tx, actor, "answer");
      const postId = await insertPost(tx, {
        kind: "answer",
        threadId: questionId,
        authorId: actor.id,
        language,
        text,
      });
      await tx.db.answer.create({
        data: { postId, questionId, official },
        select: { postId: true },
      });
      await countAnswers(tx, questionId, 1);
      await noteActivity(tx, questionId);
      await clearNeedsInfoBy(tx, questionId, actor.id);
      await dropDraft(tx, draftPlaces.answer(questionId));
      await tx.jobs.publish("answer.posted", { answerId: postId, questionId });
      return postId;
    });
    return { answerId, questionId, masked: checks.masked };
  });
}

async function refuseWhenClosed(tx: Context, questionId: number): Promise<void> {
  const closure = await tx.db.closure.findUnique({
    where: { questionId },
    select: { questionId: true },
  });
  if (closure) throw new Refusal("question.closed", {}, { status: 409 });
}
