import { accountSubscriptions } from "./accounts/index.server";
import type { Context } from "./infra/context";
import type { Happening, Subscription } from "./infra/jobs/subscription";
import { moderationSubscriptions } from "./moderation/index.server";
import { notificationSubscriptions } from "./notifications/index.server";
import { searchSubscriptions } from "./search/index.server";

/** Who follows which events: every handler of the house, on one page. */
export const subscriptions: readonly Subscription[] = [
  ...accountSubscriptions,
  ...moderationSubscriptions,
  ...notificationSubscriptions,
  ...searchSubscriptions,
];

/** Runs a subscription's handler for a batch of happenings. */
export function handleWith(ctx: Context) {
  return (subscription: Subscription, happenings: Happening[]) =>
    subscription.handle(ctx, happenings);
}
