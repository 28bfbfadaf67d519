import type { Context } from "~/infra/context";
import type { PersonView } from "~/shared/views";
import { PERSON_VIEW, personViewOf } from "./person-views.server";

/** A person's public page; `joinedAt` is an ISO 8601 text. */
export type PersonProfile = { person: PersonView; about: string; joinedAt: string };

/** What anybody may read about a person, or null when there is nobody. */
export async function personProfile(ctx: Context, id: number): Promise<PersonProfile | null> {
  const row = await ctx.db.person.findUnique({
    where: { id },
    select: { ...PERSON_VIEW, about: true, createdAt: true },
  });
  if (!row) return null;
  return { person: personViewOf(row), about: row.about, joinedAt: row.createdAt.toISOString() };
}
