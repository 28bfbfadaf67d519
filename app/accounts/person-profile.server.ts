import type { Context } from "~/infra/context";
import { ROLES } from "~/shared/roles";
import type { PersonView } from "~/shared/views";
import { PERSON_VIEW, personViewOf } from "./person-views.server";
import { asRole, type GrantedRole } from "./role-grants";

/** A person's public page; `joinedAt` is an ISO 8601 text. */
export type PersonProfile = {
  person: PersonView;
  /** Roles they hold beside the one on their badge, the highest first. */
  otherRoles: GrantedRole[];
  about: string;
  joinedAt: string;
};

/** What anybody may read about a person, or null when there is nobody. */
export async function personProfile(ctx: Context, id: number): Promise<PersonProfile | null> {
  const row = await ctx.db.person.findUnique({
    where: { id },
    select: { ...PERSON_VIEW, about: true, createdAt: true },
  });
  if (!row) return null;
  const person = personViewOf(row);
  const held = row.roleGrants.flatMap(({ role }) => asRole(role) ?? []);
  return {
    person,
    otherRoles: held
      .filter((role) => role !== person.staff?.role)
      .sort((a, b) => ROLES.indexOf(b) - ROLES.indexOf(a)),
    about: row.about,
    joinedAt: row.createdAt.toISOString(),
  };
}
