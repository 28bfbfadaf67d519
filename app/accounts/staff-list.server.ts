import type { Context } from "~/infra/context";
import { STAFF_ROLES } from "~/shared/roles";
import type { PersonView } from "~/shared/views";
import { PERSON_VIEW, personViewOf } from "./person-views.server";

/** Somebody who carries a badge, with what they say of themselves. */
export type StaffMember = { person: PersonView; about: string };

/** Everybody who carries a badge, administrators first, then by name as the reader's language sorts; at most 500. */
export async function staffList(ctx: Context): Promise<StaffMember[]> {
  const rows = await ctx.db.person.findMany({
    where: { roleGrants: { some: { role: { in: [...STAFF_ROLES] } } } },
    orderBy: { id: "asc" },
    take: 500,
    select: { ...PERSON_VIEW, about: true },
  });
  const collator = new Intl.Collator(ctx.locale);
  const rank = ({ staff }: PersonView) => (staff ? STAFF_ROLES.indexOf(staff.role) : -1);
  return rows
    .map(({ about, ...row }) => ({ person: personViewOf(row), about }))
    .sort(
      (a, b) => rank(b.person) - rank(a.person) || collator.compare(a.person.name, b.person.name),
    );
}
