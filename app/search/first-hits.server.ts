import type { Context } from "~/infra/context";
import type { Hit, SearchFilter } from "~/infra/search-engine/port";
import type { Highlighted, QuestionRowView } from "~/shared/views";
import { askEngine } from "./ask-engine.server";
import { FIRST_HITS } from "./limits";
import { markerOf } from "./marker.server";
import { searchText } from "./search-text";
import { shownHits } from "./shown-hits.server";

/** A hit while somebody types: a question with its title marked, or an article's id. */
export type FirstHit =
  | { kind: "question"; row: QuestionRowView; title: Highlighted }
  | { kind: "article"; id: number };

/**
 * The first six hits for words that somebody is typing, and how many there are; none where the engine
 * fails. `text` and `meant` are what `markerOf` marks in them.
 */
export async function firstHits(
  ctx: Context,
  wish: { text: string; filter?: SearchFilter },
  gather: (hits: readonly Hit[]) => Promise<readonly Hit[]> = async (hits) => hits,
): Promise<{ text: string; meant: readonly string[]; hits: FirstHit[]; total: number }> {
  const text = searchText(wish.text);
  const { filter = {} } = wish;
  const nothing = { hits: [], total: 0, facets: null, meant: [], degraded: true };
  if (text === "" && Object.keys(filter).length === 0)
    return { text, meant: [], hits: [], total: 0 };
  const query = { text, filter, offset: 0, limit: FIRST_HITS * 2, typing: true };
  const found = await askEngine(ctx, (engine) => engine.search(query), nothing);
  const first = (await gather(found.hits)).slice(0, FIRST_HITS);
  const { meant } = found;
  const mark = await markerOf(ctx, { text, meant });
  const hits = (await shownHits(ctx, first, FIRST_HITS)).map(
    (hit): FirstHit =>
      hit.kind === "article"
        ? { kind: "article", id: hit.id }
        : { kind: "question", row: hit.row, title: mark.all(hit.row.title) },
  );
  return { text, meant, hits, total: Math.max(hits.length, found.total) };
}
