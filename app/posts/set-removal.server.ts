import type { Context } from "~/infra/context";
import type { HideReason } from "./rules";

/** Takes a post out of sight, inside the caller's transaction; false when it already was. */
export async function hidePost(
  tx: Context,
  postId: number,
  byId: number,
  { reason, note }: { reason: HideReason | ""; note: string } = { reason: "", note: "" },
): Promise<boolean> {
  const { count } = await tx.db.removal.createMany({
    data: [{ postId, byId, reason, note, removedAt: tx.clock.now() }],
    skipDuplicates: true,
  });
  return count > 0;
}

/** Puts a post back in sight; false when it already was. */
export async function unhidePost(tx: Context, postId: number): Promise<boolean> {
  const { count } = await tx.db.removal.deleteMany({ where: { postId } });
  return count > 0;
}
