import { signedInActor } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { incidentNotFound } from "./post-update.server";

/** The actor is told of an incident's further updates. Refuses visitors and `incident.not-found` (404). */
export async function subscribeToIncident(ctx: Context, incidentId: number): Promise<void> {
  const { id: personId } = signedInActor(ctx);
  if ((await ctx.db.incident.count({ where: { id: incidentId } })) === 0) throw incidentNotFound();
  await insertSubscriptions(ctx, incidentId, [personId]);
}

/** The actor is told no more. Refuses visitors. */
export async function unsubscribeFromIncident(ctx: Context, incidentId: number): Promise<void> {
  const { id: personId } = signedInActor(ctx);
  await ctx.db.incidentSubscription.deleteMany({ where: { incidentId, personId } });
}

/** Whether the actor is told of an incident; nobody learns it of others. */
export async function isSubscribed(ctx: Context, incidentId: number): Promise<boolean> {
  if (!ctx.actor) return false;
  const where = { incidentId, personId: ctx.actor.id };
  return (await ctx.db.incidentSubscription.count({ where })) > 0;
}

/** Adds people to those who are told; who is already stays. */
export async function insertSubscriptions(
  tx: Context,
  incidentId: number,
  personIds: readonly number[],
): Promise<void> {
  await tx.db.incidentSubscription.createMany({
    data: personIds.map((personId) => ({ incidentId, personId, since: tx.clock.now() })),
    skipDuplicates: true,
  });
}
