import type { Context } from "~/infra/context";
import { STAFF_ROLES } from "~/shared/roles";
import type { PersonView } from "~/shared/views";
import { PERSON_VIEW, personViewOf } from "./person-views.server";

/** Everybody who carries a badge, administrators first, then by name as the reader's language sorts; at most 500. */
export async function staffList(ctx: Context): Promise<PersonView[]> {
  const rows = await ctx.db.person.findMany({
    where: { roleGrants: { some: { role: { in: [...STAFF_ROLES] } } } },
    orderBy: { id: "asc" },
    take: 500,
    select: PERSON_VIEW,
  });
  const collator = new Intl.Collator(ctx.locale);
  const rank = ({ staff }: PersonView) => (staff ? STAFF_ROLES.indexOf(staff.role) : -1);
  return rows
    .map(personViewOf)
    .sort((a, b) => rank(b) - rank(a) || collator.compare(a.name, b.name));
}
