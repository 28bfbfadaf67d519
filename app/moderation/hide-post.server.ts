import { mustBeAble } from "~/accounts/index.server";
import { removePost } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import type { ReasonInput } from "~/posts";
import { settleFlags } from "./settle-flags.server";

/**
 * Takes a post out of sight for a reason that its author is told, and settles its flags. Refuses as
 * `removePost` does.
 */
export async function hidePost(
  ctx: Context,
  postId: number,
  why: ReasonInput,
): Promise<{ questionId: number }> {
  const { id } = mustBeAble(ctx, "hide");
  return inTransaction(ctx, async (tx) => {
    const { questionId } = await removePost(tx, postId, why);
    await settleFlags(tx, { postId, questionId, settledById: id, outcome: "hidden" });
    return { questionId };
  });
}
