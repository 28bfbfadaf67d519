import { can } from "~/accounts";
import { mustBeAble } from "~/accounts/index.server";
import { asLocale, detectLanguage } from "~/i18n";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { draftPlaces } from "~/posts";
import {
  changedMeanwhile,
  changePost,
  dropDraft,
  logAct,
  postNotFound,
  renderText,
} from "~/posts/index.server";
import type { PrivateKind } from "~/privacy";
import { clearNeedsInfoBy } from "./needs-info.server";
import { type QuestionInput, readQuestion } from "./read-question";
import { setTags } from "./set-tags.server";
import { shownQuestion } from "./shown-question.server";

export type EditQuestionInput = QuestionInput & {
  questionId: number;
  /** The version the form was loaded with. */
  version: number;
};

/**
 * Changes a question: its asker all of it, helpers and staff the type and tags (their other fields
 * are left aside). Refuses what `readQuestion` does, `post.changed-meanwhile` (409) when somebody was
 * faster, and `account.not-allowed`. Saving what stands already makes no new version. Gives what was
 * masked in it.
 */
export async function editQuestion(
  ctx: Context,
  input: EditQuestionInput,
): Promise<{ questionId: number; masked: PrivateKind[] }> {
  const { questionId, version } = input;
  const post = await shownQuestion(ctx, questionId);
  const owner = { ownerId: post.authorId };
  const whole = can(ctx.actor, "edit-own", owner);
  const actor = mustBeAble(ctx, whole ? "edit-own" : "edit-tags", owner);
  const stored = await storedQuestion(ctx, questionId);
  const given = whole ? input : { ...stored, problemType: input.problemType, tags: input.tags };
  const { body, masked, ...fields } = readQuestion(given);
  if (post.version !== version) throw changedMeanwhile();
  if (sameQuestion({ body, ...fields }, stored)) return { questionId, masked };
  const fallback = asLocale(post.language) ?? ctx.locale;
  const language = detectLanguage(`${fields.title}\n${body}`, fallback);
  const text = await renderText(ctx, body);
  const tried = await renderText(ctx, fields.tried);
  await inTransaction(ctx, async (tx) => {
    await changePost(tx, {
      postId: questionId,
      version,
      editorId: actor.id,
      language,
      text,
      alsoMentioned: tried.mentionedIds,
      fields,
    });
    await tx.db.question.update({
      where: { postId: questionId },
      data: {
        title: fields.title,
        problemType: fields.problemType,
        errorCode: fields.errorCode,
        triedSource: tried.source,
        triedHtml: tried.html,
      },
      select: { postId: true },
    });
    await setTags(tx, questionId, fields.tags);
    await dropDraft(tx, draftPlaces.edit(questionId));
    if (!whole) await logAct(tx, { actorId: actor.id, verb: "edit-tags", postId: questionId });
    await clearNeedsInfoBy(tx, questionId, actor.id);
    await tx.jobs.publish("question.edited", { questionId });
  });
  return { questionId, masked };
}

async function storedQuestion(ctx: Context, questionId: number): Promise<QuestionInput> {
  const question = await ctx.db.question.findUnique({
    where: { postId: questionId },
    select: {
      title: true,
      problemType: true,
      errorCode: true,
      triedSource: true,
      post: { select: { source: true } },
      tags: { select: { tag: { select: { name: true } } } },
    },
  });
  if (!question) throw postNotFound();
  return {
    title: question.title,
    problemType: question.problemType,
    errorCode: question.errorCode,
    body: question.post.source,
    tried: question.triedSource,
    tags: question.tags.map(({ tag }) => tag.name),
  };
}

function sameQuestion(a: QuestionInput, b: QuestionInput): boolean {
  const flat = ({ title, problemType, errorCode, body, tried, tags }: QuestionInput) =>
    JSON.stringify([title, problemType, errorCode ?? null, body, tried ?? "", [...tags].sort()]);
  return flat(a) === flat(b);
}
