import { can } from "~/accounts";
import { questionRows } from "~/answers/index.server";
import type { Locale } from "~/i18n";
import type { Context } from "~/infra/context";
import { articlePage } from "~/knowledge/index.server";
import type { ArticlePageView } from "./article-page";

/** The page of a published article, with those of its sources that everybody may read; null where there is none. */
export async function articlePageView(
  ctx: Context,
  articleId: number,
  wanted: Locale | null,
): Promise<ArticlePageView | null> {
  const found = await articlePage(ctx, articleId, wanted);
  if (!found) return null;
  const { sourceIds, ...article } = found;
  return {
    article,
    sources: await questionRows(ctx, sourceIds),
    canTend: can(ctx.actor, "tend-articles"),
  };
}
