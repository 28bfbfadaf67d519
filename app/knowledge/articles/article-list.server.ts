import type { Context } from "~/infra/context";
import type { ProblemType } from "~/shared/problem-types";
import type { PageOf } from "~/shared/views";
import { textColumns } from "./article-columns";
import { articleRow } from "./article-row";
import { ARTICLES_A_PAGE } from "./limits";
import type { ArticleRowView } from "./views";

/** What a row needs, with one open review where there is one. */
export const rowColumns = {
  id: true,
  problemType: true,
  errorCodes: true,
  reviewedAt: true,
  ...textColumns,
  reviews: { where: { open: true }, take: 1, select: { id: true } },
} as const;

/** One page of the published articles, of one problem type or of all, the newest first; `page` counts from 1 and ends at the last. */
export async function articleList(
  ctx: Context,
  filter: { type?: ProblemType | null; page: number },
): Promise<PageOf<ArticleRowView>> {
  const where = {
    state: "published",
    ...(filter.type ? { problemType: filter.type } : {}),
  };
  const total = await ctx.db.article.count({ where });
  const pages = Math.max(1, Math.ceil(total / ARTICLES_A_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(filter.page) || 1), pages);
  const articles = await ctx.db.article.findMany({
    where,
    orderBy: [{ publishedAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * ARTICLES_A_PAGE,
    take: ARTICLES_A_PAGE,
    select: rowColumns,
  });
  const rows = articles.flatMap((article) => articleRow(article, ctx.locale) ?? []);
  return { rows, page, pages, total };
}

/** The rows of these articles in the order of the ids, for a list of what was found; what is not published is left out. */
export async function articleRows(ctx: Context, ids: readonly number[]): Promise<ArticleRowView[]> {
  if (ids.length === 0) return [];
  const articles = await ctx.db.article.findMany({
    where: { id: { in: [...new Set(ids)] }, state: "published" },
    select: rowColumns,
  });
  const rows = new Map(articles.map((article) => [article.id, articleRow(article, ctx.locale)]));
  return ids.flatMap((id) => rows.get(id) ?? []);
}

/** Articles on the page of one error code; more say that they are about something else. */
const WITH_CODE_MAX = 5;

/** The published articles about an error code, given as `codeKey` gives it, newest first. */
export async function articlesWithCode(ctx: Context, key: string): Promise<ArticleRowView[]> {
  if (key === "") return [];
  const rows = await ctx.db.$queryRaw<{ id: number }[]>`
    SELECT a.id FROM "Article" a WHERE a.state = 'published'
      AND EXISTS (SELECT 1 FROM unnest(a."errorCodes") AS named(code)
        WHERE regexp_replace(named.code, '[-_]', '', 'g') = ${key})
    ORDER BY a."publishedAt" DESC, a.id DESC LIMIT ${WITH_CODE_MAX}`;
  return articleRows(
    ctx,
    rows.map(({ id }) => id),
  );
}
