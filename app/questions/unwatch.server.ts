import type { Context } from "~/infra/context";
import { actor } from "~/posts/index.server";

/** The actor follows a question no longer; not having followed is fine, as is a question out of sight. */
export async function unwatch(ctx: Context, questionId: number): Promise<void> {
  const { id: personId } = actor(ctx);
  await ctx.db.watch.deleteMany({ where: { questionId, personId } });
}
