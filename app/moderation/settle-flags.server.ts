import type { Context } from "~/infra/context";

/** Closes all open flags of a post, inside the caller's transaction; gives how many there were. */
export async function settleFlags(
  tx: Context,
  postId: number,
  settledById: number,
  outcome: "hidden" | "dismissed",
): Promise<number> {
  const { count } = await tx.db.flag.updateMany({
    where: { postId, open: true },
    data: { open: null, settledAt: tx.clock.now(), settledById, outcome },
  });
  return count;
}
