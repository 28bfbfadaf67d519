import type { Context } from "~/infra/context";
import type { Hit } from "~/infra/search-engine/port";
import { articleRows, articlesOf } from "~/knowledge/index.server";
import type { FoundHit } from "~/search";
import { markerOf } from "~/search/index.server";
import { foldUnderArticles } from "./fold-under-articles";
import type { FoundRow } from "./search-view";

/**
 * Hits with each article once, its threads folded under it. Where the search is narrowed, only articles
 * that are hits themselves take their threads in: others may not fit.
 */
export async function gatherArticles(
  ctx: Context,
  hits: readonly Hit[],
  narrowed: boolean,
): Promise<Hit[]> {
  const questions = hits.filter(({ kind }) => kind === "question").map(({ id }) => id);
  const written = await articlesOf(ctx, questions);
  const found = new Set(hits.filter(({ kind }) => kind === "article").map(({ id }) => id));
  const articleOf = new Map(
    [...written].flatMap(([questionId, { id }]) =>
      narrowed && !found.has(id) ? [] : [[questionId, id] as const],
    ),
  );
  return foldUnderArticles(hits, articleOf);
}

/** The rows of a page of hits, articles as knowledge shows them with what was `found` by marked; one that is not published is left out. */
export async function withArticles(
  ctx: Context,
  hits: readonly FoundHit[],
  found: { text: string; meant: readonly string[] },
): Promise<FoundRow[]> {
  const ids = hits.filter(({ kind }) => kind === "article").map(({ id }) => id);
  const articles = new Map((await articleRows(ctx, ids)).map((row) => [row.id, row]));
  const mark = ids.length > 0 ? await markerOf(ctx, found) : null;
  return hits.flatMap((hit): FoundRow[] => {
    if (hit.kind === "question") return [hit];
    const article = articles.get(hit.id);
    if (!article || !mark) return [];
    const titleParts = mark.all(article.title);
    return [{ ...hit, article, titleParts, excerpt: mark.all(article.excerpt) }];
  });
}
