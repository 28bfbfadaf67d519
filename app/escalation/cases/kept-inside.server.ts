import type { Context } from "~/infra/context";
import { withoutPrivateData } from "~/privacy";
import type { TextChecks } from "~/shared/text";
import { sharedRun } from "../desk/shared-run";
import { boxValues, holdsValue } from "../private-box/box-values.server";

/** What a case's texts may not give away, and what everybody can read of its threads. */
export type KeptInside = {
  notes: string[];
  privateReplies: string[];
  /** Of the private boxes. */
  values: string[];
  open: string[];
};

/** Reads what the checks below compare with. */
export async function keptInside(
  ctx: Context,
  caseId: number,
  questionIds: readonly number[],
): Promise<KeptInside> {
  const ids = [...questionIds];
  const [notes, replies, posts, questions] = await Promise.all([
    ctx.db.internalNote.findMany({ where: { caseId, postId: null }, select: { source: true } }),
    ctx.db.privateReply.findMany({ where: { caseId }, select: { source: true } }),
    ctx.db.post.findMany({
      where: { threadId: { in: ids }, removal: null },
      select: { source: true },
    }),
    ctx.db.question.findMany({
      where: { postId: { in: ids } },
      select: { title: true, triedSource: true },
    }),
  ]);
  return {
    notes: notes.map(({ source }) => source),
    privateReplies: replies.map(({ source }) => source),
    values: await boxValues(ctx, ids),
    open: [
      ...posts.map(({ source }) => source),
      ...questions.flatMap(({ title, triedSource }) => [title, triedSource]),
    ],
  };
}

/** Notes `case.note-in-public` {words} where a text repeats an internal note. */
export function refuseNoteWords(
  checks: TextChecks,
  field: string,
  text: string,
  { notes, open }: Pick<KeptInside, "notes" | "open">,
): void {
  const words = sharedRun(text, notes, open);
  if (words) checks.refuse("case.note-in-public", field, { words });
}

/**
 * Notes what a public text gives away: `case.note-in-public` {words} where it repeats a note or a private
 * reply, `case.private-in-public` where it holds private data or a value of a private box. Those would be masked elsewhere; here
 * somebody of support copies, and has to look.
 */
export function refuseKeptInside(
  checks: TextChecks,
  field: string,
  text: string,
  kept: KeptInside,
): void {
  const notes = [...kept.notes, ...kept.privateReplies];
  refuseNoteWords(checks, field, text, { notes, open: kept.open });
  if (withoutPrivateData(text).kinds.length > 0 || holdsValue(text, kept.values))
    checks.refuse("case.private-in-public", field);
}
