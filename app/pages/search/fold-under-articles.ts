import type { DocumentRef, Hit } from "~/infra/search-engine/port";

/**
 * Puts each article in the place of the best of its threads, once, with those threads and what was
 * folded under them beneath it. `articleOf` says which thread is written up where.
 */
export function foldUnderArticles(
  hits: readonly Hit[],
  articleOf: ReadonlyMap<number, number>,
): Hit[] {
  const gathered: Hit[] = [];
  const articles = new Map<number, Hit>();
  for (const hit of hits) {
    const id = hit.kind === "article" ? hit.id : articleOf.get(hit.id);
    if (id === undefined) {
      gathered.push(hit);
      continue;
    }
    let article = articles.get(id);
    if (!article) {
      article = { kind: "article", id, folded: [] };
      articles.set(id, article);
      gathered.push(article);
    }
    const under: DocumentRef[] = hit.kind === "article" ? hit.folded : [hit, ...hit.folded];
    article.folded.push(...under.map((ref) => ({ kind: ref.kind, id: ref.id })));
  }
  return gathered;
}
