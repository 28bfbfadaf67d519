import type { Context } from "~/infra/context";

const DAY = 24 * 60 * 60 * 1000;
/** A notice of last year helps nobody. */
const NOTICES_KEPT = 365 * DAY;
/** Laws ask that 'unsubscribe' works for a month after the mail; people keep mails longer. */
const LINKS_KEPT = 180 * DAY;

/** Removes notices and mails older than a year, and links of mails older than half a year. May run at any time. */
export async function forgetOldNotices(ctx: Context): Promise<void> {
  const before = (kept: number) => ({
    createdAt: { lt: new Date(ctx.clock.now().getTime() - kept) },
  });
  await ctx.db.notice.deleteMany({ where: before(NOTICES_KEPT) });
  await ctx.db.noticeMail.deleteMany({ where: before(NOTICES_KEPT) });
  await ctx.db.unsubscribeLink.deleteMany({ where: before(LINKS_KEPT) });
}
