import type { Context } from "~/infra/context";
import { textColumns } from "./article-columns";
import { renderArticle } from "./render-article.server";

/**
 * Makes the HTML of up to `batch` articles anew that an older renderer made, and gives how many there
 * were: call again until it gives 0. Their texts and versions stay as they are.
 */
export async function rerenderArticles(ctx: Context, batch: number): Promise<number> {
  const articles = await ctx.db.article.findMany({
    where: { rendererVersion: { lt: ctx.markdown.version } },
    orderBy: { id: "asc" },
    take: batch,
    select: { id: true, version: true, ...textColumns },
  });
  for (const { id, version, ...texts } of articles) {
    const html = await renderArticle(ctx, texts);
    await ctx.db.article.updateMany({ where: { id, version }, data: html });
  }
  return articles.length;
}
