import type { Container } from "./container.server";
import { handleWith } from "./subscriptions.server";
import { timetable } from "./timetable.server";

/** Begins to work on the jobs and the timetable in this process; closing the container ends it. */
export async function startWorker({ ctx, jobs }: Container): Promise<void> {
  const handle = handleWith(ctx);
  await jobs.work(async (subscription, happenings) => {
    try {
      await handle(subscription, happenings);
    } catch (error) {
      ctx.log.warn({ error, queue: subscription.queue }, "a job failed and will be tried again");
      throw error;
    }
  });
  for (const { name, cron, run } of timetable)
    await jobs.every(`timetable.${name}`, cron, () => run(ctx));
}
