import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { closeReview } from "./close-review.server";
import { holdArticle } from "./hold-article.server";
import { noteAct } from "./note-act.server";

/**
 * Support takes an article out of everybody's sight, draft or published; it can be published again. An
 * open review ends with it. Retiring it again changes nothing. Refuses `article.not-found` (404) and
 * `account.not-allowed`.
 */
export async function retireArticle(ctx: Context, articleId: number): Promise<void> {
  const { id: byId } = mustBeAble(ctx, "tend-articles");
  await inTransaction(ctx, async (tx) => {
    const { state, version } = await holdArticle(tx, articleId);
    if (state === "retired") return;
    await tx.db.article.update({
      where: { id: articleId },
      data: { state: "retired" },
      select: { id: true },
    });
    await noteAct(tx, { articleId, verb: "retired", byId, fromVersion: version });
    await closeReview(tx, { articleId, byId, outcome: "retired" });
    if (state === "published") await tx.jobs.publish("article.retired", { articleId });
  });
}
