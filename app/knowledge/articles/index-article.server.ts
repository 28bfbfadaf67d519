import type { Context } from "~/infra/context";
import type { Happening, Subscription } from "~/infra/jobs/subscription";
import type { SearchDocument } from "~/infra/search-engine/port";
import { plainText } from "~/markdown";
import { asProblemType } from "~/shared/problem-types";
import { textColumns } from "./article-columns";
import { completeLanguages, halfOf } from "./halves";
import { STEPS_LIMITS } from "./limits";

/** Characters of both languages' words of one kind. */
const WORDS_MAX = STEPS_LIMITS.max * 2;

/** The public words of these articles, for an index; one that is absent from the result belongs out of it. */
export async function articleTexts(
  ctx: Context,
  articleIds: readonly number[],
): Promise<SearchDocument[]> {
  const articles = await ctx.db.article.findMany({
    where: { id: { in: [...new Set(articleIds)] }, state: "published" },
    orderBy: { id: "asc" },
    select: {
      id: true,
      problemType: true,
      errorCodes: true,
      tags: true,
      publishedAt: true,
      createdAt: true,
      changedAt: true,
      ...textColumns,
      reviews: { where: { open: true }, take: 1, select: { id: true } },
    },
  });
  return articles.map((article) => {
    const languages = completeLanguages(article);
    // A language that lacks something is nobody's to read yet, so nobody finds it either.
    const halves = languages.map((language) => halfOf(article, language));
    const createdAt = article.publishedAt ?? article.createdAt;
    return {
      kind: "article",
      id: article.id,
      languages,
      problemType: asProblemType(article.problemType) ?? "how-to",
      tags: article.tags,
      errorCodes: article.errorCodes,
      authorId: null,
      solved: true,
      recommended: true,
      official: true,
      outdated: article.reviews.length > 0,
      worked: 0,
      failed: 0,
      votes: 0,
      title: halves.map(({ title }) => title).join("\n"),
      question: halves.map(({ symptom, applies }) => words(`${symptom}\n\n${applies}`)).join("\n"),
      answers: halves.map(({ steps }) => words(steps)).join("\n"),
      comments: "",
      createdAt,
      activeAt: article.changedAt,
      foldsInto: null,
    };
  });
}

function words(source: string): string {
  return plainText(source, WORDS_MAX);
}

/** Where articles come from, for building the index anew. */
export const articleSource = {
  kind: "article" as const,
  count: (ctx: Context) => ctx.db.article.count({ where: { state: "published" } }),
  async idsAfter(ctx: Context, after: number, take: number): Promise<number[]> {
    const rows = await ctx.db.article.findMany({
      where: { id: { gt: after }, state: "published" },
      orderBy: { id: "asc" },
      take,
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  },
  documents: articleTexts,
};

/** Brings the index to what anybody may read of these articles now. May run any number of times. */
export async function indexArticles(
  ctx: Context,
  articleIds: readonly number[],
): Promise<{ indexed: number; removed: number }> {
  const ids = [...new Set(articleIds)];
  const documents = await articleTexts(ctx, ids);
  const shown = new Set(documents.map(({ id }) => id));
  const gone = ids.filter((id) => !shown.has(id));
  // What must not be found goes first, whatever becomes of the rest.
  if (gone.length > 0)
    await ctx.search.remove(gone.map((id) => ({ kind: "article" as const, id })));
  if (documents.length > 0) await ctx.search.index(documents);
  return { indexed: documents.length, removed: gone.length };
}

/** Everything that changes what an article is found by, or whether it may be found. */
export const articleIndexSubscription: Subscription = {
  queue: "knowledge.index-article",
  events: [
    "article.published",
    "article.changed",
    "article.retired",
    // One that is looked at again is found behind what is sure.
    "article.review-opened",
  ],
  batch: 20,
  async handle(ctx, happenings) {
    await indexArticles(ctx, happenings.flatMap(articleIdsOf));
  },
};

function articleIdsOf({ payload }: Happening): number[] {
  return "articleId" in payload ? [payload.articleId] : [];
}
