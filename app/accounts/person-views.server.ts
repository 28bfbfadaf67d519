import type { Context } from "~/infra/context";
import type { PersonView } from "~/shared/views";
import { badgeOf } from "./role-grants";

/** What a person's view is made of; for readers of this module. */
export const PERSON_VIEW = {
  id: true,
  name: true,
  roleGrants: { select: { role: true, team: true } },
} as const;

/** A person as anybody may see them: the badge comes from the roles they hold now. */
export function personViewOf(row: {
  id: number;
  name: string;
  roleGrants: { role: string; team: string }[];
}): PersonView {
  return { id: row.id, name: row.name, staff: badgeOf(row.roleGrants) };
}

/** People by id, in one query; ids of nobody are left out. */
export async function personViews(
  ctx: Context,
  ids: readonly number[],
): Promise<Map<number, PersonView>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: PERSON_VIEW,
  });
  return new Map(rows.map((row) => [row.id, personViewOf(row)]));
}

/** One person, or null. */
export async function personView(ctx: Context, id: number): Promise<PersonView | null> {
  return (await personViews(ctx, [id])).get(id) ?? null;
}
