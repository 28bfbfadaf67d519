import { mustBeAble } from "~/accounts/index.server";
import { peopleOf } from "~/answers/index.server";
import { LOCALES } from "~/i18n";
import type { Context } from "~/infra/context";
import { asProblemType } from "~/shared/problem-types";
import { textColumns } from "./article-columns";
import { HALF_ENDINGS, halfOf, isComplete, titleFor } from "./halves";
import { articleNotFound } from "./hold-article.server";
import { type ArticleState, asArticleState, asArticleVerb, asReviewCause } from "./states";
import type { ArticleForm, ArticleLine, StaffArticleView } from "./views";

/** Lines of the log that are shown, the newest. */
const ACTS_MAX = 50;
/** Causes of one review that are shown, the newest. */
const CAUSES_MAX = 20;

const columns = {
  id: true,
  state: true,
  version: true,
  problemType: true,
  errorCodes: true,
  tags: true,
  ownerId: true,
  reviewBy: true,
  reviewedAt: true,
  ...textColumns,
  symptomHtmlEn: true,
  symptomHtmlZh: true,
  stepsHtmlEn: true,
  stepsHtmlZh: true,
  sources: {
    orderBy: { addedAt: "asc" },
    select: {
      questionId: true,
      answerId: true,
      question: {
        select: {
          title: true,
          post: { select: { language: true, removal: { select: { postId: true } } } },
        },
      },
    },
  },
  reviews: {
    where: { open: true },
    take: 1,
    select: {
      openedAt: true,
      causes: {
        orderBy: { id: "desc" },
        take: CAUSES_MAX,
        select: { kind: true, at: true, postId: true, post: { select: { threadId: true } } },
      },
    },
  },
  acts: {
    orderBy: { id: "desc" },
    take: ACTS_MAX,
    select: {
      id: true,
      verb: true,
      byId: true,
      at: true,
      fromVersion: true,
      toVersion: true,
      before: true,
      after: true,
    },
  },
} as const;

/** An article with all that those who tend it need. Refuses `article.not-found` (404) and `account.not-allowed`. */
export async function staffArticle(ctx: Context, articleId: number): Promise<StaffArticleView> {
  mustBeAble(ctx, "tend-articles");
  const article = await ctx.db.article.findUnique({ where: { id: articleId }, select: columns });
  if (!article) throw articleNotFound();
  const person = await peopleOf(ctx, [
    article.ownerId,
    ...article.acts.flatMap(({ byId }) => byId ?? []),
  ]);
  const [review] = article.reviews;
  return {
    id: article.id,
    state: asArticleState(article.state),
    version: article.version,
    ...titleFor(article, ctx.locale),
    problemType: asProblemType(article.problemType) ?? "how-to",
    errorCodes: article.errorCodes,
    tags: article.tags,
    halves: LOCALES.map((language) => {
      const half = halfOf(article, language);
      const end = HALF_ENDINGS[language];
      return {
        language,
        title: half.title,
        applies: half.applies,
        symptomHtml: article[`symptomHtml${end}`],
        stepsHtml: article[`stepsHtml${end}`],
        whole: isComplete(half),
      };
    }),
    owner: person(article.ownerId),
    reviewBy: article.reviewBy.toISOString().slice(0, 10),
    reviewedAt: article.reviewedAt.toISOString(),
    sources: article.sources.map(({ questionId, answerId, question }) => ({
      questionId,
      answerId,
      title: question.title,
      language: question.post.language,
      hidden: question.post.removal !== null,
    })),
    review: review
      ? {
          openedAt: review.openedAt.toISOString(),
          causes: review.causes.map(({ kind, at, postId, post }) => ({
            kind: asReviewCause(kind),
            at: at.toISOString(),
            postId,
            questionId: post?.threadId ?? null,
          })),
        }
      : null,
    acts: article.acts.map(({ verb, byId, at, ...act }) => ({
      ...act,
      verb: asArticleVerb(verb),
      by: byId === null ? null : person(byId),
      at: at.toISOString(),
    })),
  };
}

/** An article's form, and what its page says of it. */
export type ArticleForEdit = ArticleLine & {
  version: number;
  state: ArticleState;
  form: ArticleForm;
};

/** An article's form as it stands. Refuses as `staffArticle` does. */
export async function articleForEdit(ctx: Context, articleId: number): Promise<ArticleForEdit> {
  mustBeAble(ctx, "tend-articles");
  const article = await ctx.db.article.findUnique({
    where: { id: articleId },
    select: {
      state: true,
      version: true,
      problemType: true,
      errorCodes: true,
      tags: true,
      ...textColumns,
    },
  });
  if (!article) throw articleNotFound();
  const { version, state, errorCodes, tags, ...rest } = article;
  return {
    id: articleId,
    version,
    state: asArticleState(state),
    ...titleFor(rest, ctx.locale),
    form: { ...rest, errorCodes: errorCodes.join(", "), tags: tags.join(" ") },
  };
}
