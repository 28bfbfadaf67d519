import { signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";

/** The actor no longer waits; anybody else's wait, or none, changes nothing. Refuses visitors. */
export async function stopWaiting(ctx: Context, waiterId: number): Promise<void> {
  const { id: personId } = signedInActor(ctx);
  await ctx.db.searchWaiter.deleteMany({ where: { id: waiterId, personId, toldAt: null } });
}
