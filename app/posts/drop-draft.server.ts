import type { Context } from "~/infra/context";
import { actor } from "./acting.server";

/** Forgets what the actor had begun at a place; nothing there is fine. */
export async function dropDraft(ctx: Context, place: string): Promise<void> {
  const { id: personId } = actor(ctx);
  await ctx.db.draft.deleteMany({ where: { personId, place } });
}
