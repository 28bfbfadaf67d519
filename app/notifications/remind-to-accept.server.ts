import { awaitingAcceptance } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { mailingStart } from "./mailing-start.server";
import { REMINDED_UNTIL_DAY, REMINDER_DAYS, reminderDue } from "./reminders";
import { writeNotices } from "./write-notices.server";

const DAY = 24 * 60 * 60 * 1000;
/** Questions read at once. */
const BATCH = 200;

/**
 * Reminds askers to accept, 3 and 7 days after the first answer worth it, once each: officially
 * written, recommended or voted up. An answer that came to be worth it later is reminded of by its
 * age alone, and after 14 days not at all. May run any number of times.
 */
export async function remindToAccept(ctx: Context): Promise<void> {
  const now = ctx.clock.now().getTime();
  const from = new Date(now - REMINDED_UNTIL_DAY * DAY);
  const to = new Date(now - REMINDER_DAYS[0] * DAY);
  const start = await mailingStart(ctx);
  let after = 0;
  for (;;) {
    const batch = await awaitingAcceptance(ctx, { from, to, limit: BATCH, after });
    for (const { questionId, askerId, answerId, answeredAt } of batch) {
      after = questionId;
      const day = reminderDue((now - answeredAt.getTime()) / DAY);
      if (day === null) continue;
      await writeNotices(ctx, {
        occasion: `accept-${questionId}-day-${day}`,
        questionId,
        postId: answerId,
        actorId: null,
        // What was loaded with its past is not news, and not mailed.
        at: answeredAt < start ? new Date(answeredAt.getTime() + day * DAY) : new Date(now),
        told: new Map([[askerId, "accept-reminder"]]),
      });
    }
    if (batch.length < BATCH) return;
  }
}
