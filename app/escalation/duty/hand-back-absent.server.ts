import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { handBackAllOf } from "../cases/keeping-case.server";

/** Absences looked at in one round; the next follows within minutes. */
const ROUND = 100;

/** Hands back the open cases of those whose absence has begun, once an absence; gives how many absences began. */
export async function handBackAbsent(ctx: Context): Promise<number> {
  const now = ctx.clock.now();
  const begun = await ctx.db.absence.findMany({
    where: { from: { lte: now }, until: { gt: now }, handedBackAt: null },
    orderBy: { from: "asc" },
    take: ROUND,
    select: { id: true, personId: true },
  });
  for (const { id, personId } of begun) {
    await inTransaction(ctx, async (tx) => {
      const { count } = await tx.db.absence.updateMany({
        where: { id, handedBackAt: null },
        data: { handedBackAt: now },
      });
      if (count > 0) await handBackAllOf(tx, personId, "");
    });
  }
  return begun.length;
}
