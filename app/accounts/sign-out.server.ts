import type { Context } from "~/infra/context";
import { clearedSessionCookie } from "./session-cookie";

/** Ends the session this request came with; gives the header that clears the cookie. Safe to repeat. */
export async function signOut(
  ctx: Context,
  { sessionId }: { sessionId: number | null },
): Promise<{ setCookie: string }> {
  if (ctx.actor && sessionId !== null) {
    await ctx.db.session.deleteMany({ where: { id: sessionId, personId: ctx.actor.id } });
  }
  return { setCookie: clearedSessionCookie(ctx.site) };
}
