import { mustBeAble } from "~/accounts/index.server";
import { detectLanguage, type Locale } from "~/i18n";
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
import type { PrivateKind } from "~/privacy";
import { type QuestionInput, readQuestion } from "./read-question";
import { setTags } from "./set-tags.server";

export type AskInput = QuestionInput & {
  /** Random, from the form: the same key twice asks once. */
  key: string;
  /** What the text is written in; found from the text when absent. */
  language?: Locale;
};

/**
 * Asks a question; its asker follows it. Gives what was masked in it. Refuses what `readQuestion` does, `post.too-many` (429) and
 * `post.form-outdated`.
 */
export async function askQuestion(
  ctx: Context,
  input: AskInput,
): Promise<{ questionId: number; masked: PrivateKind[] }> {
  const actor = mustBeAble(ctx, "ask");
  const key = `question ${readSubmissionKey(input.key)}`;
  const { body, masked, ...fields } = readQuestion(input);
  const language = input.language ?? detectLanguage(`${fields.title}\n${body}`, ctx.locale);
  const text = await renderText(ctx, body);
  const tried = await renderText(ctx, fields.tried);
  return inTransaction(ctx, async (tx) => {
    const questionId = await takeSubmission(tx, { personId: actor.id, key }, async () => {
      await limitPosting(tx, actor, "question");
      const at = tx.clock.now();
      const postId = await insertPost(tx, {
        kind: "question",
        threadId: null,
        authorId: actor.id,
        language,
        text,
        alsoMentioned: tried.mentionedIds,
        fields,
      });
      await tx.db.question.create({
        data: {
          postId,
          title: fields.title,
          problemType: fields.problemType,
          errorCode: fields.errorCode,
          triedSource: tried.source,
          triedHtml: tried.html,
          lastActivityAt: at,
        },
        select: { postId: true },
      });
      await setTags(tx, postId, fields.tags);
      await tx.db.watch.create({
        data: { questionId: postId, personId: actor.id, since: at },
        select: { questionId: true },
      });
      await dropDraft(tx, draftPlaces.question());
      await tx.jobs.publish("question.asked", { questionId: postId });
      return postId;
    });
    return { questionId, masked };
  });
}
