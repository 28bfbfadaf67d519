import { mustBeAble } from "~/accounts/index.server";
import { postAnswer } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { readSubmissionKey, renderText } from "~/posts/index.server";
import { PublicTexts } from "~/privacy";
import { topic } from "~/shared/live";
import { Refusal } from "~/shared/refusal";
import { withCase } from "./change-case.server";
import { NOTE_LIMITS } from "./limits";
import { noteAnswer } from "./note-posts.server";

/**
 * Staff write to each other about a case; no clock hears of it. Refuses the codes of TextChecks on
 * `body`, `case.not-found`, `account.not-allowed` and `post.form-outdated`.
 */
export async function writeInternalNote(
  ctx: Context,
  input: { caseId: number; body: string; key: string },
): Promise<{ noteId: number }> {
  const actor = mustBeAble(ctx, "work-cases");
  const { caseId } = input;
  const key = `note ${actor.id} ${caseId} ${readSubmissionKey(input.key)}`;
  const checks = new PublicTexts();
  const body = checks.readPublic("body", input.body, NOTE_LIMITS);
  checks.done();
  const text = await renderText(ctx, body);
  return withCase(ctx, { caseId }, async (tx) => {
    const before = await tx.db.internalNote.findUnique({ where: { key }, select: { id: true } });
    if (before) return { noteId: before.id };
    const { id } = await tx.db.internalNote.create({
      data: {
        caseId,
        authorId: actor.id,
        source: text.source,
        html: text.html,
        writtenAt: tx.clock.now(),
        key,
      },
      select: { id: true },
    });
    await tx.live.tell([topic("case", caseId)]);
    return { noteId: id };
  });
}

/**
 * Makes a note public: it becomes an official answer in one of the case's threads, and counts as a
 * reply from this moment. Once only. Refuses `case.not-found` (404), `case.note-is-public` (409) and as
 * postAnswer.
 */
export async function publishNote(
  ctx: Context,
  { noteId, questionId }: { noteId: number; questionId: number },
): Promise<{ answerId: number }> {
  mustBeAble(ctx, "answer-officially");
  const note = await ctx.db.internalNote.findFirst({
    where: { id: noteId, case: { threads: { some: { questionId, open: true } } } },
    select: { source: true, postId: true },
  });
  if (!note) throw new Refusal("case.not-found", {}, { status: 404 });
  if (note.postId !== null) throw new Refusal("case.note-is-public", {}, { status: 409 });
  // The note's number as the key: pressed twice, it is one answer.
  const key = `published-note-${noteId}`;
  const { answerId } = await postAnswer(ctx, {
    questionId,
    body: note.source,
    official: true,
    key,
  });
  await ctx.db.internalNote.updateMany({
    where: { id: noteId, postId: null },
    data: { postId: answerId },
  });
  await noteAnswer(ctx, answerId);
  return { answerId };
}
