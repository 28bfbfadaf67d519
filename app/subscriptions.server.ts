import type { Context } from "./infra/context";
import type { Happening, Subscription } from "./infra/jobs/subscription";

/** Who follows which events: every handler of the house, on one page. */
export const subscriptions: readonly Subscription[] = [];

/** Runs a subscription's handler for a batch of happenings. */
export function handleWith(ctx: Context) {
  return (subscription: Subscription, happenings: Happening[]) => subscription.handle(ctx, happenings);
}
