import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { Refusal } from "~/shared/refusal";
import { closeReview } from "./close-review.server";
import { holdArticle } from "./hold-article.server";
import { noteAct } from "./note-act.server";
import { nextReviewDay } from "./review-date";

/**
 * Support says that an article is still right: its review is closed and the next falls due anew.
 * `causeCount` is how many causes they saw; refuses `article.review-changed` (409) when there are more by
 * now, `article.not-found` (404) and `account.not-allowed`.
 */
export async function confirmArticle(
  ctx: Context,
  { articleId, causeCount }: { articleId: number; causeCount: number },
): Promise<void> {
  const { id: byId } = mustBeAble(ctx, "tend-articles");
  await inTransaction(ctx, async (tx) => {
    const { version, state } = await holdArticle(tx, articleId);
    const open = await tx.db.articleReview.findUnique({
      where: { articleId_open: { articleId, open: true } },
      select: { _count: { select: { causes: true } } },
    });
    if (open && open._count.causes > causeCount)
      throw new Refusal("article.review-changed", {}, { status: 409 });
    const at = tx.clock.now();
    await tx.db.article.update({
      where: { id: articleId },
      data: { reviewedAt: at, reviewBy: nextReviewDay(at) },
      select: { id: true },
    });
    await closeReview(tx, { articleId, byId, outcome: "confirmed" });
    await noteAct(tx, { articleId, verb: "confirmed", byId, fromVersion: version });
    if (state === "published") await tx.jobs.publish("article.changed", { articleId });
  });
}
