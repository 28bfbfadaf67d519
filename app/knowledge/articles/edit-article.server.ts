import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { draftPlaces } from "~/posts";
import { dropDraft } from "~/posts/index.server";
import type { PrivateKind } from "~/privacy";
import { Refusal } from "~/shared/refusal";
import { contentColumns } from "./article-columns";
import { closeReview } from "./close-review.server";
import { articleNotFound, holdArticle } from "./hold-article.server";
import { noteAct } from "./note-act.server";
import { type ArticleContent, type ArticleInput, readArticle } from "./read-article";
import { renderArticle } from "./render-article.server";
import { nextReviewDay } from "./review-date";

export type EditArticleInput = ArticleInput & {
  articleId: number;
  /** The version the form was loaded with. */
  version: number;
};

/**
 * Gives an article its next version; of a published one everybody reads it at once. That is a review,
 * too: an open one is closed and the next falls due anew. Saving what stands already changes nothing.
 * Refuses as `readArticle` does, `article.not-found` (404), `article.changed-meanwhile` (409) when
 * somebody was faster, and `account.not-allowed`. Gives what was masked in it.
 */
export async function editArticle(
  ctx: Context,
  { articleId, version, ...input }: EditArticleInput,
): Promise<{ masked: PrivateKind[] }> {
  const { id: byId } = mustBeAble(ctx, "tend-articles");
  const stored = await ctx.db.article.findUnique({
    where: { id: articleId },
    select: { state: true, version: true, ...contentColumns },
  });
  if (!stored) throw articleNotFound();
  const { content, masked } = readArticle(input, { whole: stored.state === "published" });
  if (stored.version !== version) throw changedMeanwhile();
  if (sameContent(content, stored)) {
    await dropDraft(ctx, draftPlaces.article(articleId));
    return { masked };
  }
  const html = await renderArticle(ctx, content);
  await inTransaction(ctx, async (tx) => {
    const held = await holdArticle(tx, articleId);
    // What was read before it was held may have been published or changed since.
    if (held.version !== version || held.state !== stored.state) throw changedMeanwhile();
    const at = tx.clock.now();
    const next = version + 1;
    await tx.db.article.update({
      where: { id: articleId },
      data: {
        ...content,
        ...html,
        version: next,
        changedAt: at,
        reviewedAt: at,
        reviewBy: nextReviewDay(at),
      },
      select: { id: true },
    });
    await tx.db.articleRevision.create({
      data: { articleId, version: next, ...content, editorId: byId, createdAt: at },
      select: { version: true },
    });
    await noteAct(tx, { articleId, verb: "edited", byId, fromVersion: version, toVersion: next });
    await closeReview(tx, { articleId, byId, outcome: "edited" });
    await dropDraft(tx, draftPlaces.article(articleId));
    if (held.state === "published") await tx.jobs.publish("article.changed", { articleId });
  });
  return { masked };
}

function changedMeanwhile(): Refusal {
  return new Refusal("article.changed-meanwhile", {}, { status: 409 });
}

function sameContent(
  a: ArticleContent,
  b: Omit<ArticleContent, "problemType"> & { problemType: string },
): boolean {
  return (Object.keys(contentColumns) as (keyof ArticleContent)[]).every(
    (field) => JSON.stringify(a[field]) === JSON.stringify(b[field]),
  );
}
