import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { PublicTexts } from "~/privacy";
import { topic } from "~/shared/live";
import { Refusal } from "~/shared/refusal";
import { isStaffRole } from "~/shared/roles";
import { mustBeAble } from "./acting.server";
import { roleKeeper } from "./administrators.server";
import { endSessions } from "./end-sessions.server";
import { TEAM_MAX } from "./field-limits";
import { asRole } from "./role-grants";

export type GrantRoleInput = { personId: number; role: string; team: string };

/**
 * Gives somebody a role, or changes the team of one they hold. Only administrators may. The team
 * stands on the badge for everybody, so private data in it is masked. Staff need a verified address; and whoever becomes staff signs in anew, so that no older session carries the role.
 */
export async function grantRole(ctx: Context, input: GrantRoleInput): Promise<void> {
  mustBeAble(ctx, "manage-roles");
  const checks = new PublicTexts();
  const team = checks.readPublic("team", input.team, { max: TEAM_MAX, line: true });
  const role = asRole(input.role);
  if (!role) checks.refuse("form.choice", "role");
  checks.done();
  if (!role) return;
  const { personId } = input;
  await inTransaction(ctx, async (ctx) => {
    const { keeper } = await roleKeeper(ctx);
    const holder = await ctx.db.person.findUnique({
      where: { id: personId },
      select: {
        credential: { select: { emailVerifiedAt: true } },
        roleGrants: { where: { role }, select: { role: true } },
      },
    });
    if (!holder) throw new Refusal("account.person-unknown", {}, { status: 404 });
    if (isStaffRole(role) && !holder.credential?.emailVerifiedAt)
      throw new Refusal("account.holder-unverified", {}, { field: "role" });
    await ctx.db.roleGrant.upsert({
      where: { personId_role: { personId, role } },
      create: { personId, role, team, grantedById: keeper.id, grantedAt: ctx.clock.now() },
      update: { team },
      select: { role: true },
    });
    const isNew = holder.roleGrants.length === 0;
    if (isNew && isStaffRole(role) && personId !== keeper.id) await endSessions(ctx, personId);
    else await ctx.live.tell([topic("person", personId)]);
  });
}
