import { Prisma } from "~/infra/db/client.server";
import { completeLanguages, halfOf } from "~/knowledge";
import { paths } from "~/paths";
import { inPages, PAGE } from "./in-pages.server";
import { instant, type Section } from "./section";
import { storedRows } from "./stored-rows.server";

/** Published articles, each language that is whole; sources that anybody may read. */
export const articles: Section = {
  name: "articles",
  async *rows(db, { origin }) {
    const rows = inPages(
      0,
      (after) =>
        db.article.findMany({
          where: { id: { gt: after }, state: "published" },
          orderBy: { id: "asc" },
          take: PAGE,
          select: {
            id: true,
            problemType: true,
            errorCodes: true,
            tags: true,
            titleEn: true,
            titleZh: true,
            appliesEn: true,
            appliesZh: true,
            symptomEn: true,
            symptomZh: true,
            stepsEn: true,
            stepsZh: true,
            publishedAt: true,
            changedAt: true,
            reviewedAt: true,
            sources: {
              where: { question: { post: { removal: null } } },
              orderBy: { questionId: "asc" },
              select: { questionId: true },
            },
          },
        }),
      ({ id }) => id,
    );
    for await (const { sources, publishedAt, changedAt, reviewedAt, ...article } of rows) {
      yield {
        id: article.id,
        address: `${origin}${paths.article(article.id)}`,
        problemType: article.problemType,
        errorCodes: article.errorCodes,
        tags: article.tags,
        languages: completeLanguages(article).map((language) => ({
          language,
          ...halfOf(article, language),
        })),
        sourceIds: sources.map(({ questionId }) => questionId),
        publishedAt: instant(publishedAt),
        changedAt: instant(changedAt),
        reviewedAt: instant(reviewedAt),
      };
    }
  },
};

/** Everything of every article but the keys of the forms that began them. */
const { formKey: _keyOfForm, ...articleColumns } = Prisma.ArticleScalarFieldEnum;

/** Drafts, owners, versions, reviews and the log: for those who keep the community. */
export const knowledgeSections: readonly Section[] = [
  storedRows("articles", {
    table: "Article",
    key: ["id"],
    columns: Object.values(articleColumns),
  }),
  storedRows("articleSources", {
    table: "ArticleSource",
    key: ["questionId"],
    columns: Object.values(Prisma.ArticleSourceScalarFieldEnum),
  }),
  storedRows("articleRevisions", {
    table: "ArticleRevision",
    key: ["articleId", "version"],
    columns: Object.values(Prisma.ArticleRevisionScalarFieldEnum),
  }),
  storedRows("articleReviews", {
    table: "ArticleReview",
    key: ["id"],
    columns: Object.values(Prisma.ArticleReviewScalarFieldEnum),
  }),
  storedRows("articleReviewCauses", {
    table: "ArticleReviewCause",
    key: ["id"],
    columns: Object.values(Prisma.ArticleReviewCauseScalarFieldEnum),
  }),
  storedRows("articleLog", {
    table: "ArticleAct",
    key: ["id"],
    columns: Object.values(Prisma.ArticleActScalarFieldEnum),
  }),
];
