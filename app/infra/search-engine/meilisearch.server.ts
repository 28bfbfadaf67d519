import { type EnqueuedTaskPromise, Meilisearch, type SearchParams } from "meilisearch";
import { z } from "zod";
import { similarTerms, type Term, termsOf } from "./cut-text";
import { type FacetGroup, mostFrequent, narrowed } from "./facets";
import { foldHits } from "./fold-hits";
import {
  FACET_ATTRIBUTES,
  filterOf,
  SETTINGS,
  sortOf,
  storedDocument,
  textOfKey,
} from "./meilisearch-documents";
import { PAYMENT_TERMS } from "./payment-terms";
import {
  type DocumentRef,
  type Facets,
  HITS_MAX,
  type Rebuilding,
  refKey,
  refOf,
  type SearchEngine,
  type SynonymGroups,
} from "./port";
import { Synonyms } from "./synonyms";

const INDEX = "documents";
/** Where a new one is built. */
const NEXT = "documents-next";
/** Somebody is waiting: past this, another engine answers (security.md: at most 1 s in all). */
const SEARCH_TIMEOUT_MS = 300;
const WRITE_TIMEOUT_MS = 10_000;
/** Meilisearch's task is done within a second or two, unless it has much to do. */
const TASK_TIMEOUT_MS = 60_000;
/** Meilisearch reads the first ten words of a query and no more. */
const QUERY_WORDS = 10;
/** With the rule `words` first, a hit's score is about the share of words it holds. */
const SIMILAR_SCORE = 0.3;
const PORTION = 1_000;

const ref = z.string().transform((key, check) => {
  const known = refOf(key);
  if (!known) check.addIssue("no key of a document");
  return known as DocumentRef;
});
const counts = z.record(z.string(), z.record(z.string(), z.int().min(0)));
const answer = z.object({
  hits: z.array(z.object({ key: ref, folds: ref.nullish() })),
  estimatedTotalHits: z.int().min(0),
  facetDistribution: counts.optional(),
});
const answers = z.object({ results: z.array(answer).min(1) });

/**
 * Meilisearch for communities that outgrow one database. It gets words that the application has
 * cut, in documents and queries alike: the same stems match, no sign in a query means anything to
 * it, and no text can be read out of it.
 */
export class MeilisearchSearch implements SearchEngine {
  readonly #reader: Meilisearch;
  readonly #writer: Meilisearch;
  #prepared: Promise<void> | null = null;

  /** `leadsOf` gives by their keys what of documents is compared (see lead.ts), which Meilisearch does not tell. */
  constructor(
    connection: { url: string; key?: string },
    private readonly leadsOf: (
      refs: readonly DocumentRef[],
    ) => Promise<ReadonlyMap<string, string>>,
  ) {
    const config = { host: connection.url, ...(connection.key ? { apiKey: connection.key } : {}) };
    this.#reader = new Meilisearch({ ...config, timeout: SEARCH_TIMEOUT_MS });
    this.#writer = new Meilisearch({ ...config, timeout: WRITE_TIMEOUT_MS });
  }

  search: SearchEngine["search"] = async (query) => {
    const { text, filter = {}, sort = "best", offset, limit, facets = false, gather } = query;
    const words = queryText(termsOf(text, QUERY_WORDS));
    const listing = text.trim() === "" && Object.keys(filter).length > 0;
    if (words === "" && !listing)
      return { hits: [], total: 0, facets: facets ? NO_FACETS : null, meant: [], degraded: false };
    // Duplicates are folded here, so that pages count what is shown.
    const ask: SearchParams = {
      limit: HITS_MAX,
      sort: listing && sort === "best" ? sortOf("newest") : sortOf(sort),
      matchingStrategy: sort === "best" ? "frequency" : "all",
      filter: filterOf(filter),
    };
    const groups = facets ? narrowed(filter) : [];
    const counting = (without?: FacetGroup): SearchParams => ({
      ...ask,
      limit: 0,
      sort: [],
      filter: filterOf(filter, without),
      facets: without ? [FACET_ATTRIBUTES[without]] : Object.values(FACET_ATTRIBUTES),
    });
    const [found, ...counted] = await this.#ask(words, [
      ask,
      ...(facets ? [counting(), ...groups.map((group) => counting(group))] : []),
    ]);
    const leads = await this.leadsOf(found?.hits ?? []);
    const folded = foldHits(
      (found?.hits ?? []).map((hit) => ({ ...hit, lead: leads.get(refKey(hit)) ?? "" })),
    );
    const hits = gather ? await gather(folded) : folded;
    return {
      hits: hits.slice(offset, offset + limit),
      total: hits.length,
      facets: facets ? facetsFrom(counted, groups) : null,
      meant: [],
      degraded: false,
    };
  };

  similar: SearchEngine["similar"] = async ({ title, body, limit, except }) => {
    const words = queryText(similarTerms(title, body, QUERY_WORDS, QUERY_WORDS));
    if (words === "") return { hits: [], degraded: false };
    const [found] = await this.#ask(words, [
      { limit: limit + 1, rankingScoreThreshold: SIMILAR_SCORE, matchingStrategy: "frequency" },
    ]);
    const hits = (found?.hits ?? [])
      .filter((hit) => !except || refKey(hit) !== refKey(except))
      .map(({ kind, id }) => ({ kind, id }));
    return { hits: hits.slice(0, limit), degraded: false };
  };

  index: SearchEngine["index"] = async (documents) => {
    if (documents.length === 0) return;
    const stored = documents.map(storedDocument);
    for (const index of await this.#written()) await done(index.addDocuments(stored));
  };

  remove: SearchEngine["remove"] = async (refs) => {
    if (refs.length === 0) return;
    for (const index of await this.#written()) await done(index.deleteDocuments(refs.map(refKey)));
  };

  rebuild = async (resume = false): Promise<Rebuilding> => {
    await this.#prepare();
    if (!resume || !(await this.#isBuilding())) {
      if (await this.#isBuilding()) await done(this.#writer.deleteIndex(NEXT));
      await done(this.#writer.createIndex(NEXT, { primaryKey: "key" }));
      await done(this.#writer.index(NEXT).updateSettings(SETTINGS));
      const synonyms = await this.#writer.index(INDEX).getSynonyms();
      await done(this.#writer.index(NEXT).updateSynonyms(synonyms));
    }
    return {
      after: null,
      writtenMeanwhile: async () => [],
      add: async (documents) => {
        if (documents.length > 0)
          await done(this.#writer.index(NEXT).addDocuments(documents.map(storedDocument)));
      },
      swap: async () => {
        await done(this.#writer.swapIndexes([{ indexes: [INDEX, NEXT], rename: false }]));
        await done(this.#writer.deleteIndex(NEXT));
      },
    };
  };

  isDegraded = (): boolean => false;

  behind = async (): Promise<DocumentRef[]> => [];

  copies = (): SearchEngine[] => [this];

  async *indexedRefs(): AsyncGenerator<DocumentRef[]> {
    await this.#prepare();
    for (let offset = 0; ; offset += PORTION) {
      const page = await this.#writer
        .index<{ key: string }>(INDEX)
        .getDocuments({ fields: ["key"], limit: PORTION, offset });
      const refs = page.results.map(({ key }) => refOf(key)).filter((one) => one !== null);
      if (refs.length > 0) yield refs;
      if (offset + page.results.length >= page.total || page.results.length === 0) return;
    }
  }

  setSynonyms = async (groups: SynonymGroups): Promise<void> => {
    const settings = new Synonyms(groups).settings();
    for (const index of await this.#written()) await done(index.updateSynonyms(settings));
  };

  /** Asks several things at once. Only numbers, listed values and words of letters and digits reach it. */
  async #ask(q: string, asked: readonly SearchParams[]) {
    const response = await this.#reader.multiSearch({
      queries: asked.map((params) => ({
        indexUid: INDEX,
        q,
        attributesToRetrieve: ["key", "folds"],
        locales: ["cmn", "eng"],
        ...params,
      })),
    });
    return answers.parse(response).results.map(({ hits, facetDistribution }) => ({
      hits: hits.map(({ key, folds }) => ({ ...key, foldsInto: folds ?? null })),
      facetDistribution: facetDistribution ?? {},
    }));
  }

  /** Where writes go: the index, and the one that is being built. */
  async #written() {
    await this.#prepare();
    const names = (await this.#isBuilding()) ? [NEXT, INDEX] : [INDEX];
    return names.map((name) => this.#writer.index(name));
  }

  async #isBuilding(): Promise<boolean> {
    const { results } = await this.#writer.getRawIndexes({ limit: 100 });
    return results.some(({ uid }) => uid === NEXT);
  }

  /** Makes the index and its settings, once a process; a failure is tried again with the next write. */
  #prepare(): Promise<void> {
    this.#prepared ??= (async () => {
      const created = await this.#writer
        .createIndex(INDEX, { primaryKey: "key" })
        .waitTask({ timeout: TASK_TIMEOUT_MS });
      await done(this.#writer.index(INDEX).updateSettings(SETTINGS));
      // One that was there has the synonyms that leads left.
      if (created.status === "succeeded")
        await done(
          this.#writer.index(INDEX).updateSynonyms(new Synonyms(PAYMENT_TERMS).settings()),
        );
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

const NO_FACETS: Facets = {
  solved: 0,
  open: 0,
  official: 0,
  problemTypes: {},
  languages: {},
  tags: {},
  codes: {},
};

/** The counts of all groups at once, and in its place of each narrowed group that one's own. */
function facetsFrom(
  counted: readonly { facetDistribution: Record<string, Record<string, number>> }[],
  groups: readonly FacetGroup[],
): Facets {
  const of = (group: FacetGroup): Record<string, number> =>
    counted[groups.includes(group) ? groups.indexOf(group) + 1 : 0]?.facetDistribution[
      FACET_ATTRIBUTES[group]
    ] ?? {};
  const named = (group: FacetGroup) =>
    mostFrequent(
      new Map(Object.entries(of(group)).map(([key, count]) => [textOfKey(key) ?? key, count])),
    );
  return {
    solved: of("solved")["1"] ?? 0,
    open: of("solved")["0"] ?? 0,
    official: of("official")["1"] ?? 0,
    problemTypes: mostFrequent(new Map(Object.entries(of("problemType")))),
    languages: mostFrequent(new Map(Object.entries(of("language")))),
    tags: named("tag"),
    codes: named("code"),
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
