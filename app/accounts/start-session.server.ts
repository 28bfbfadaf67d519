import type { Context } from "~/infra/context";
import { deviceOf, deviceToText } from "./device-name";
import { SESSION_LIFETIME, sessionsOf } from "./lucia.server";
import { sessionCookie } from "./session-cookie";

/** Somebody who has just proved who they are, and the header that lets their browser in. */
export type SignedInNow = { personId: number; setCookie: string };

/** Begins a session with a new id, whatever cookie the browser came with. */
export async function startSession(
  ctx: Context,
  personId: number,
  userAgent: string,
): Promise<SignedInNow> {
  const device = deviceToText(deviceOf(userAgent));
  const { id } = await sessionsOf(ctx).createSession(personId, { rowId: 0, device });
  const expires = new Date(ctx.clock.now().getTime() + SESSION_LIFETIME);
  return { personId, setCookie: sessionCookie(ctx.site, id, expires) };
}
