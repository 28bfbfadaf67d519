import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { mailingStart } from "./mailing-start.server";
import { standing } from "./standing.server";

const MINUTE = 60 * 1000;
/** A notice waits this long for others, and for its reader to see it in the inbox first. */
const WAIT = 2 * MINUTE;
/** A person gets at most one such mail in this time; what happens meanwhile is gathered. */
const PAUSE = 15 * MINUTE;
/** What nobody gathered for a day (no process ran) is no news any more; it stays in the inbox. */
const NEWS = 24 * 60 * MINUTE;
/** People at once; the others follow a minute later. */
const PEOPLE_MAX = 200;

/**
 * Puts the unread notices that wait to be mailed into one mail a person. The mail and what it holds
 * commit together; sending comes after, so that a mail server that is down loses nothing.
 */
export async function gatherNoticeMails(ctx: Context): Promise<void> {
  const now = ctx.clock.now();
  const before = (time: number) => new Date(now.getTime() - time);
  const start = await mailingStart(ctx);
  const from = start > before(NEWS) ? start : before(NEWS);
  const people = await ctx.db.$queryRaw<{ personId: number }[]>`
    SELECT n."personId" FROM "Notice" n
    LEFT JOIN "NoticeSetting" s ON s."personId" = n."personId" AND s.kind = n.kind
    WHERE n."mailId" IS NULL AND n."readAt" IS NULL AND n."createdAt" >= ${from}
      AND COALESCE(s.mail, true) AND ${standing}
      AND NOT EXISTS (SELECT 1 FROM "NoticeMail" m
        WHERE m."personId" = n."personId" AND m."createdAt" > ${before(PAUSE)})
    GROUP BY n."personId" HAVING min(n."createdAt") <= ${before(WAIT)}
    ORDER BY min(n."createdAt") LIMIT ${PEOPLE_MAX}`;
  for (const { personId } of people) await gatherFor(ctx, personId, from);
}

async function gatherFor(ctx: Context, personId: number, from: Date): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const at = tx.clock.now();
    const { id: mailId } = await tx.db.noticeMail.create({
      data: { personId, createdAt: at, tryAt: at },
      select: { id: true },
    });
    const { count } = await tx.db.notice.updateMany({
      where: { personId, mailId: null, readAt: null, createdAt: { gte: from } },
      data: { mailId },
    });
    // Another process gathered them a moment before.
    if (count === 0) await tx.db.noticeMail.deleteMany({ where: { id: mailId } });
  });
}
