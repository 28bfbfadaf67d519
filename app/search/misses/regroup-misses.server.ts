import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { missOfTerms, openAgain } from "./miss-of-terms.server";
import { currentTermReader } from "./term-reader.server";

/** Groups looked at in a night, the newest first: older ones were looked at before. */
const GROUPS_MAX = 2_000;

type Group = { id: number; key: string; since: Date; text: string };

/**
 * Reads open groups anew by the synonyms of today, and joins those that are the same now. May run any
 * number of times. Gives how many it joined or renamed.
 */
export async function regroupMisses(ctx: Context): Promise<number> {
  const groups = await ctx.db.$queryRaw<Group[]>`
    SELECT m.id, m.key, m.since, said.text FROM "SearchMiss" m
    CROSS JOIN LATERAL (
      SELECT s.text FROM "SearchLog" s WHERE s."missId" = m.id
      UNION ALL SELECT w.text FROM "SearchWaiter" w WHERE w."missId" = m.id LIMIT 1) said
    WHERE m."settledAt" IS NULL ORDER BY m.id DESC LIMIT ${GROUPS_MAX}`;
  if (groups.length === 0) return 0;
  const read = await currentTermReader(ctx);
  let moved = 0;
  for (const group of groups) {
    const terms = read(group.text);
    if (terms.length === 0) continue;
    if (await inTransaction(ctx, (tx) => moveTo(tx, group, terms))) moved++;
  }
  return moved;
}

async function moveTo(tx: Context, group: Group, terms: readonly string[]): Promise<boolean> {
  const from = await tx.db.searchMiss.findUnique({
    where: { id: group.id },
    select: { ownerId: true, takenAt: true, settledAt: true },
  });
  const to = await missOfTerms(tx, terms, group.since);
  if (!from || from.settledAt || to.id === group.id) return false;
  if (to.settledAt) await openAgain(tx, to.id);
  await tx.db.searchLog.updateMany({ where: { missId: group.id }, data: { missId: to.id } });
  // Who was told there and waits here goes on waiting.
  await tx.db.$executeRaw`
    DELETE FROM "SearchWaiter" old WHERE old."missId" = ${to.id} AND old."toldAt" IS NOT NULL
      AND EXISTS (SELECT 1 FROM "SearchWaiter" w
        WHERE w."missId" = ${group.id} AND w."personId" = old."personId" AND w."toldAt" IS NULL)`;
  // Who waits in both waits once.
  await tx.db.$executeRaw`
    UPDATE "SearchWaiter" w SET "missId" = ${to.id} WHERE w."missId" = ${group.id}
      AND NOT EXISTS (SELECT 1 FROM "SearchWaiter" same
        WHERE same."missId" = ${to.id} AND same."personId" = w."personId")`;
  if (from.ownerId !== null)
    await tx.db.searchMiss.updateMany({
      where: { id: to.id, ownerId: null },
      data: { ownerId: from.ownerId, takenAt: from.takenAt },
    });
  await tx.db.searchMiss.deleteMany({ where: { id: group.id } });
  return true;
}
