import type { Context } from "~/infra/context";
import { mustBeAble } from "./acting.server";
import { asRole, type GrantedRole } from "./role-grants";

/** A person as the role page lists them; `grantedAt` is an ISO 8601 text. */
export type PersonWithRoles = {
  id: number;
  name: string;
  verified: boolean;
  roles: { role: GrantedRole; team: string; grantedAt: string }[];
};

const ROWS_MAX = 50;

/** For administrators: people whose name holds `search`; without a search those who hold roles. At most 50, by name. */
export async function peopleForRoles(ctx: Context, search: string): Promise<PersonWithRoles[]> {
  mustBeAble(ctx, "manage-roles");
  const words = search.trim().slice(0, 100);
  // LIKE reads %, _ and \ as its own.
  const pattern = words.replace(/[\\%_]/g, "\\$&");
  const rows = await ctx.db.person.findMany({
    where: words
      ? { name: { contains: pattern, mode: "insensitive" } }
      : { roleGrants: { some: {} } },
    orderBy: { id: "asc" },
    take: ROWS_MAX,
    select: {
      id: true,
      name: true,
      credential: { select: { emailVerifiedAt: true } },
      roleGrants: {
        orderBy: { grantedAt: "asc" },
        select: { role: true, team: true, grantedAt: true },
      },
    },
  });
  const collator = new Intl.Collator(ctx.locale);
  return rows
    .map(({ id, name, credential, roleGrants }) => ({
      id,
      name,
      verified: Boolean(credential?.emailVerifiedAt),
      roles: roleGrants.flatMap(({ role: given, team, grantedAt }) => {
        const role = asRole(given);
        return role ? [{ role, team, grantedAt: grantedAt.toISOString() }] : [];
      }),
    }))
    .sort((a, b) => collator.compare(a.name, b.name));
}
