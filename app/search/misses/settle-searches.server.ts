import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import type { TermReader } from "./canonical-terms";
import { HELPS_WITHIN, REOPENS_AT } from "./limits";
import { missOfTerms, openAgain } from "./miss-of-terms.server";
import { currentTermReader } from "./term-reader.server";

/** Searches settled at a time. */
const BATCH = 200;

type Unsettled = { id: number; text: string; openedAt: Date | null; searchedAt: Date };

/**
 * Decides of searches whose half hour is over whether they helped; those that did not, join the group of
 * their terms. A search is claimed by a conditional write, so it may run any number of times and beside
 * itself. Gives how many it looked at: fewer than 200 means that none is left.
 */
export async function settleSearches(ctx: Context): Promise<number> {
  const now = ctx.clock.now();
  const due: Unsettled[] = await ctx.db.searchLog.findMany({
    where: { settledAt: null, searchedAt: { lte: new Date(now.getTime() - HELPS_WITHIN) } },
    orderBy: { id: "asc" },
    take: BATCH,
    select: { id: true, text: true, openedAt: true, searchedAt: true },
  });
  const helped = due.filter(({ openedAt }) => openedAt !== null).map(({ id }) => id);
  await ctx.db.searchLog.updateMany({
    where: { id: { in: helped }, settledAt: null },
    data: { settledAt: now },
  });
  const missed = due.filter(({ openedAt }) => openedAt === null);
  const read = missed.length > 0 ? await currentTermReader(ctx) : () => [];
  for (const search of missed) await settleMiss(ctx, search, read);
  return due.length;
}

async function settleMiss(ctx: Context, search: Unsettled, read: TermReader): Promise<void> {
  const terms = read(search.text);
  await inTransaction(ctx, async (tx) => {
    const settledAt = tx.clock.now();
    const miss = terms.length > 0 ? await missOfTerms(tx, terms, search.searchedAt) : null;
    const { count } = await tx.db.searchLog.updateMany({
      // Unless it was opened, or looked for again, meanwhile.
      where: { id: search.id, settledAt: null, openedAt: null, searchedAt: search.searchedAt },
      data: { settledAt, missId: miss?.id ?? null },
    });
    if (count === 0 || !miss?.settledAt || miss.outcome === "dismissed") return;
    const since = await tx.db.searchLog.count({
      where: { missId: miss.id, searchedAt: { gt: miss.settledAt } },
    });
    if (since >= REOPENS_AT) await openAgain(tx, miss.id);
  });
}
