import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { readNote } from "~/posts";
import { logAct } from "~/posts/index.server";
import { PublicTexts } from "~/privacy";
import { Refusal } from "~/shared/refusal";
import { shownAnswer } from "../shown-answer.server";
import { holdAnswer, settleOutdated } from "./settle-outdated.server";

/**
 * Support looked and says that an answer is still right: the mark goes, failures from before count no
 * more, and the act is logged. Refuses `post.not-found`, `account.not-allowed`, and
 * `answer.not-doubted` (409) where the mark is gone already.
 */
export async function confirmAnswer(ctx: Context, answerId: number): Promise<void> {
  const { id: byId } = mustBeAble(ctx, "confirm-answer");
  await shownAnswer(ctx, answerId);
  await inTransaction(ctx, async (tx) => {
    await holdDoubted(tx, answerId);
    const said = { byId, confirmedAt: await afterAllSaid(tx, answerId) };
    await tx.db.answerConfirmation.upsert({
      where: { answerId },
      create: { answerId, ...said },
      update: said,
      select: { answerId: true },
    });
    await logAct(tx, { actorId: byId, verb: "confirm-answer", postId: answerId });
    await settleOutdated(tx, answerId);
  });
}

/**
 * Adds a note for the other staff to an answer that may be outdated: it stands in the queue and in
 * the log. Refuses what `confirmAnswer` does, and the codes of TextChecks on `note`.
 */
export async function noteOnAnswer(
  ctx: Context,
  { answerId, note: given }: { answerId: number; note: string },
): Promise<void> {
  const { id: actorId } = mustBeAble(ctx, "confirm-answer");
  await shownAnswer(ctx, answerId);
  const checks = new PublicTexts();
  const note = readNote(checks, given, true);
  checks.done();
  await inTransaction(ctx, async (tx) => {
    await holdDoubted(tx, answerId);
    await logAct(tx, { actorId, verb: "note-answer", postId: answerId, note });
  });
}

async function holdDoubted(tx: Context, answerId: number): Promise<void> {
  await holdAnswer(tx, answerId);
  const mark = await tx.db.outdatedMark.findUnique({
    where: { answerId },
    select: { answerId: true },
  });
  if (!mark) throw new Refusal("answer.not-doubted", {}, { status: 409 });
}

/** Now, or the last thing said of an answer where another machine's clock is ahead of this one's. */
async function afterAllSaid(tx: Context, answerId: number): Promise<Date> {
  const now = tx.clock.now();
  const last = await tx.db.answerProof.aggregate({ where: { answerId }, _max: { at: true } });
  return last._max.at && last._max.at > now ? last._max.at : now;
}
