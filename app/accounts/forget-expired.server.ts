import type { Context } from "~/infra/context";
import { sessionsOf } from "./lucia.server";

/** Removes sessions, links and counted tries whose time is over. Nothing reads them any more; may run at any time. */
export async function forgetExpiredAccounts(ctx: Context): Promise<void> {
  const over = { expiresAt: { lte: ctx.clock.now() } };
  await sessionsOf(ctx).deleteExpiredSessions();
  await ctx.db.accountToken.deleteMany({ where: over });
  await ctx.db.attemptWindow.deleteMany({ where: over });
}
