import type { Context } from "~/infra/context";
import { endSessions } from "./end-sessions.server";
import { clearedSessionCookie } from "./session-cookie";

/** Ends the session this request came with; gives the header that clears the cookie. Safe to repeat. */
export async function signOut(
  ctx: Context,
  { sessionId }: { sessionId: number | null },
): Promise<{ setCookie: string }> {
  if (ctx.actor && sessionId !== null) {
    await endSessions(ctx, ctx.actor.id, { id: sessionId });
  }
  return { setCookie: clearedSessionCookie(ctx.site) };
}
