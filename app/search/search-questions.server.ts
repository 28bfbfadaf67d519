import { questionRows, threadTexts } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { type Term, termsOf } from "~/infra/search-engine/cut-text";
import type { SearchDocument } from "~/infra/search-engine/port";
import type { QuestionRowView } from "~/shared/views";
import { askEngine } from "./ask-engine.server";
import { bestPassage, highlight } from "./highlight";
import { PAGE_SIZE } from "./limits";
import { searchText } from "./search-text";
import type { FoundQuestion, SearchResult } from "./views";

/** Terms that are marked in what was found. */
const MARKED_MAX = 24;

/**
 * Questions that hold the words of `text`, solved ones first, 20 a page; `page` counts from 1 and
 * ends at the last one. Every hit is checked against the database, and shown from there: what was
 * removed a moment ago neither appears nor is quoted. An engine that fails gives no rows, not a fault.
 */
export async function searchQuestions(
  ctx: Context,
  asked: { text: string; page: number },
): Promise<SearchResult> {
  const text = searchText(asked.text);
  const page = Math.max(1, Math.trunc(asked.page) || 1);
  const nothing = { ids: [], total: 0, degraded: true };
  const query = { text, offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE };
  const hits =
    text === ""
      ? { ...nothing, degraded: false }
      : await askEngine(ctx, (engine) => engine.search(query), nothing);
  const pages = Math.ceil(hits.total / PAGE_SIZE);
  if (page > Math.max(1, pages)) return searchQuestions(ctx, { text, page: Math.max(1, pages) });
  const rows = await foundQuestions(ctx, hits.ids, termsOf(text, MARKED_MAX));
  const gone = hits.ids.length - rows.length;
  return {
    text,
    rows,
    page,
    pages,
    total: Math.max(rows.length, hits.total - gone),
    degraded: hits.degraded,
  };
}

async function foundQuestions(
  ctx: Context,
  ids: number[],
  terms: Term[],
): Promise<FoundQuestion[]> {
  if (ids.length === 0) return [];
  const [rows, documents] = await Promise.all([questionRows(ctx, ids), threadTexts(ctx, ids)]);
  const texts = new Map(documents.map((document) => [document.questionId, document]));
  return rows.flatMap((row) => {
    const document = texts.get(row.id);
    return document ? [found(row, document, terms)] : [];
  });
}

function found(
  row: QuestionRowView,
  { question, answers, comments }: SearchDocument,
  terms: Term[],
): FoundQuestion {
  return {
    ...row,
    titleParts: highlight(row.title, terms),
    excerpt: bestPassage([question, answers, comments], terms),
  };
}
