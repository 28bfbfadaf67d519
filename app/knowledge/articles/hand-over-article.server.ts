import { mustBeAble, peopleWhoMay } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { Refusal } from "~/shared/refusal";
import { holdArticle } from "./hold-article.server";
import { noteAct } from "./note-act.server";
import { readReviewDay } from "./review-date";

/**
 * Support says who looks after an article, and by which day it is looked at again. The new owner is told
 * of an open review. Refuses `form.choice` for an owner who may not tend articles, `article.review-day`
 * for a day that is none or not ahead, `article.not-found` (404) and `account.not-allowed`.
 */
export async function handOverArticle(
  ctx: Context,
  { articleId, ownerId, reviewBy }: { articleId: number; ownerId: number; reviewBy: string },
): Promise<void> {
  const { id: byId } = mustBeAble(ctx, "tend-articles");
  const day = readReviewDay(reviewBy, ctx.clock.now());
  const mayOwn = (await peopleWhoMay(ctx, "tend-articles")).includes(ownerId);
  if (!mayOwn) throw new Refusal("form.choice", {}, { field: "ownerId" });
  await inTransaction(ctx, async (tx) => {
    const held = await holdArticle(tx, articleId);
    const { version: fromVersion } = held;
    const { reviewBy: stood } = await tx.db.article.findUniqueOrThrow({
      where: { id: articleId },
      select: { reviewBy: true },
    });
    const before = stood.toISOString().slice(0, 10);
    // A day that has passed may stay: it is why the review is open.
    if (!day && reviewBy !== before)
      throw new Refusal("article.review-day", {}, { field: "reviewBy" });
    await tx.db.article.update({
      where: { id: articleId },
      data: { ownerId, ...(day ? { reviewBy: day } : {}) },
      select: { id: true },
    });
    if (reviewBy !== before)
      await noteAct(tx, {
        articleId,
        verb: "review-moved",
        byId,
        fromVersion,
        before,
        after: reviewBy,
      });
    if (ownerId === held.ownerId) return;
    await noteAct(tx, {
      articleId,
      verb: "handed-over",
      byId,
      fromVersion,
      before: String(held.ownerId),
      after: String(ownerId),
    });
    const review = await tx.db.articleReview.findUnique({
      where: { articleId_open: { articleId, open: true } },
      select: { id: true },
    });
    if (review)
      await tx.jobs.publish("article.review-opened", {
        articleId,
        reviewId: review.id,
        personIds: [ownerId],
      });
  });
}
