import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { isTaken } from "./new-person.server";
import { consumeToken, linkDead } from "./tokens.server";

/** Moves the account to the address that the link was mailed to. Refuses a dead link, also when somebody has the address by now. */
export async function confirmAddressChange(
  ctx: Context,
  { token }: { token: string },
): Promise<{ personId: number }> {
  try {
    return await inTransaction(ctx, async (ctx) => {
      const { personId, email } = await consumeToken(ctx, "change-address", token);
      if (personId === null || email === null) throw linkDead();
      const before = await ctx.db.credential.findUnique({
        where: { personId },
        select: { email: true },
      });
      if (!before) throw linkDead();
      await ctx.db.credential.update({
        where: { personId },
        data: { email, emailVerifiedAt: ctx.clock.now() },
        select: { personId: true },
      });
      // Links that went to the old address must not outlive it.
      await ctx.db.accountToken.deleteMany({ where: { personId } });
      await ctx.jobs.publish("address.changed", { personId, oldEmail: before.email });
      return { personId };
    });
  } catch (error) {
    throw isTaken(error) ? linkDead() : error;
  }
}
