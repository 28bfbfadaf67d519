import type { Context } from "~/infra/context";
import type { Actor } from "~/shared/roles";
import { asRole } from "./role-grants";

/**
 * Who a session's row speaks for, with roles as they are now; null once it is over. Unlike a
 * request, looking at it does not count as being seen: a page that is left open alone must not
 * keep a session alive.
 */
export async function actorOfSession(ctx: Context, sessionId: number): Promise<Actor | null> {
  const session = await ctx.db.session.findFirst({
    where: { id: sessionId, expiresAt: { gt: ctx.clock.now() } },
    select: {
      person: {
        select: {
          id: true,
          name: true,
          roleGrants: { select: { role: true } },
          credential: { select: { emailVerifiedAt: true } },
        },
      },
    },
  });
  if (!session) return null;
  const { roleGrants, credential, ...person } = session.person;
  const granted = roleGrants.map(({ role }) => asRole(role)).filter((role) => role !== null);
  return {
    ...person,
    roles: ["member", ...granted],
    verified: Boolean(credential?.emailVerifiedAt),
  };
}
