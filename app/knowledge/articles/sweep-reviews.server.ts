import type { Context } from "~/infra/context";
import { openReview } from "./open-review.server";
import { dayOf } from "./review-date";

/** Articles whose day has come, at a time. */
const BATCH = 200;

/** Opens the review of every published article whose day has come. May run twice, and in two processes. */
export async function sweepArticleReviews(ctx: Context): Promise<void> {
  const today = dayOf(ctx.clock.now());
  for (let after = 0; ; ) {
    const due = await ctx.db.article.findMany({
      where: {
        id: { gt: after },
        state: "published",
        reviewBy: { lte: today },
        reviews: { none: { open: true } },
      },
      orderBy: { id: "asc" },
      take: BATCH,
      select: { id: true, reviewBy: true, reviewedAt: true },
    });
    for (const { id, reviewBy, reviewedAt } of due) {
      // The same day may come again after a review: that is another occasion.
      const occasion = `date-${reviewBy.toISOString().slice(0, 10)}-${reviewedAt.getTime()}`;
      await openReview(ctx, { articleId: id, kind: "date", occasion });
    }
    const last = due.at(-1);
    if (!last || due.length < BATCH) return;
    after = last.id;
  }
}
