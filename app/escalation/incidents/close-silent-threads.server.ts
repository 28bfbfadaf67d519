import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { closeAfterIncident, holdQuestion, setSupport } from "~/questions/index.server";
import { SILENT_DAYS } from "./limits";

const DAY_MS = 86_400_000;
/** Questions closed in one round; the next follows. */
const ROUND = 200;

/** Closes questions whose incident was over seven days ago and whose askers said nothing since; gives how many. */
export async function closeSilentThreads(ctx: Context): Promise<number> {
  const before = new Date(ctx.clock.now().getTime() - SILENT_DAYS * DAY_MS);
  const found = await ctx.db.incidentThread.findMany({
    where: {
      incident: { resolvedAt: { lte: before } },
      question: { closure: null, support: { state: "replied" }, acceptance: null },
    },
    orderBy: { questionId: "asc" },
    take: ROUND,
    select: { questionId: true },
  });
  for (const { questionId } of found) {
    await inTransaction(ctx, async (tx) => {
      await holdQuestion(tx, questionId);
      // Their asker may have said that theirs is different a moment ago.
      if ((await tx.db.incidentThread.count({ where: { questionId } })) === 0) return;
      await closeAfterIncident(tx, questionId, null);
      await setSupport(tx, questionId, null);
    });
  }
  return found.length;
}
