import type { Context } from "~/infra/context";
import { signedInActor } from "./acting.server";
import { endSessions } from "./end-sessions.server";
import { clearedSessionCookie } from "./session-cookie";

/** Ends all sessions of the person who acts, this one too; gives the header that clears the cookie. */
export async function signOutEverywhere(ctx: Context): Promise<{ setCookie: string }> {
  const actor = signedInActor(ctx);
  await endSessions(ctx, actor.id);
  return { setCookie: clearedSessionCookie(ctx.site) };
}
