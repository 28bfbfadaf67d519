import { can } from "~/accounts";
import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import type { OfferView } from "./views";

/** Leads look at a handful; more are one cause anyway. */
const OFFERS_MAX = 20;

/** The jumps of reports that wait for a lead's word, the most reported first; none for anybody else. */
export async function incidentOffers(ctx: Context): Promise<OfferView[]> {
  if (!can(ctx.actor, "configure-support")) return [];
  const rows = await ctx.db.incidentOffer.findMany({
    where: { current: true },
    orderBy: [{ reports: "desc" }, { id: "desc" }],
    take: OFFERS_MAX,
    select: { id: true, errorCode: true, reports: true, offeredAt: true },
  });
  return rows.map(({ offeredAt, ...row }) => ({ ...row, offeredAt: offeredAt.toISOString() }));
}

/** How many there are; none for anybody but leads. */
export async function countIncidentOffers(ctx: Context): Promise<number> {
  if (!can(ctx.actor, "configure-support")) return 0;
  return ctx.db.incidentOffer.count({ where: { current: true } });
}

/** A lead says that a jump is no incident: the same jump isn't offered again. Twice changes nothing. */
export async function dismissOffer(ctx: Context, offerId: number): Promise<void> {
  const { id } = mustBeAble(ctx, "configure-support");
  await ctx.db.incidentOffer.updateMany({
    where: { id: offerId, current: true },
    data: { current: null, dismissedById: id },
  });
}
