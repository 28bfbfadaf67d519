import { can } from "~/accounts";
import type { Context } from "~/infra/context";
import { textColumns } from "./article-columns";
import { languageFor, titleFor } from "./halves";
import type { ArticleLine } from "./views";

/** The published article that each of these threads is a source of, by question; a thread without one is absent. */
export async function articlesOf(
  ctx: Context,
  questionIds: readonly number[],
): Promise<Map<number, ArticleLine>> {
  if (questionIds.length === 0) return new Map();
  const sources = await ctx.db.articleSource.findMany({
    where: { questionId: { in: [...new Set(questionIds)] }, article: { state: "published" } },
    select: { questionId: true, article: { select: { id: true, ...textColumns } } },
  });
  return new Map(
    sources.flatMap(({ questionId, article: { id, ...texts } }) => {
      const language = languageFor(texts, ctx.locale);
      if (!language) return [];
      return [[questionId, { id, ...titleFor(texts, language) }] as const];
    }),
  );
}

/** For those who tend articles: the draft, published or retired article of a thread, by id; null where it has none or its reader tends none. */
export async function articleIdOfThread(
  ctx: Context,
  questionId: number,
): Promise<{ articleId: number | null } | null> {
  if (!can(ctx.actor, "tend-articles")) return null;
  const source = await ctx.db.articleSource.findUnique({
    where: { questionId },
    select: { articleId: true, article: { select: { state: true } } },
  });
  // The thread of a retired article can be written up anew.
  return { articleId: source && source.article.state !== "retired" ? source.articleId : null };
}
