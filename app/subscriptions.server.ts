import { accountSubscriptions } from "./accounts/index.server";
import { proofSubscriptions } from "./answers/index.server";
import { escalationSubscriptions, incidentSubscriptions } from "./escalation/index.server";
import type { Context } from "./infra/context";
import type { Happening, Subscription } from "./infra/jobs/subscription";
import { knowledgeSubscriptions } from "./knowledge/index.server";
import { notificationSubscriptions } from "./notifications/index.server";
import { missSubscriptions, searchSubscriptions } from "./search/index.server";

/** Who follows which events: every handler of the house, on one page. */
export const subscriptions: readonly Subscription[] = [
  ...accountSubscriptions,
  ...proofSubscriptions,
  ...escalationSubscriptions,
  ...incidentSubscriptions,
  ...knowledgeSubscriptions,
  ...notificationSubscriptions,
  ...searchSubscriptions,
  ...missSubscriptions,
];

/** Runs a subscription's handler for a batch of happenings. */
export function handleWith(ctx: Context) {
  return (subscription: Subscription, happenings: Happening[]) =>
    subscription.handle(ctx, happenings);
}
