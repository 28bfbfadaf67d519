import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { topic } from "~/shared/live";
import { Refusal } from "~/shared/refusal";
import { mustBeAble } from "./acting.server";
import { roleKeeper } from "./administrators.server";

/**
 * Takes a role away; it is gone with the holder's next request. Only administrators may, and the
 * last of them can't go. Safe to repeat.
 */
export async function revokeRole(
  ctx: Context,
  { personId, role }: { personId: number; role: string },
): Promise<void> {
  mustBeAble(ctx, "manage-roles");
  await inTransaction(ctx, async (ctx) => {
    const { administrators } = await roleKeeper(ctx);
    if (role === "administrator" && administrators.every((id) => id === personId)) {
      throw new Refusal("account.last-administrator", {}, { status: 409 });
    }
    const { count } = await ctx.db.roleGrant.deleteMany({ where: { personId, role } });
    if (count > 0) await ctx.live.tell([topic("person", personId)]);
  });
}
