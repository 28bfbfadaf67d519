import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import type { Actor } from "~/shared/roles";
import { mustBeAble } from "./acting.server";

/** The ids of all administrators, locked until the transaction ends: who leaves last is decided one by one. */
export async function lockAdministrators(ctx: Context): Promise<number[]> {
  const rows = await ctx.db.$queryRaw<{ personId: number }[]>`
    SELECT "personId" FROM "RoleGrant" WHERE "role" = 'administrator' ORDER BY "personId" FOR UPDATE`;
  return rows.map(({ personId }) => personId);
}

/** Who changes roles; looks again inside the transaction, since they may have lost theirs meanwhile. */
export async function roleKeeper(
  ctx: Context,
): Promise<{ keeper: Actor; administrators: number[] }> {
  const keeper = mustBeAble(ctx, "manage-roles");
  const administrators = await lockAdministrators(ctx);
  if (!administrators.includes(keeper.id))
    throw new Refusal("account.not-allowed", {}, { status: 403 });
  return { keeper, administrators };
}
