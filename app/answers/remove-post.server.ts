import { can } from "~/accounts";
import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { HIDE_REASONS, type PostKind, type ReasonInput, readReason } from "~/posts";
import { hidePost, logAct, type PostFacts, shownPost } from "~/posts/index.server";
import { countAnswers, holdQuestion, recountActivity } from "~/questions/index.server";
import { Refusal } from "~/shared/refusal";
import { withdrawAcceptance } from "./accept-answer.server";
import { mayRemoveMarked } from "./may-remove-answer";
import { withdrawRecommendation } from "./recommend-answer.server";

/**
 * Takes a post out of sight: its author, or somebody who keeps the place. A question goes with all
 * that stands under it. An author cannot take away an answer that is accepted or recommended
 * (`answer.relied-on`), since others rely on it; where a moderator does, both marks go. Who takes
 * away what another wrote says why: it is logged and told to the author. Refuses `post.not-found`,
 * `account.not-allowed` and what `readReason` does.
 */
export async function removePost(
  ctx: Context,
  postId: number,
  why: ReasonInput = { reason: "" },
): Promise<{ questionId: number; kind: PostKind }> {
  return inTransaction(ctx, async (tx) => {
    const { threadId: questionId, kind } = await shownPost(tx, postId);
    // Held, so that the answer is not accepted while it goes.
    await holdQuestion(tx, questionId);
    const post = await shownPost(tx, postId);
    const verb = can(tx.actor, "hide") ? "hide" : "remove-own";
    const { id: byId } = mustBeAble(tx, verb, { ownerId: post.authorId });
    const told = byId === post.authorId ? null : readReason(why, HIDE_REASONS);
    if (kind === "answer") await withdrawMarks(tx, post);
    if (await hidePost(tx, postId, byId, told ?? undefined)) {
      if (told) await logAct(tx, { actorId: byId, verb: "hide", postId, ...told });
      if (kind === "answer") await countAnswers(tx, questionId, -1);
      await recountActivity(tx, questionId);
      await tx.jobs.publish("post.removed", { postId, questionId });
    }
    return { questionId, kind };
  });
}

async function withdrawMarks(tx: Context, { id: answerId, threadId, authorId }: PostFacts) {
  const acceptance = await tx.db.acceptance.findUnique({
    where: { answerId },
    select: { answerId: true },
  });
  const recommendation = await tx.db.recommendation.findUnique({
    where: { answerId },
    select: { answerId: true },
  });
  if (!acceptance && !recommendation) return;
  if (!mayRemoveMarked(tx.actor, { authorId })) {
    throw new Refusal("answer.relied-on", {}, { status: 409 });
  }
  await withdrawAcceptance(tx, threadId, answerId);
  await withdrawRecommendation(tx, threadId, answerId);
}
