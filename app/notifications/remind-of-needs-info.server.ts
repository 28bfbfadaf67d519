import type { Context } from "~/infra/context";
import { needsInfoSince } from "~/questions/index.server";
import { mailingStart } from "./mailing-start.server";
import { NEEDS_INFO_REMINDER_DAY, REMINDED_UNTIL_DAY } from "./reminders";
import { writeNotices } from "./write-notices.server";

const DAY = 24 * 60 * 60 * 1000;
/** Questions read at once. */
const BATCH = 200;

/**
 * Reminds askers, once, of details that are asked of them for two days; after 14 days not at all. May
 * run any number of times.
 */
export async function remindOfNeedsInfo(ctx: Context): Promise<void> {
  const now = ctx.clock.now().getTime();
  const from = new Date(now - REMINDED_UNTIL_DAY * DAY);
  const to = new Date(now - NEEDS_INFO_REMINDER_DAY * DAY);
  const start = await mailingStart(ctx);
  let after = 0;
  for (;;) {
    const batch = await needsInfoSince(ctx, { from, to, limit: BATCH, after });
    for (const { questionId, askerId, askedAt } of batch) {
      after = questionId;
      const due = new Date(askedAt.getTime() + NEEDS_INFO_REMINDER_DAY * DAY);
      await writeNotices(ctx, {
        occasion: `needs-info-${questionId}-${askedAt.getTime()}-reminder`,
        postId: questionId,
        questionId,
        actorId: null,
        // What was loaded with its past is not news, and not mailed.
        at: askedAt < start ? due : new Date(now),
        told: new Map([[askerId, "needs-info-reminder"]]),
      });
    }
    if (batch.length < BATCH) return;
  }
}
