import { acceptedAnswerHtml, questionRows } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { plainText } from "~/markdown";
import { askEngine } from "./ask-engine.server";
import { SIMILAR_MAX } from "./limits";
import { searchText } from "./search-text";
import type { SimilarResult } from "./views";

/** Characters of the body that are looked at: the beginning says what it is about. */
const BODY_READ = 1_000;

/** Articles that are offered beside them. */
const ARTICLES_MAX = 2;

/**
 * Up to five questions like the one being written, those with an answer that can be relied on
 * first, and that answer as HTML; and the ids of articles like it, for who may draw them. An engine that fails gives an empty list marked `degraded`:
 * asking goes on.
 */
export async function findSimilar(
  ctx: Context,
  writing: { title: string; body?: string; exceptId?: number },
): Promise<SimilarResult> {
  const query = {
    title: searchText(writing.title),
    body: plainText(writing.body ?? "", BODY_READ),
    limit: SIMILAR_MAX + ARTICLES_MAX,
    ...(writing.exceptId === undefined
      ? {}
      : { except: { kind: "question" as const, id: writing.exceptId } }),
  };
  if (query.title === "" && query.body === "") return { rows: [], articleIds: [], degraded: false };
  const { hits, degraded } = await askEngine(ctx, (engine) => engine.similar(query), {
    hits: [],
    degraded: true,
  });
  const idsOf = (wanted: "question" | "article", max: number) =>
    hits
      .filter(({ kind }) => kind === wanted)
      .map(({ id }) => id)
      .slice(0, max);
  const ids = idsOf("question", SIMILAR_MAX);
  const articleIds = idsOf("article", ARTICLES_MAX);
  if (ids.length === 0) return { rows: [], articleIds, degraded };
  const [questions, answers] = await Promise.all([
    questionRows(ctx, ids),
    acceptedAnswerHtml(ctx, ids),
  ]);
  const rows = questions.map((row) => {
    const answer = answers.get(row.id);
    return {
      row,
      answerHtml: answer?.html ?? null,
      answerLanguage: answer?.language ?? null,
      answerMark: answer?.mark ?? null,
      answeredBy: answer?.author ?? null,
    };
  });
  rows.sort((a, b) => Number(b.answerHtml !== null) - Number(a.answerHtml !== null));
  return { rows, articleIds, degraded };
}
