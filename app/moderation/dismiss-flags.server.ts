import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { anyPost, logAct } from "~/posts/index.server";
import { Refusal } from "~/shared/refusal";
import { settleFlags } from "./settle-flags.server";

/**
 * Closes all flags of a post, which stays as it is. Refuses `post.not-found`, and `flag.own-post`
 * (403) to its author: nobody decides about themselves.
 */
export async function dismissFlags(ctx: Context, postId: number): Promise<void> {
  const { id: actorId } = mustBeAble(ctx, "hide");
  await inTransaction(ctx, async (tx) => {
    const { authorId, threadId: questionId } = await anyPost(tx, postId);
    if (authorId === actorId) throw new Refusal("flag.own-post", {}, { status: 403 });
    const decision = { postId, questionId, settledById: actorId, outcome: "dismissed" } as const;
    const count = await settleFlags(tx, decision);
    if (count > 0) await logAct(tx, { actorId, verb: "dismiss-flags", postId });
  });
}
