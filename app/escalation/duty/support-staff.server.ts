import { mustBeAble, staffList } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import type { PersonView } from "~/shared/views";

/** Everybody who works cases: agents, leads, administrators. */
export async function supportStaff(ctx: Context): Promise<PersonView[]> {
  const staff = await staffList(ctx);
  return staff.flatMap(({ person }) =>
    person.staff !== null && person.staff.role !== "moderator" ? [person] : [],
  );
}

/**
 * Whose duty is about to be read or changed: one's own with 'work-cases', anybody's of support for
 * leads. Refuses `account.not-allowed` and `duty.not-staff` (404).
 */
export async function dutyPerson(ctx: Context, personId: number): Promise<PersonView> {
  const actor = mustBeAble(ctx, "work-cases");
  if (personId !== actor.id) mustBeAble(ctx, "configure-support");
  const person = (await supportStaff(ctx)).find(({ id }) => id === personId);
  if (!person) throw new Refusal("duty.not-staff", {}, { status: 404 });
  return person;
}
