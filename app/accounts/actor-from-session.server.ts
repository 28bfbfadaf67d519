import { asLocale, type Locale } from "~/i18n";
import type { Context } from "~/infra/context";
import type { Actor } from "~/shared/roles";
import { sessionsOf } from "./lucia.server";

export type SessionReader = {
  actor: Actor;
  locale: Locale;
  timeZone: string | null;
  /** The row of this session: what 'this device' is. Not the secret. */
  sessionId: number;
  /** A header to send along, when the browser's cookie has to change. */
  setCookie?: string;
};

/** What Lucia makes: 25 random bytes in base 32. Anything else was never ours. */
const SESSION_ID = /^[a-z2-7]{40}$/;

/**
 * Who a session cookie belongs to, with roles as they are now; null for visitors and for sessions
 * that ended: 30 days after they began, or 14 after they were last seen.
 */
export async function actorFromSession(
  ctx: Context,
  cookie: string,
): Promise<SessionReader | null> {
  if (!SESSION_ID.test(cookie)) return null;
  const { session, user } = await sessionsOf(ctx).validateSession(cookie);
  if (!session) return null;
  const { id, name, roles, verified, locale, timeZone } = user;
  return {
    actor: { id, name, roles, verified },
    locale: asLocale(locale) ?? "en",
    timeZone,
    sessionId: session.rowId,
  };
}
