import { can } from "~/accounts";
import { signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { mayReadRemoved, mayRestore, type PostKind, readNote } from "~/posts";
import { anyPost, logAct, postNotFound, unhidePost } from "~/posts/index.server";
import { PublicTexts } from "~/privacy";
import { countAnswers, holdQuestion, recountActivity } from "~/questions/index.server";
import { Refusal } from "~/shared/refusal";

/**
 * Puts a removed post back: its author what they removed themselves, somebody who keeps the place
 * anything, with a note that says why: it is logged and told to the author. What is in sight stays as
 * it is. Refuses `post.not-found` to whoever can't see it, `account.not-allowed` to an author whose
 * post a moderator removed, and the codes of TextChecks on `note`.
 */
export async function restorePost(
  ctx: Context,
  postId: number,
  { note: given = "" }: { note?: string } = {},
): Promise<{ questionId: number; kind: PostKind }> {
  const acting = signedInActor(ctx);
  return inTransaction(ctx, async (tx) => {
    const { threadId: questionId } = await anyPost(tx, postId);
    await holdQuestion(tx, questionId);
    const post = await anyPost(tx, postId);
    const { kind, authorId, removedById } = post;
    if (post.hidden && !mayReadRemoved(acting, post)) throw postNotFound();
    // Under something removed there is nothing to put back but for those who see it.
    if (post.buried && !can(acting, "hide")) throw postNotFound();
    if (removedById === null) return { questionId, kind };
    if (!mayRestore(acting, { authorId, removedById })) {
      throw new Refusal("account.not-allowed", {}, { status: 403 });
    }
    const actorId = acting.id;
    const note = actorId === authorId ? "" : readWhy(given);
    if (await unhidePost(tx, postId)) {
      if (actorId !== authorId) await logAct(tx, { actorId, verb: "restore", postId, note });
      if (kind === "answer") await countAnswers(tx, questionId, 1);
      await recountActivity(tx, questionId);
      await tx.jobs.publish("post.restored", { postId, questionId });
    }
    return { questionId, kind };
  });
}

function readWhy(given: string): string {
  const checks = new PublicTexts();
  const note = readNote(checks, given, true);
  checks.done();
  return note;
}
