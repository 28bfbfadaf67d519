import { signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { deleteEntries, heldBox, removePictures } from "./box-contents.server";
import { mustBeAsker } from "./write-private-box.server";

/**
 * The asker takes out of their own box what they put in, one entry or all of it, whatever became of the
 * question; nothing of it is kept but who had read it. Refuses `post.not-found` (404) to everybody else.
 */
export async function emptyPrivateBox(
  ctx: Context,
  { questionId, entryId }: { questionId: number; entryId?: number },
): Promise<void> {
  await mustBeAsker(ctx, questionId, signedInActor(ctx).id);
  const pictures = await inTransaction(ctx, async (tx) => {
    await heldBox(tx, questionId);
    return deleteEntries(tx, entryId === undefined ? { questionId } : { questionId, id: entryId });
  });
  await removePictures(ctx, pictures);
}
