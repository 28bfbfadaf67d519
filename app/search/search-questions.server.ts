import type { Context } from "~/infra/context";
import {
  type Facets,
  HITS_MAX,
  type Hit,
  type SearchFilter,
  type SearchHits,
  type SearchQuery,
  type SearchSort,
} from "~/infra/search-engine/port";
import { askEngine } from "./ask-engine.server";
import { foundQuestions } from "./found-questions.server";
import { PAGE_SIZE } from "./limits";
import { type Marker, markerOf } from "./marker.server";
import { searchText } from "./search-text";
import { shownHits } from "./shown-hits.server";
import type { Choice, Choices, FoundHit, SearchResult } from "./views";

/** What somebody looks for: words, what narrows them, the order, and a page from 1. */
export type Wish = { text: string; filter?: SearchFilter; sort?: SearchSort; page: number };

/** Questions shown folded under one hit. */
const FOLDED_MAX = 10;
const NOTHING: SearchHits = { hits: [], total: 0, facets: null, meant: [], degraded: true };

/**
 * What holds the words of `text` within the filter, 20 hits a page; `page` ends at the last one. No
 * words and no filter find nothing. `gather` may fold hits together before they are counted and
 * paged. Every hit is checked against the database, and shown from there: what was removed a moment
 * ago neither appears nor is quoted. An engine that fails gives no rows, not a fault.
 */
export async function searchQuestions(
  ctx: Context,
  wish: Wish,
  gather: NonNullable<SearchQuery["gather"]> = async (hits) => hits,
): Promise<SearchResult> {
  const text = searchText(wish.text);
  const { filter = {}, sort = "best" } = wish;
  const query = { text, filter, sort, offset: 0, limit: HITS_MAX, facets: true, gather };
  const asksNothing = text === "" && Object.keys(filter).length === 0;
  const found = asksNothing
    ? { ...NOTHING, degraded: false }
    : await askEngine(ctx, (engine) => engine.search(query), NOTHING);
  const { hits } = found;
  const pages = Math.ceil(hits.length / PAGE_SIZE);
  const page = Math.min(Math.max(1, Math.trunc(wish.page) || 1), Math.max(1, pages));
  const shown = hits.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const rows = await rowsOf(ctx, shown, await markerOf(ctx, { text, meant: found.meant }));
  return {
    text,
    meant: found.meant,
    rows,
    page,
    pages,
    total: hits.length - (shown.length - rows.length),
    more: found.total > found.hits.length,
    choices: found.facets && choicesOf(found.facets),
    degraded: found.degraded,
  };
}

function choicesOf(facets: Facets): Choices {
  const listed = (counts: Readonly<Record<string, number>>): Choice[] =>
    Object.entries(counts)
      .map(([value, count]) => ({ value, count }))
      .sort((a, b) => b.count - a.count);
  return {
    solved: facets.solved,
    open: facets.open,
    official: facets.official,
    types: listed(facets.problemTypes),
    languages: listed(facets.languages),
    tags: listed(facets.tags),
    codes: listed(facets.codes),
  };
}

async function rowsOf(ctx: Context, hits: readonly Hit[], mark: Marker): Promise<FoundHit[]> {
  const shown = await shownHits(ctx, hits, FOLDED_MAX);
  const rows = shown.flatMap((hit) => (hit.kind === "question" ? hit.row : []));
  const found = new Map((await foundQuestions(ctx, rows, mark)).map((row) => [row.id, row]));
  return shown.flatMap((hit): FoundHit[] => {
    if (hit.kind === "article") return [hit];
    const question = found.get(hit.row.id);
    return question ? [{ kind: "question", ...question, folded: hit.folded }] : [];
  });
}
