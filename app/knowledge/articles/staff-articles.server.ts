import { mustBeAble, peopleWhoMay, personViews } from "~/accounts/index.server";
import { peopleOf } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import type { Prisma } from "~/infra/db/client.server";
import { asProblemType } from "~/shared/problem-types";
import type { PersonView } from "~/shared/views";
import { textColumns } from "./article-columns";
import { missingLanguages, titleFor } from "./halves";
import { STAFF_ARTICLES_A_PAGE } from "./limits";
import { asArticleState } from "./states";
import {
  STAFF_ARTICLE_SHOWS,
  type StaffArticleFilter,
  type StaffArticleList,
  type StaffArticleShow,
} from "./views";

const LACKING: Prisma.ArticleWhereInput = {
  state: { not: "retired" },
  OR: ["titleEn", "titleZh", "symptomEn", "symptomZh", "stepsEn", "stepsZh"].map((field) => ({
    [field]: "",
  })),
};

const SHOWN: Record<StaffArticleShow, Prisma.ArticleWhereInput> = {
  all: { state: { not: "retired" } },
  drafts: { state: "draft" },
  reviews: { reviews: { some: { open: true } } },
  missing: LACKING,
  published: { state: "published" },
  retired: { state: "retired" },
};

/**
 * Every article as those who tend them work through it: what has to be looked at first, then by the day of
 * its review, 50 a page. Refuses `account.not-allowed`.
 */
export async function staffArticles(
  ctx: Context,
  { show, ownerId, page: asked }: StaffArticleFilter,
): Promise<StaffArticleList> {
  mustBeAble(ctx, "tend-articles");
  const owned = ownerId === null ? {} : { ownerId };
  const counts = Object.fromEntries(
    await Promise.all(
      STAFF_ARTICLE_SHOWS.map(
        async (name) =>
          [name, await ctx.db.article.count({ where: { ...SHOWN[name], ...owned } })] as const,
      ),
    ),
  ) as Record<StaffArticleShow, number>;
  const total = counts[show];
  const pages = Math.max(1, Math.ceil(total / STAFF_ARTICLES_A_PAGE));
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pages);
  const articles = await ctx.db.article.findMany({
    where: { ...SHOWN[show], ...owned },
    orderBy: [{ reviews: { _count: "desc" } }, { reviewBy: "asc" }, { id: "desc" }],
    skip: (page - 1) * STAFF_ARTICLES_A_PAGE,
    take: STAFF_ARTICLES_A_PAGE,
    select: {
      id: true,
      state: true,
      problemType: true,
      ownerId: true,
      reviewBy: true,
      changedAt: true,
      ...textColumns,
      reviews: { where: { open: true }, take: 1, select: { id: true } },
    },
  });
  const person = await peopleOf(
    ctx,
    articles.map((article) => article.ownerId),
  );
  const rows = articles.map(({ reviews, reviewBy, changedAt, ownerId: owner, ...article }) => ({
    id: article.id,
    ...titleFor(article, ctx.locale),
    state: asArticleState(article.state),
    problemType: asProblemType(article.problemType) ?? "how-to",
    owner: person(owner),
    missing: missingLanguages(article),
    reviewBy: reviewBy.toISOString().slice(0, 10),
    underReview: reviews.length > 0,
    changedAt: changedAt.toISOString(),
  }));
  return { rows, page, pages, total, counts };
}

/** Everybody who may own an article, by name. Refuses `account.not-allowed`. */
export async function articleOwners(ctx: Context): Promise<PersonView[]> {
  mustBeAble(ctx, "tend-articles");
  const views = await personViews(ctx, await peopleWhoMay(ctx, "tend-articles"));
  return [...views.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
