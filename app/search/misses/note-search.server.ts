import { networkOf, takeAttempt } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { isRefusal } from "~/shared/refusal";
import { HELPS_WITHIN } from "./limits";
import { loggedText } from "./logged-text.server";

/** As many as an office behind one address makes in an hour; what a machine makes beyond is no miss of ours. */
const PER_NETWORK = { name: "search.log", limit: 120, windowSeconds: 3600 };
/** The same words from the same browser within this time are one search. */
const SAME_SEARCH = { name: "search.same", limit: 1, windowSeconds: HELPS_WITHIN / 1000 };

/** What was looked for, how much was found, and where from; the latter is counted, never kept. */
export type Search = { text: string; results: number; ip: string; userAgent: string };

/**
 * Notes a search for the log: what of its words may be kept, and nothing of who made it. Looking for the
 * same again, or at the next page, is no second search. Never refuses: what may not be kept isn't.
 */
export async function noteSearch(ctx: Context, search: Search): Promise<void> {
  const network = networkOf(search.ip);
  if (!(await mayCount(ctx, { ...PER_NETWORK, key: network }))) return;
  const logged = await loggedText(ctx, search.text);
  if (!logged) return;
  const now = ctx.clock.now();
  const key = `${network} ${search.userAgent} ${logged.text}`;
  if (await mayCount(ctx, { ...SAME_SEARCH, key })) {
    await ctx.db.searchLog.createMany({
      data: [{ ...logged, results: search.results, searchedAt: now }],
    });
    return;
  }
  // They are at it again: half an hour from now.
  await ctx.db.$executeRaw`
    UPDATE "SearchLog" SET "searchedAt" = ${now} WHERE id = (
      SELECT id FROM "SearchLog" WHERE text = ${logged.text} AND "settledAt" IS NULL
      ORDER BY "searchedAt" DESC, id DESC LIMIT 1)`;
}

/**
 * Notes that a result of a search was opened: of those who lately looked for these words and opened
 * nothing yet, one has. Whose search it was isn't known, and needn't be: only sums are made of it.
 */
export async function noteOpening(ctx: Context, given: string): Promise<void> {
  const logged = await loggedText(ctx, given);
  if (!logged) return;
  const now = ctx.clock.now();
  await ctx.db.$executeRaw`
    UPDATE "SearchLog" SET "openedAt" = ${now} WHERE id = (
      SELECT id FROM "SearchLog" WHERE text = ${logged.text} AND "settledAt" IS NULL
        AND "openedAt" IS NULL AND results > 0
        AND "searchedAt" > ${new Date(now.getTime() - HELPS_WITHIN)}
      ORDER BY "searchedAt" DESC, id DESC LIMIT 1 FOR UPDATE SKIP LOCKED)`;
}

async function mayCount(ctx: Context, attempt: Parameters<typeof takeAttempt>[1]) {
  try {
    await takeAttempt(ctx, attempt);
    return true;
  } catch (error) {
    if (isRefusal(error)) return false;
    throw error;
  }
}
