import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { consumeToken, linkDead } from "./tokens.server";

/** Believes an address, by the link that was mailed to it. Refuses a dead link, or one for an address since changed. */
export async function verifyAddress(
  ctx: Context,
  { token }: { token: string },
): Promise<{ personId: number }> {
  return inTransaction(ctx, async (ctx) => {
    const { personId, email } = await consumeToken(ctx, "verify-address", token);
    if (personId === null || email === null) throw linkDead();
    const { count } = await ctx.db.credential.updateMany({
      where: { personId, email },
      data: { emailVerifiedAt: ctx.clock.now() },
    });
    if (count === 0) throw linkDead();
    return { personId };
  });
}
