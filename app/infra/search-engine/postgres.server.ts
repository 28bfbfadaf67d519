import type { Clock } from "../clock/port";
import { type Db, Prisma } from "../db/client.server";
import { isPrefix, similarTerms, type Term, termsOf } from "./cut-text";
import { facetsOf, type HitFacts, narrowed, withoutGroup } from "./facets";
import { filterSql } from "./filter-sql.server";
import { foldHits } from "./fold-hits";
import { leadOf } from "./lead";
import { type Candidate, newer, orderFound, orderSimilar, rarity, sorted } from "./order-hits";
import { PAYMENT_TERMS } from "./payment-terms";
import { plainTerms } from "./plain-pairs";
import type { DocumentRef, SearchEngine, SearchFilter } from "./port";
import { HITS_MAX, refKey } from "./port";
import { addToBuild, beginBuild, LIVE, swapBuild, writtenMeanwhile } from "./postgres-build.server";
import { scoreLeads, withNeighbours } from "./score-leads";
import { storeDocuments } from "./store-documents.server";
import { Synonyms } from "./synonyms";
import { every, termText } from "./vector-text";
import { type Read, Vocabulary } from "./vocabulary.server";
import { WEIGHTS } from "./weights";

/** Terms read of a query, and of a title and body that somebody is writing. */
const TERMS = { query: 24, title: 16, body: 12 } as const;
/** So many documents are fetched for one query by its rarest terms, newest first; the best HITS_MAX of them are compared. */
const CONSIDERED = 1_000;
/** Characters of a query or title that are said plainly, too. */
const TYPED_MAX = 150;
/** Terms that choose, those asked for and those that only raise; more cost time, and the rarest say the most. */
const CHOOSING = { required: 8, optional: 8 } as const;
/** A word that somebody may still be typing; one letter begins too many. */
const BEGINNING = /(?<![\p{L}\p{N}])[a-z]{2,}$/iu;
/** Refs a portion of `indexedRefs`. */
const PORTION = 1_000;

type WeighedTerm = Term & { query: string; share: number; worth: number };
type Asked = { text: string; terms: WeighedTerm[]; meant: string[]; vocabulary: Read };
type Found = Candidate & HitFacts & { lead: string };
type Row = Omit<Found, "foldsInto"> & {
  foldsKind: DocumentRef["kind"] | null;
  foldsId: number | null;
};

const FACTS = Prisma.sql`kind, id, languages, "problemType", tags, "errorCodes", solved, recommended, official,
  outdated, worked, failed, votes, "foldsKind", "foldsId", "createdAt", "activeAt", lead`;

/** Full-text search in PostgreSQL, over words that the application has cut (see cut-text). */
export class PostgresSearch implements SearchEngine {
  #synonyms = new Synonyms(PAYMENT_TERMS);
  readonly #vocabulary: Vocabulary;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {
    this.#vocabulary = new Vocabulary(db, clock);
  }

  search: SearchEngine["search"] = async (query) => {
    const {
      text,
      filter = {},
      sort = "best",
      offset,
      limit,
      facets = false,
      typing = false,
      gather,
    } = query;
    // Without words nothing is compared: a list reads no vocabulary.
    const asked =
      text.trim() === "" ? null : await this.#asked(text, termsOf(text, TERMS.query), typing);
    const read = async (within: SearchFilter) => {
      if (!asked) return Object.keys(filter).length === 0 ? [] : this.#listed(within);
      return orderFound(await this.#candidates(asked, within), this.clock.now());
    };
    const shown = async (found: readonly Found[]) => {
      const folded = foldHits(!asked && sort === "best" ? found : sorted(found, sort));
      return { found, hits: gather ? await gather(folded) : folded };
    };
    const all = await shown(await read(filter));
    const without = await Promise.all(
      (facets ? narrowed(filter) : []).map(
        async (group) => [group, await shown(await read(withoutGroup(filter, group)))] as const,
      ),
    );
    return {
      hits: all.hits.slice(offset, offset + limit),
      total: all.hits.length,
      facets: facets ? facetsOf(all, new Map(without)) : null,
      meant: asked?.meant ?? [],
      degraded: false,
    };
  };

  similar: SearchEngine["similar"] = async ({ title, body, limit, except }) => {
    const terms = similarTerms(title, body, TERMS.title, TERMS.body);
    const found = await this.#candidates(await this.#asked(title, terms), {}, except);
    const hits = orderSimilar(found, limit, this.clock.now());
    return { hits: hits.map(({ kind, id }) => ({ kind, id })), degraded: false };
  };

  index: SearchEngine["index"] = async (documents) => {
    await storeDocuments(this.db, this.clock, documents, "all");
    this.#vocabulary.changed();
  };

  remove: SearchEngine["remove"] = async (refs) => {
    for (const kind of ["question", "article"] as const) {
      const ids = refs.filter((ref) => ref.kind === kind).map(({ id }) => id);
      if (ids.length > 0)
        await this.db.searchDocument.deleteMany({ where: { kind, id: { in: ids } } });
    }
  };

  async *indexedRefs(): AsyncGenerator<DocumentRef[]> {
    for (const kind of ["question", "article"] as const)
      for (let after = 0; ; ) {
        const rows = await this.db.$queryRaw<{ id: number }[]>`
          SELECT id FROM "SearchDocument" WHERE build = ${LIVE} AND kind = ${kind} AND id > ${after}
          ORDER BY id LIMIT ${PORTION}`;
        const last = rows.at(-1);
        if (!last) break;
        yield rows.map(({ id }) => ({ kind, id }));
        after = last.id;
      }
  }

  rebuild: SearchEngine["rebuild"] = async () => {
    const { db, clock } = this;
    return {
      after: await beginBuild(db, clock),
      add: (documents, after) => addToBuild(db, clock, documents, after),
      writtenMeanwhile: () => writtenMeanwhile(db),
      swap: async () => {
        await swapBuild(db);
        this.#vocabulary.changed();
      },
    };
  };

  isDegraded = (): boolean => false;

  behind = async (): Promise<DocumentRef[]> => [];

  copies = (): SearchEngine[] => [this];

  setSynonyms: SearchEngine["setSynonyms"] = async (groups) => {
    this.#synonyms = new Synonyms(groups);
  };

  /** What of documents is compared, by their keys; for an engine that does not tell. */
  leadsOf = async (refs: readonly DocumentRef[]): Promise<Map<string, string>> => {
    if (refs.length === 0) return new Map();
    const rows = await this.db.$queryRaw<(DocumentRef & { lead: string })[]>`
      SELECT kind, id, lead FROM "SearchDocument" JOIN unnest(
        ${refs.map(({ kind }) => kind)}::text[], ${refs.map(({ id }) => id)}::integer[]
      ) AS given(kind, id) USING (kind, id) WHERE build = ${LIVE}`;
    return new Map(rows.map((row) => [refKey(row), row.lead]));
  };

  /** What a filter alone leaves, newest first. */
  async #listed(filter: SearchFilter): Promise<Found[]> {
    const rows = await this.db.$queryRaw<Row[]>`
      SELECT ${FACTS}, TRUE AS "full", 1::float8 AS coverage, 1::float8 AS score
      FROM "SearchDocument" WHERE build = ${LIVE} AND ${filterSql(filter)}
      ORDER BY "createdAt" DESC, id DESC LIMIT ${HITS_MAX}`;
    return rows.map(foundOf);
  }

  /** What is looked for: the terms with their synonyms, and what was probably meant beside what nobody wrote. */
  async #asked(typed: string, given: Term[], typing = false): Promise<Asked> {
    const vocabulary = await this.#vocabulary.read();
    const beginning = typing ? BEGINNING.exec(typed)?.[0].toLowerCase() : undefined;
    const { terms: begun, ends } =
      beginning === undefined
        ? { terms: given, ends: [] }
        : await this.#vocabulary.complete(given, beginning);
    const corrected = await this.#vocabulary.correct(begun);
    const meant = [...ends, ...corrected.meant];
    const terms = this.#synonyms.join(typed, corrected.terms);
    return {
      text: [typed, ...meant].join(" "),
      terms: weighed([...terms, ...plainTerms(typed, TYPED_MAX, terms)], vocabulary),
      meant,
      vocabulary,
    };
  }

  /** The documents that may answer, each with how near it is: titles compared word by word, the rest by its terms. */
  async #candidates(
    { text, terms, vocabulary }: Asked,
    filter: SearchFilter,
    except?: DocumentRef,
  ): Promise<Found[]> {
    if (terms.length === 0) return [];
    // Sums differ in their last digit with the order of what is added, and equal hits would change places.
    const rows = (await this.#fetched(terms, vocabulary.documents, filter))
      .map(foundOf)
      // Before anything is compared with the best: nothing is as near to a question as itself.
      .filter((hit) => !except || refKey(hit) !== refKey(except))
      .sort(newer);
    const leads = rows.map(({ lead }) => lead);
    const query = leadOf({ title: text });
    const near = withNeighbours(scoreLeads(query, leads, vocabulary.statistics), leads);
    const best = Math.max(Number.EPSILON, ...rows.map(({ score }) => score));
    return rows.map((row, index) => ({
      ...row,
      score: (near[index] ?? 0) + (WEIGHTS.body * row.score) / best,
    }));
  }

  async #fetched(
    terms: readonly WeighedTerm[],
    documents: number,
    filter: SearchFilter,
  ): Promise<Row[]> {
    const rarest = [...terms].sort((a, b) => a.share - b.share);
    const required = rarest.filter((term) => term.required);
    const optional = rarest.filter((term) => !term.required);
    const whole = required.reduce((sum, { worth }) => sum + worth, 0);
    const choosing = [
      ...required.slice(0, CHOOSING.required),
      ...optional.slice(0, CHOOSING.optional),
    ];
    const all = every(required.map(({ query }) => query));
    const two = required.filter(({ share }) => share > 0).slice(0, 2);
    const within = Prisma.sql`build = ${LIVE} AND ${filterSql(filter)}`;
    const matching = (query: string, limit: number) => Prisma.sql`
      (SELECT build, kind, id FROM "SearchDocument" WHERE vector @@ ${query}::tsquery AND ${within}
        ORDER BY "createdAt" DESC LIMIT ${limit})`;
    const branches = [
      ...(required.length > 0 ? [matching(all, HITS_MAX)] : []),
      ...(two.length > 1 ? [matching(every(two.map(({ query }) => query)), HITS_MAX)] : []),
      ...selective(choosing, documents).map(({ query }) => matching(query, CONSIDERED)),
    ];
    return this.db.$queryRaw<Row[]>`
      WITH term AS MATERIALIZED (
        SELECT text::tsquery AS query, required, worth FROM unnest(
          ${choosing.map(({ query }) => query)}::text[], ${choosing.map((term) => term.required)}::boolean[],
          ${choosing.map(({ worth }) => worth)}::float8[]
        ) AS given(text, required, worth)
      ), considered AS (${Prisma.join(branches, " UNION ")}),
      held AS MATERIALIZED (
        SELECT build, kind, id, (SELECT sum(worth) FROM term WHERE vector @@ query) AS worth
        FROM "SearchDocument" JOIN considered USING (build, kind, id)
        ORDER BY worth DESC NULLS LAST, "createdAt" DESC LIMIT ${HITS_MAX}
      )
      SELECT ${FACTS}, ${required.length > 0 ? Prisma.sql`vector @@ ${all}::tsquery` : Prisma.sql`FALSE`} AS "full",
        least(1, (SELECT coalesce(sum(worth) FILTER (WHERE required AND vector @@ query), 0) FROM term)
          / ${Math.max(whole, Number.EPSILON)}::float8) AS coverage,
        (SELECT coalesce(sum(worth * ts_rank(${[...WEIGHTS.fields]}::float4[], vector, query)), 0)
          FROM term WHERE vector @@ query) AS score
      FROM "SearchDocument" JOIN held USING (build, kind, id)`;
  }
}

function foundOf({ foldsKind, foldsId, ...row }: Row): Found {
  const foldsInto =
    foldsKind !== null && foldsId !== null ? { kind: foldsKind, id: foldsId } : null;
  return { ...row, foldsInto };
}

function weighed(
  terms: readonly Term[],
  { shareOf, documents }: Pick<Read, "shareOf" | "documents">,
): WeighedTerm[] {
  return terms.map((term) => {
    // All of a form's words must be there, so its rarest tells; of several forms any may.
    const shares = term.alternatives.map((words) =>
      Math.min(1, ...words.filter((word) => !isPrefix(word)).map(shareOf)),
    );
    const share = Math.min(
      1,
      shares.reduce((sum, one) => sum + one, 0),
    );
    return {
      ...term,
      query: termText(term),
      share,
      worth: rarity(share, documents) * (term.required ? 1 : 0.5),
    };
  });
}

/** The rarest terms: as many as bring together about as many documents as are looked at, and one that is known. */
function selective(terms: readonly WeighedTerm[], documents: number): WeighedTerm[] {
  let brought = 0;
  return [...terms]
    .sort((a, b) => a.share - b.share)
    .filter(({ share }) => {
      const first = brought === 0;
      brought += share * documents;
      return first || brought <= CONSIDERED;
    });
}
