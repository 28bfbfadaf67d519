import { type EnqueuedTaskPromise, Meilisearch, type Settings } from "meilisearch";
import { z } from "zod";
import { similarTerms, type Term, termsOf, wordsForIndex } from "./cut-text";
import { HITS_MAX, type SearchDocument, type SearchEngine } from "./port";

const INDEX = "questions";
/** Somebody is waiting: past this, another engine answers (security.md: at most 1 s in all). */
const SEARCH_TIMEOUT_MS = 300;
const WRITE_TIMEOUT_MS = 10_000;
/** Meilisearch's task is done within a second or two, unless it has much to do. */
const TASK_TIMEOUT_MS = 60_000;
/** Meilisearch reads the first ten words of a query and no more. */
const QUERY_WORDS = 10;
/** With the rule `words` first, a hit's score is about the share of words it holds. */
const SIMILAR_SCORE = 0.3;
/** Meilisearch reads 65,535 words of a field. */
const FIELD_MAX = 100_000;
const PORTION = 1_000;

const SETTINGS: Settings = {
  searchableAttributes: ["title", "errorCode", "question", "answers", "tags", "comments"],
  displayedAttributes: ["questionId"],
  filterableAttributes: ["questionId"],
  sortableAttributes: [],
  rankingRules: ["words", "typo", "solved:desc", "attribute", "proximity", "exactness"],
  stopWords: [],
  // Error codes differ by one sign and mean another thing.
  typoTolerance: { disableOnNumbers: true, disableOnAttributes: ["errorCode"] },
  localizedAttributes: [{ attributePatterns: ["*"], locales: ["cmn", "eng"] }],
  pagination: { maxTotalHits: HITS_MAX },
};

const answer = z.object({
  hits: z.array(z.object({ questionId: z.int().positive() })),
  estimatedTotalHits: z.int().min(0),
});

/**
 * Meilisearch for communities that outgrow one database. It gets words that the application has
 * cut, in documents and queries alike: the same stems match, no sign in a query means anything to
 * it, and no text can be read out of it.
 */
export class MeilisearchSearch implements SearchEngine {
  readonly #reader: Meilisearch;
  readonly #writer: Meilisearch;
  #prepared: Promise<void> | null = null;

  constructor(connection: { url: string; key?: string }) {
    const config = { host: connection.url, ...(connection.key ? { apiKey: connection.key } : {}) };
    this.#reader = new Meilisearch({ ...config, timeout: SEARCH_TIMEOUT_MS });
    this.#writer = new Meilisearch({ ...config, timeout: WRITE_TIMEOUT_MS });
  }

  search: SearchEngine["search"] = async ({ text, offset, limit }) => {
    const query = queryText(termsOf(text, QUERY_WORDS));
    if (query === "") return { ids: [], total: 0, degraded: false };
    return this.#ask(query, { offset, limit });
  };

  similar: SearchEngine["similar"] = async ({ title, body, limit, exceptId }) => {
    const query = queryText(similarTerms(title, body, QUERY_WORDS, QUERY_WORDS));
    if (query === "") return { ids: [], degraded: false };
    const { ids } = await this.#ask(query, {
      limit: limit + 1,
      rankingScoreThreshold: SIMILAR_SCORE,
    });
    return { ids: ids.filter((id) => id !== exceptId).slice(0, limit), degraded: false };
  };

  index: SearchEngine["index"] = async (documents) => {
    if (documents.length === 0) return;
    await this.#prepare();
    await done(this.#writer.index(INDEX).addDocuments(documents.map(storedDocument)));
  };

  remove: SearchEngine["remove"] = async (questionIds) => {
    if (questionIds.length === 0) return;
    await this.#prepare();
    await done(this.#writer.index(INDEX).deleteDocuments([...questionIds]));
  };

  async *indexedIds(): AsyncGenerator<number[]> {
    await this.#prepare();
    for (let offset = 0; ; offset += PORTION) {
      const page = await this.#writer
        .index<{ questionId: number }>(INDEX)
        .getDocuments({ fields: ["questionId"], limit: PORTION, offset });
      if (page.results.length > 0) yield page.results.map(({ questionId }) => questionId);
      if (offset + page.results.length >= page.total || page.results.length === 0) return;
    }
  }

  /** Only numbers and words of letters and digits reach it: there is no filter text to inject into. */
  async #ask(
    query: string,
    range: { offset?: number; limit: number; rankingScoreThreshold?: number },
  ) {
    const response = await this.#reader.index(INDEX).search(query, {
      ...range,
      attributesToRetrieve: ["questionId"],
      matchingStrategy: "frequency",
      locales: ["cmn", "eng"],
    });
    const { hits, estimatedTotalHits } = answer.parse(response);
    return {
      ids: hits.map(({ questionId }) => questionId),
      total: estimatedTotalHits,
      degraded: false,
    };
  }

  /** Makes the index and its settings, once a process; a failure is tried again with the next write. */
  #prepare(): Promise<void> {
    this.#prepared ??= (async () => {
      await this.#writer
        .createIndex(INDEX, { primaryKey: "questionId" })
        .waitTask({ timeout: TASK_TIMEOUT_MS });
      await done(this.#writer.index(INDEX).updateSettings(SETTINGS));
    })().catch((error: unknown) => {
      this.#prepared = null;
      throw error;
    });
    return this.#prepared;
  }
}

async function done(enqueued: EnqueuedTaskPromise): Promise<void> {
  const task = await enqueued.waitTask({ timeout: TASK_TIMEOUT_MS });
  if (task.status !== "succeeded")
    throw new Error(`Meilisearch ${task.type}: ${task.error?.code ?? task.status}`);
}

function storedDocument(document: SearchDocument) {
  const words = (text: string) =>
    [...wordsForIndex(text, FIELD_MAX)].map(({ word }) => word).join(" ");
  return {
    questionId: document.questionId,
    solved: document.solved ? 1 : 0,
    title: words(document.title),
    errorCode: words(document.errorCode ?? ""),
    question: words(document.question),
    answers: words(document.answers),
    tags: words(document.tags.join("\n")),
    comments: words(document.comments),
  };
}

/** Of each term the first form: whole codes and words. */
function queryText(terms: readonly Term[]): string {
  const words = terms
    .filter(({ required }) => required)
    .flatMap(({ alternatives }) => alternatives[0] ?? []);
  const more = terms
    .filter(({ required }) => !required)
    .flatMap(({ alternatives }) => alternatives[0] ?? []);
  return [...words, ...more].slice(0, QUERY_WORDS).join(" ");
}
