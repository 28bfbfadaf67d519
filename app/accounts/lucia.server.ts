import { type Adapter, Lucia } from "lucia";
import type { Context } from "~/infra/context";
import type { Role } from "~/shared/roles";
import { asRole } from "./role-grants";
import { digest } from "./secrets.server";

const DAY = 24 * 60 * 60 * 1000;
const MINUTE = 60 * 1000;
/** A session ends this long after it began, however busy: security.md, T15. */
export const SESSION_LIFETIME = 30 * DAY;
/** And this long after it was last seen. */
const IDLE = 14 * DAY;
/** Being seen is written down no more often than this. */
const SEEN_EVERY = 5 * MINUTE;
/**
 * What Lucia is told of a living session. It reads the machine's clock and would renew without end;
 * our own clock and lifetimes decide below instead.
 */
const NOT_LUCIAS_TO_DECIDE = new Date("9999-01-01T00:00:00Z");

type SessionAttributes = { rowId: number; device: string };
type PersonAttributes = {
  name: string;
  roles: readonly Role[];
  verified: boolean;
  locale: string;
  timeZone: string | null;
};

declare module "lucia" {
  interface Register {
    Lucia: ReturnType<typeof sessionsOf>;
    UserId: number;
    DatabaseSessionAttributes: SessionAttributes;
    DatabaseUserAttributes: PersonAttributes;
  }
}

/** Lucia over our sessions table, with the clock and database of `ctx`. */
export function sessionsOf(ctx: Context) {
  return new Lucia(adapterOf(ctx), {
    getSessionAttributes: ({ rowId }) => ({ rowId }),
    getUserAttributes: (person) => person,
  });
}

/** Keeps SHA-256 hashes only; answers with the raw id it was asked for, since Lucia deletes by it. */
function adapterOf(ctx: Context): Adapter {
  const { session: sessions } = ctx.db;
  const expiryOf = (createdAt: Date, seenAt: Date) =>
    new Date(Math.min(createdAt.getTime() + SESSION_LIFETIME, seenAt.getTime() + IDLE));
  return {
    async getSessionAndUser(id) {
      const idHash = digest(id);
      const row = await sessions.findUnique({ where: { idHash }, select: SESSION });
      if (!row) return [null, null];
      const now = ctx.clock.now();
      if (now >= row.expiresAt) {
        await sessions.deleteMany({ where: { idHash } });
        return [null, null];
      }
      const staleBefore = new Date(now.getTime() - SEEN_EVERY);
      if (row.lastSeenAt <= staleBefore) {
        // Whoever writes second finds nothing stale any more.
        await sessions.updateMany({
          where: { idHash, lastSeenAt: { lte: staleBefore } },
          data: { lastSeenAt: now, expiresAt: expiryOf(row.createdAt, now) },
        });
      }
      const { credential, roleGrants, ...person } = row.person;
      const roles: Role[] = [
        "member",
        ...roleGrants.map(({ role }) => asRole(role)).filter((role) => role !== null),
      ];
      const attributes = { rowId: row.id, device: row.device };
      return [
        { id, userId: row.personId, expiresAt: NOT_LUCIAS_TO_DECIDE, attributes },
        {
          id: row.personId,
          attributes: { ...person, roles, verified: Boolean(credential?.emailVerifiedAt) },
        },
      ];
    },
    async setSession({ id, userId, attributes }) {
      const now = ctx.clock.now();
      const data = { idHash: digest(id), personId: userId, device: attributes.device };
      await sessions.create({
        data: { ...data, createdAt: now, lastSeenAt: now, expiresAt: expiryOf(now, now) },
        select: { id: true },
      });
    },
    async deleteSession(id) {
      await sessions.deleteMany({ where: { idHash: digest(id) } });
    },
    async deleteUserSessions(personId) {
      await sessions.deleteMany({ where: { personId } });
    },
    async deleteExpiredSessions() {
      await sessions.deleteMany({ where: { expiresAt: { lte: ctx.clock.now() } } });
    },
    // Lists and renewals are ours: by row id, with our clock.
    getUserSessions: async () => [],
    updateSessionExpiration: async () => {},
  };
}

const SESSION = {
  id: true,
  personId: true,
  createdAt: true,
  expiresAt: true,
  lastSeenAt: true,
  device: true,
  person: {
    select: {
      name: true,
      locale: true,
      timeZone: true,
      roleGrants: { select: { role: true } },
      credential: { select: { emailVerifiedAt: true } },
    },
  },
} as const;
