import { peopleWhoMay } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { findAndHold } from "./hold-article.server";
import { noteAct } from "./note-act.server";
import type { ReviewCause } from "./states";

export type ReviewCauseInput = {
  articleId: number;
  kind: ReviewCause;
  /** The same each time the same thing is noted: "post-12-2". */
  occasion: string;
  postId?: number | null;
};

/**
 * Notes why an article has to be looked at: opens its review, or adds the cause to the one that is open.
 * An occasion counts once, whatever is retried, also after its review was closed. A retired article, or
 * one that is gone, needs none. The owner is told when the review opens.
 */
export async function openReview(ctx: Context, cause: ReviewCauseInput): Promise<void> {
  const { articleId, kind, occasion, postId = null } = cause;
  await inTransaction(ctx, async (tx) => {
    const article = await findAndHold(tx, articleId);
    if (!article || article.state === "retired") return;
    const known = await tx.db.articleReviewCause.count({ where: { articleId, occasion } });
    if (known > 0) return;
    const at = tx.clock.now();
    const open = await tx.db.articleReview.findUnique({
      where: { articleId_open: { articleId, open: true } },
      select: { id: true },
    });
    const { id: reviewId } =
      open ??
      (await tx.db.articleReview.create({
        data: { articleId, openedAt: at },
        select: { id: true },
      }));
    await tx.db.articleReviewCause.create({
      data: { reviewId, articleId, kind, occasion, postId, at },
      select: { id: true },
    });
    if (open) return;
    await noteAct(tx, {
      articleId,
      verb: "review-opened",
      byId: null,
      fromVersion: article.version,
      after: kind,
    });
    const personIds = await whoLooks(tx, article.ownerId);
    await tx.jobs.publish("article.review-opened", { articleId, reviewId, personIds });
  });
}

/** The owner; once they tend no articles any more, the leads. */
async function whoLooks(tx: Context, ownerId: number): Promise<number[]> {
  const tending = await peopleWhoMay(tx, "tend-articles");
  return tending.includes(ownerId) ? [ownerId] : peopleWhoMay(tx, "configure-support");
}
