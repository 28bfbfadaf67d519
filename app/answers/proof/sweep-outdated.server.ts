import type { Context } from "~/infra/context";
import { Prisma } from "~/infra/db/client.server";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { FAILURE_DAYS, FAILURES, SILENCE_DAYS } from "./rules";
import { settleOutdated } from "./settle-outdated.server";

const DAY = 24 * 60 * 60 * 1000;
/** Answers looked at before the next are found. */
const BATCH = 200;

/**
 * Marks the answers that have come to be silent, and those whose failures nobody counted yet. Each is
 * held and looked at anew, so two sweeps at once mark and tell once. May run any number of times.
 */
export async function sweepOutdated(ctx: Context): Promise<void> {
  for (let after = 0; ; ) {
    const found = await candidates(ctx, after);
    for (const answerId of found)
      await inTransaction(ctx, async (tx) => {
        await settleOutdated(tx, answerId);
      });
    const last = found.at(-1);
    if (last === undefined || found.length < BATCH) return;
    after = last;
  }
}

/** Ids after `after` of answers without a mark that may deserve one; `settleOutdated` decides. */
async function candidates(ctx: Context, after: number): Promise<number[]> {
  const now = ctx.clock.now().getTime();
  const silent = new Date(now - SILENCE_DAYS * DAY);
  const failing = new Date(now - FAILURE_DAYS * DAY);
  const untouched = Prisma.sql`NOT EXISTS (
    SELECT 1 FROM "AnswerProof" p WHERE p."answerId" = id AND p.worked AND p.at > ${silent})`;
  const rows = await ctx.db.$queryRaw<{ id: number }[]>`
    SELECT DISTINCT id FROM (
      SELECT "answerId" AS id FROM "Acceptance" WHERE "acceptedAt" <= ${silent}
      UNION ALL SELECT "answerId" FROM "Recommendation" WHERE "recommendedAt" <= ${silent}
      UNION ALL SELECT "answerId" FROM "AnswerConfirmation" WHERE "confirmedAt" <= ${silent}
      UNION ALL SELECT "answerId" FROM "AnswerProof" WHERE worked AND at <= ${silent}
    ) silent WHERE id > ${after} AND ${untouched}
      AND NOT EXISTS (SELECT 1 FROM "OutdatedMark" m WHERE m."answerId" = id)
    UNION
    SELECT "answerId" FROM "AnswerProof" f
    WHERE NOT worked AND at > ${failing} AND "answerId" > ${after}
      AND NOT EXISTS (SELECT 1 FROM "OutdatedMark" m WHERE m."answerId" = f."answerId" AND m.why = 'failures')
    GROUP BY "answerId" HAVING count(*) >= ${FAILURES}
    ORDER BY id LIMIT ${BATCH}`;
  return rows.map(({ id }) => id);
}
