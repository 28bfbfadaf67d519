import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { readNote } from "~/posts";
import { logAct } from "~/posts/index.server";
import { PublicTexts } from "~/privacy";
import { Refusal } from "~/shared/refusal";
import { holdQuestion } from "./activity.server";
import { shownQuestion } from "./shown-question.server";

/**
 * Stops new answers and comments under a question until it is unlocked; `note` says why, for all to
 * read. One that is locked stays as it is. Refuses the codes of TextChecks on `note` and
 * `post.not-found`.
 */
export async function lockQuestion(
  ctx: Context,
  { questionId, note: given }: { questionId: number; note: string },
): Promise<void> {
  const { id: byId } = mustBeAble(ctx, "lock");
  const checks = new PublicTexts();
  const note = readNote(checks, given, true);
  checks.done();
  await inTransaction(ctx, async (tx) => {
    await holdQuestion(tx, questionId);
    await shownQuestion(tx, questionId);
    const { count } = await tx.db.lock.createMany({
      data: [{ questionId, note, byId, lockedAt: tx.clock.now() }],
      skipDuplicates: true,
    });
    if (count === 0) return;
    await logAct(tx, { actorId: byId, verb: "lock", postId: questionId, note });
    await tx.jobs.publish("question.locked", { questionId });
  });
}

/** Refuses `question.locked` (409) while a question takes nothing new; the question is held by the caller. */
export async function refuseWhenLocked(tx: Context, questionId: number): Promise<void> {
  const lock = await tx.db.lock.findUnique({
    where: { questionId },
    select: { questionId: true },
  });
  if (lock) throw new Refusal("question.locked", {}, { status: 409 });
}
