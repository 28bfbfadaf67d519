import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { BREAKER, breakerIsOpen } from "../cases/escalate-unanswered.server";
import { codeReports } from "./code-reports.server";
import { isJump, JUMP } from "./jump";

const MINUTE_MS = 60_000;
/** An offer that nobody took up for a day is no news. */
const OFFER_KEPT_MS = 24 * 60 * MINUTE_MS;

/** What stands in an offer's code where the breaker made it. */
export const BREAKER_CODE = "";

/**
 * Offers the leads an incident for each error code whose reports jumped, and for a flood that the
 * breaker stopped: once a jump, however often it is called. Gives how many are new.
 */
export async function sweepIncidentOffers(ctx: Context): Promise<number> {
  await forgetOld(ctx);
  const jumps = (await codeReports(ctx)).filter(isJump);
  if (await breakerIsOpen(ctx)) jumps.push({ errorCode: BREAKER_CODE, reports: 0, usual: 0 });
  let made = 0;
  for (const { errorCode, reports } of jumps)
    if (await offer(ctx, errorCode, Math.max(reports, errorCode ? 0 : BREAKER.cases))) made++;
  return made;
}

/** Makes an offer unless the jump has had one; gives whether it is new. */
async function offer(ctx: Context, errorCode: string, reports: number): Promise<boolean> {
  const now = ctx.clock.now();
  return inTransaction(ctx, async (tx) => {
    if (await isKnown(tx, errorCode)) return false;
    // Seen within the last hour: the same jump goes on, whether it was dismissed or not.
    const lately = new Date(now.getTime() - JUMP.windowMinutes * MINUTE_MS);
    const before = await tx.db.incidentOffer.findFirst({
      where: { errorCode, OR: [{ current: true }, { seenAt: { gte: lately } }] },
      orderBy: { id: "desc" },
      select: { id: true, reports: true },
    });
    if (before) {
      await tx.db.incidentOffer.update({
        where: { id: before.id },
        data: { seenAt: now, reports: Math.max(before.reports, reports) },
        select: { id: true },
      });
      return false;
    }
    const { count } = await tx.db.incidentOffer.createMany({
      data: [{ errorCode, reports, offeredAt: now, seenAt: now }],
      skipDuplicates: true,
    });
    if (count === 0) return false;
    const { id } = await tx.db.incidentOffer.findFirstOrThrow({
      where: { errorCode, current: true },
      select: { id: true },
    });
    await tx.jobs.publish("incident.offered", { offerId: id });
    return true;
  });
}

/** Whether an incident with this code is declared already; a flood has no code of its own. */
async function isKnown(tx: Context, errorCode: string): Promise<boolean> {
  if (errorCode === BREAKER_CODE) return false;
  const known = await tx.db.incident.count({
    where: { resolvedAt: null, errorCode: { equals: errorCode, mode: "insensitive" } },
  });
  return known > 0;
}

async function forgetOld(ctx: Context): Promise<void> {
  const before = new Date(ctx.clock.now().getTime() - OFFER_KEPT_MS);
  await ctx.db.incidentOffer.updateMany({
    where: { current: true, seenAt: { lt: before } },
    data: { current: null },
  });
}
