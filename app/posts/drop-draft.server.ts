import { signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";

/** Forgets what the actor had begun at a place; nothing there is fine. */
export async function dropDraft(ctx: Context, place: string): Promise<void> {
  const { id: personId } = signedInActor(ctx);
  await ctx.db.draft.deleteMany({ where: { personId, place } });
}
