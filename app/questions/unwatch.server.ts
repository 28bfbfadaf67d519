import { signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";

/** The actor follows a question no longer; not having followed is fine, as is a question out of sight. */
export async function unwatch(ctx: Context, questionId: number): Promise<void> {
  const { id: personId } = signedInActor(ctx);
  await ctx.db.watch.deleteMany({ where: { questionId, personId } });
}
