import { mustBeAble } from "~/accounts/index.server";
import { asLocale, detectLanguage } from "~/i18n";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { readSubmissionKey, renderText } from "~/posts/index.server";
import { type PrivateKind, PublicTexts } from "~/privacy";
import { shownQuestion } from "~/questions/index.server";
import { Refusal } from "~/shared/refusal";
import { heldCase } from "./case-facts.server";
import { keptInside, refuseNoteWords } from "./kept-inside.server";
import { PRIVATE_REPLY_LIMITS } from "./limits";
import { openCaseOf } from "./open-case-of.server";
import { noteAskerWrote, noteStaffReply } from "./replies.server";

export type PrivateReplyInput = {
  questionId: number;
  /** The case that whoever writes has before them; refused where the question is in another by now. */
  caseId?: number;
  body: string;
  /** Random, from the form: the same key twice writes once. */
  key: string;
};

/**
 * Support or the asker writes to the other alone; in the thread stands a stub. Support's meets the reply
 * that is due, the asker's starts the next. Card numbers and the like are masked here too. Refuses the
 * codes of TextChecks on `body`, `case.note-in-public` {words} where support repeats an internal note, `post.not-found`, `case.not-found` (404) where the question has no open
 * case, `account.not-allowed` to everybody else, and `post.form-outdated`.
 */
export async function writePrivateReply(
  ctx: Context,
  { questionId, caseId: seenCaseId, body: given, key: formKey }: PrivateReplyInput,
): Promise<{ replyId: number; masked: PrivateKind[] }> {
  const question = await shownQuestion(ctx, questionId);
  const official = ctx.actor?.id !== question.authorId;
  const actor = official
    ? mustBeAble(ctx, "work-cases")
    : mustBeAble(ctx, "accept", { ownerId: question.authorId });
  const key = `private ${actor.id} ${questionId} ${readSubmissionKey(formKey)}`;
  const checks = new PublicTexts();
  const body = checks.readPublic("body", given, PRIVATE_REPLY_LIMITS);
  if (official && body) await refuseNotes(ctx, checks, questionId, body);
  checks.done();
  const text = await renderText(ctx, body);
  const language = detectLanguage(body, asLocale(question.language) ?? ctx.locale);
  const replyId = await inTransaction(ctx, async (tx) => {
    const caseId = await openCaseOf(tx, questionId);
    if (caseId === null || (seenCaseId ?? caseId) !== caseId)
      throw new Refusal("case.not-found", {}, { status: 404 });
    const facts = await heldCase(tx, caseId);
    const before = await tx.db.privateReply.findUnique({ where: { key }, select: { id: true } });
    if (before) return before.id;
    const at = tx.clock.now();
    const { id } = await tx.db.privateReply.create({
      data: {
        caseId,
        questionId,
        authorId: actor.id,
        official,
        language,
        source: text.source,
        html: text.html,
        writtenAt: at,
        key,
      },
      select: { id: true },
    });
    if (official) {
      const reply = { kind: "private-reply", id, questionId, authorId: actor.id, at } as const;
      await noteStaffReply(tx, facts, reply);
      await tx.jobs.publish("private-reply.written", { replyId: id, caseId, questionId });
    } else await noteAskerWrote(tx, facts, { questionId, at, replyId: id });
    return id;
  });
  return { replyId, masked: checks.masked };
}

/** An internal note is for staff: its words reach the asker no more than everybody. */
async function refuseNotes(
  ctx: Context,
  checks: PublicTexts,
  questionId: number,
  body: string,
): Promise<void> {
  const caseId = await openCaseOf(ctx, questionId);
  if (caseId === null) return;
  refuseNoteWords(checks, "body", body, await keptInside(ctx, caseId, [questionId]));
}
