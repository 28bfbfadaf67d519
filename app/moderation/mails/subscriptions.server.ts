import type { Subscription } from "~/infra/jobs/subscription";
import { mailAct } from "./act-mail.server";

/** One mail a job: a server that refuses one must not have its neighbours sent twice. */
export const moderationSubscriptions: readonly Subscription[] = [
  {
    queue: "moderation.mail-act",
    events: ["moderation.acted"],
    batch: 1,
    async handle(ctx, happenings) {
      for (const { event, payload } of happenings)
        if (event === "moderation.acted") await mailAct(ctx, payload.actId);
    },
  },
];
