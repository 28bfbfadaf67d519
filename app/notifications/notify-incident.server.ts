import { peopleWhoMay } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import type { Happening, Subscription } from "~/infra/jobs/subscription";
import { writeNotices } from "./write-notices.server";

/** Tells people of an incident's update, and leads of a jump of reports. May run twice: each is told once. */
async function notify(ctx: Context, { event, payload }: Happening): Promise<void> {
  if (event === "incident.told") return notifyOfUpdate(ctx, payload);
  if (event === "incident.offered") return notifyOfOffer(ctx, payload.offerId);
}

type Told = { incidentId: number; updateId: number; personIds: number[] };

async function notifyOfUpdate(ctx: Context, { incidentId, updateId, personIds }: Told) {
  // Whoever is told of an update that was posted before they came is told when they came.
  const [update] = await ctx.db.$queryRaw<{ at: Date }[]>`
    SELECT GREATEST(u.at, (SELECT max(s.since) FROM "IncidentSubscription" s
      WHERE s."incidentId" = u."incidentId" AND s."personId" = ANY(${personIds}))) AS at
    FROM "IncidentUpdate" u WHERE u.id = ${updateId}`;
  if (!update) return;
  await writeNotices(ctx, {
    occasion: `incident-update-${updateId}`,
    incidentId,
    // Nobody did it to the reader: no name stands beside it.
    actorId: null,
    at: update.at,
    told: new Map(personIds.map((id) => [id, "incident" as const])),
  });
}

async function notifyOfOffer(ctx: Context, offerId: number): Promise<void> {
  const [offer] = await ctx.db.$queryRaw<{ at: Date }[]>`
    SELECT "offeredAt" AS at FROM "IncidentOffer" WHERE id = ${offerId}`;
  if (!offer) return;
  const leads = await peopleWhoMay(ctx, "configure-support");
  await writeNotices(ctx, {
    occasion: `incident-offer-${offerId}`,
    offerId,
    actorId: null,
    at: offer.at,
    told: new Map(leads.map((id) => [id, "incident-offer" as const])),
  });
}

export const incidentNotices: Subscription = {
  queue: "notifications.notify-incident",
  events: ["incident.told", "incident.offered"],
  batch: 20,
  async handle(ctx, happenings) {
    for (const happening of happenings) await notify(ctx, happening);
  },
};
