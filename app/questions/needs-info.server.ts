import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { logAct } from "~/posts/index.server";
import { PublicTexts } from "~/privacy";
import { Refusal } from "~/shared/refusal";
import { holdQuestion } from "./activity.server";
import { NEEDS_INFO_LIMITS } from "./rules";
import { shownQuestion } from "./shown-question.server";

/**
 * Asks the asker for what is missing; asked again, the newer text stands. Refuses the codes of
 * TextChecks on `text`, `question.own-needs-info` (403) and `post.not-found`.
 */
export async function setNeedsInfo(
  ctx: Context,
  { questionId, text: given }: { questionId: number; text: string },
): Promise<void> {
  const { id: byId } = mustBeAble(ctx, "set-needs-info");
  const checks = new PublicTexts();
  const text = checks.readPublic("text", given, NEEDS_INFO_LIMITS);
  checks.done();
  await inTransaction(ctx, async (tx) => {
    await holdQuestion(tx, questionId);
    const { authorId } = await shownQuestion(tx, questionId);
    if (authorId === byId) throw new Refusal("question.own-needs-info", {}, { status: 403 });
    const data = { text, byId, askedAt: tx.clock.now() };
    await tx.db.needsInfo.upsert({
      where: { questionId },
      create: { questionId, ...data },
      update: data,
      select: { questionId: true },
    });
    await logAct(tx, { actorId: byId, verb: "set-needs-info", postId: questionId, note: text });
    await tx.jobs.publish("needs-info.set", { questionId });
  });
}

/** Takes the request for more back: nothing is missing any more. Refuses `post.not-found`. */
export async function clearNeedsInfo(ctx: Context, questionId: number): Promise<void> {
  const { id: actorId } = mustBeAble(ctx, "set-needs-info");
  await inTransaction(ctx, async (tx) => {
    await holdQuestion(tx, questionId);
    await shownQuestion(tx, questionId);
    const { count } = await tx.db.needsInfo.deleteMany({ where: { questionId } });
    if (count === 0) return;
    await logAct(tx, { actorId, verb: "clear-needs-info", postId: questionId });
    await tx.jobs.publish("needs-info.cleared", { questionId });
  });
}

/** Somebody posted or changed something in a thread: where it was the asker, nobody waits for them any more. */
export async function clearNeedsInfoBy(
  tx: Context,
  questionId: number,
  personId: number,
): Promise<void> {
  const { count } = await tx.db.needsInfo.deleteMany({
    where: { questionId, question: { post: { authorId: personId } } },
  });
  if (count > 0) await tx.jobs.publish("needs-info.cleared", { questionId });
}
