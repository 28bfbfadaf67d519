import type { Context } from "~/infra/context";
import type { Subscription } from "~/infra/jobs/subscription";
import { writeNotices } from "./write-notices.server";

type Told = { articleId: number; reviewId: number; personIds: number[] };

/** Tells those who look after an article that it has to be looked at. May run twice: each is told once a review. */
async function notifyOfReview(ctx: Context, told: Told): Promise<void> {
  const { articleId, reviewId, personIds } = told;
  const [review] = await ctx.db.$queryRaw<{ at: Date }[]>`
    SELECT "openedAt" AS at FROM "ArticleReview" WHERE id = ${reviewId} AND open`;
  if (!review) return;
  await writeNotices(ctx, {
    occasion: `article-review-${reviewId}`,
    articleId,
    actorId: null,
    at: review.at,
    told: new Map(personIds.map((id) => [id, "article-review" as const])),
  });
}

export const articleNotices: Subscription = {
  queue: "notifications.notify-of-articles",
  events: ["article.review-opened"],
  batch: 20,
  async handle(ctx, happenings) {
    for (const { event, payload } of happenings)
      if (event === "article.review-opened") await notifyOfReview(ctx, payload);
  },
};
