import type { Locale } from "~/i18n";
import type { Context } from "~/infra/context";
import { rowColumns } from "./article-list.server";
import { articleRow } from "./article-row";
import { HALF_ENDINGS, halfOf } from "./halves";
import type { ArticleView } from "./views";

/**
 * A published article in the language asked for, else in the reader's, else in the one it has. Null for
 * what is not published, as for what is not there.
 */
export async function articlePage(
  ctx: Context,
  articleId: number,
  wanted: Locale | null = null,
): Promise<ArticleView | null> {
  const article = await ctx.db.article.findFirst({
    where: { id: articleId, state: "published" },
    select: {
      ...rowColumns,
      tags: true,
      symptomHtmlEn: true,
      symptomHtmlZh: true,
      stepsHtmlEn: true,
      stepsHtmlZh: true,
      sources: { orderBy: { addedAt: "asc" }, select: { questionId: true } },
    },
  });
  const row = article && articleRow(article, wanted ?? ctx.locale);
  if (!row) return null;
  const end = HALF_ENDINGS[row.language];
  const other = row.languages.find((language) => language !== row.language);
  return {
    ...row,
    applies: halfOf(article, row.language).applies,
    symptomHtml: article[`symptomHtml${end}`],
    stepsHtml: article[`stepsHtml${end}`],
    other: other ? { id: row.id, title: halfOf(article, other).title, language: other } : null,
    tags: article.tags,
    sourceIds: article.sources.map(({ questionId }) => questionId),
  };
}
