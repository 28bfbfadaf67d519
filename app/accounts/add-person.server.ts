import type { Locale } from "~/i18n";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { Refusal } from "~/shared/refusal";
import {
  insertPerson,
  isTaken,
  type NewPerson,
  type NewPersonInput,
  prepareNewPerson,
  refuseTakenName,
} from "./new-person.server";
import type { GrantedRole } from "./role-grants";

export type RoleAndTeam = { role: GrantedRole; team: string };
export type AddPersonInput = NewPersonInput & {
  locale: Locale;
  about?: string;
  roles?: readonly RoleAndTeam[];
};

/**
 * Adds somebody from the console: address believed, no mail, roles as told. Refuses unfit fields
 * and, since the console may know, a name or address that is taken.
 */
export async function addPerson(
  ctx: Context,
  input: AddPersonInput,
): Promise<{ personId: number }> {
  const prepared = await prepareNewPerson(ctx, input);
  const person = { ...prepared, locale: input.locale, about: input.about ?? "" };
  try {
    const personId = await inTransaction(ctx, (ctx) =>
      insertPersonWithRoles(ctx, person, input.roles ?? []),
    );
    return { personId };
  } catch (error) {
    if (!isTaken(error)) throw error;
    await refuseTakenName(ctx, prepared.name);
    throw new Refusal("account.email-taken", {}, { field: "email" });
  }
}

/** Makes an administrator from the console. */
export function createAdministrator(
  ctx: Context,
  input: NewPersonInput,
): Promise<{ personId: number }> {
  return addPerson(ctx, {
    ...input,
    locale: ctx.locale,
    roles: [{ role: "administrator", team: "" }],
  });
}

/** Writes a verified person with roles that nobody here granted; to be called inside a transaction. */
export async function insertPersonWithRoles(
  ctx: Context,
  person: Omit<NewPerson, "verified">,
  roles: readonly RoleAndTeam[],
): Promise<number> {
  const personId = await insertPerson(ctx, { ...person, verified: true });
  await ctx.db.roleGrant.createMany({
    data: roles.map(({ role, team }) => ({ personId, role, team, grantedAt: ctx.clock.now() })),
  });
  return personId;
}
