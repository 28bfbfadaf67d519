import type { Context } from "~/infra/context";
import type { Subscription } from "~/infra/jobs/subscription";
import { writeNotices } from "./write-notices.server";

type Waiter = {
  id: number;
  personId: number;
  questionId: number | null;
  articleId: number | null;
  toldAt: Date;
};

/** Tells people that what they looked for has an answer. May run twice: each is told once a wait. */
async function notifyWhoWaited(ctx: Context, waiterIds: readonly number[]): Promise<void> {
  const waiters = await ctx.db.$queryRaw<Waiter[]>`
    SELECT id, "personId", "questionId", "articleId", "toldAt" FROM "SearchWaiter"
    WHERE id = ANY(${[...waiterIds]}) AND "toldAt" IS NOT NULL`;
  for (const { id, personId, questionId, articleId, toldAt } of waiters) {
    await writeNotices(ctx, {
      occasion: `search-answered-${id}`,
      waiterId: id,
      ...(questionId === null ? {} : { questionId, postId: questionId }),
      ...(articleId === null ? {} : { articleId }),
      // Nobody did it to the reader: no name stands beside it.
      actorId: null,
      at: toldAt,
      told: new Map([[personId, "search-answered" as const]]),
    });
  }
}

export const answeredSearchNotices: Subscription = {
  queue: "notifications.notify-who-waited",
  events: ["search.answered"],
  batch: 20,
  async handle(ctx, happenings) {
    for (const { event, payload } of happenings)
      if (event === "search.answered") await notifyWhoWaited(ctx, payload.waiterIds);
  },
};
