import type { Context } from "~/infra/context";
import { SEARCHES_KEPT, WAITS_KEPT } from "./limits";

/**
 * Erases what people searched for after 90 days, waits after 180, what people were told of after 90, and
 * then every group that nothing stands in any more, since its terms are words of theirs. May run at any time.
 */
export async function forgetSearches(ctx: Context): Promise<void> {
  const now = ctx.clock.now().getTime();
  const [searches, waits] = [SEARCHES_KEPT, WAITS_KEPT].map((kept) => new Date(now - kept));
  await ctx.db.searchLog.deleteMany({ where: { searchedAt: { lt: searches } } });
  await ctx.db.searchWaiter.deleteMany({
    where: { OR: [{ toldAt: { lt: searches } }, { toldAt: null, since: { lt: waits } }] },
  });
  await ctx.db.searchMiss.deleteMany({
    where: { since: { lt: searches }, searches: { none: {} }, waiters: { none: {} } },
  });
}
