import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { Refusal } from "~/shared/refusal";
import { textColumns } from "./article-columns";
import { completeLanguages } from "./halves";
import { holdArticle } from "./hold-article.server";
import { noteAct } from "./note-act.server";
import { nextReviewDay } from "./review-date";

/**
 * Support lets everybody read an article, for the first time or again; publishing a published one changes
 * nothing. Refuses `article.not-whole` where no language has title, symptom and steps, `article.not-found`
 * (404) and `account.not-allowed`.
 */
export async function publishArticle(ctx: Context, articleId: number): Promise<void> {
  const { id: byId } = mustBeAble(ctx, "tend-articles");
  await inTransaction(ctx, async (tx) => {
    const { state, version } = await holdArticle(tx, articleId);
    if (state === "published") return;
    const texts = await tx.db.article.findUniqueOrThrow({
      where: { id: articleId },
      select: textColumns,
    });
    if (completeLanguages(texts).length === 0)
      throw new Refusal("article.not-whole", {}, { status: 409 });
    const at = tx.clock.now();
    await tx.db.article.update({
      where: { id: articleId },
      data: {
        state: "published",
        publishedAt: at,
        reviewedAt: at,
        reviewBy: nextReviewDay(at),
      },
      select: { id: true },
    });
    await noteAct(tx, { articleId, verb: "published", byId, fromVersion: version });
    await tx.jobs.publish("article.published", { articleId });
  });
}
