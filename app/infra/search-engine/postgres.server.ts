import type { Clock } from "../clock/port";
import type { Db } from "../db/client.server";
import { similarTerms, type Term, termsOf } from "./cut-text";
import { type Candidate, orderFound, orderSimilar, rarity } from "./order-hits";
import { HITS_MAX, type SearchDocument, type SearchEngine } from "./port";
import { either, every, termText, vectorText } from "./vector-text";

/** Terms read of a query, and of a title and body that somebody is writing. */
const TERMS = { query: 24, title: 16, body: 12 } as const;
/** So many questions are looked at for one query, newest first; the rarest terms choose them. */
const CONSIDERED = 2_000;
/** Ids a portion of `indexedIds`. */
const PORTION = 1_000;

type CountedTerm = Term & { query: string; frequency: number; worth: number };

/** Full-text search in PostgreSQL, over words that the application has cut (see cut-text). */
export class PostgresSearch implements SearchEngine {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  search: SearchEngine["search"] = async ({ text, offset, limit }) => {
    const ids = orderFound(await this.#candidates(termsOf(text, TERMS.query)));
    return { ids: ids.slice(offset, offset + limit), total: ids.length, degraded: false };
  };

  similar: SearchEngine["similar"] = async ({ title, body, limit, exceptId }) => {
    const terms = similarTerms(title, body, TERMS.title, TERMS.body);
    const ids = orderSimilar(await this.#candidates(terms, exceptId), limit);
    return { ids, degraded: false };
  };

  index: SearchEngine["index"] = async (documents) => {
    if (documents.length === 0) return;
    const now = this.clock.now();
    const column = <Value>(read: (document: SearchDocument) => Value) => documents.map(read);
    await this.db.$executeRaw`
      INSERT INTO "SearchDocument" ("questionId", language, solved, vector, "indexedAt")
      SELECT given.id, given.language, given.solved, given.vector::tsvector, ${now}
      FROM unnest(
        ${column(({ questionId }) => questionId)}::int[], ${column(({ language }) => language)}::text[],
        ${column(({ solved }) => solved)}::boolean[], ${column(vectorText)}::text[]
      ) AS given(id, language, solved, vector)
      ORDER BY given.id
      ON CONFLICT ("questionId") DO UPDATE SET language = excluded.language, solved = excluded.solved,
        vector = excluded.vector, "indexedAt" = excluded."indexedAt"`;
  };

  remove: SearchEngine["remove"] = async (questionIds) => {
    await this.db.searchDocument.deleteMany({ where: { questionId: { in: [...questionIds] } } });
  };

  async *indexedIds(): AsyncGenerator<number[]> {
    for (let after = 0; ; ) {
      const rows = await this.db.searchDocument.findMany({
        where: { questionId: { gt: after } },
        orderBy: { questionId: "asc" },
        take: PORTION,
        select: { questionId: true },
      });
      const last = rows.at(-1);
      if (!last) return;
      yield rows.map(({ questionId }) => questionId);
      after = last.questionId;
    }
  }

  async #candidates(asked: Term[], exceptId = 0): Promise<Candidate[]> {
    const terms = await this.#counted(asked);
    const chosen = selective(terms);
    if (chosen.length === 0) return [];
    const required = terms.filter((term) => term.required);
    const whole = required.reduce((sum, { worth }) => sum + worth, 0);
    const all = every(required.map(({ query }) => query));
    const any = either(chosen.map(({ query }) => query));
    return this.db.$queryRaw<Candidate[]>`
      WITH term AS MATERIALIZED (
        SELECT text::tsquery AS query, required, worth FROM unnest(
          ${terms.map(({ query }) => query)}::text[], ${terms.map((term) => term.required)}::boolean[],
          ${terms.map(({ worth }) => worth)}::float8[]
        ) AS given(text, required, worth)
      ), considered AS (
        (SELECT "questionId" FROM "SearchDocument" WHERE vector @@ ${all}::tsquery
          ORDER BY "questionId" DESC LIMIT ${CONSIDERED})
        UNION
        (SELECT "questionId" FROM "SearchDocument" WHERE vector @@ ${any}::tsquery
          ORDER BY "questionId" DESC LIMIT ${CONSIDERED})
      ), best AS MATERIALIZED (
        SELECT "questionId", solved, vector, vector @@ ${all}::tsquery AS "full"
        FROM "SearchDocument" JOIN considered USING ("questionId")
        WHERE "questionId" <> ${exceptId}
        ORDER BY "full" DESC, ts_rank(vector, ${either(terms.map(({ query }) => query))}::tsquery)
          * CASE WHEN solved THEN 2 ELSE 1 END DESC
        LIMIT ${HITS_MAX}
      )
      SELECT "questionId" AS id, solved, "full",
        coalesce(sum(worth) FILTER (WHERE required AND vector @@ query), 0) / ${whole}::float8 AS coverage,
        sum(CASE WHEN vector @@ query THEN worth * ts_rank('{0.1, 0.3, 0.5, 1}', vector, query) ELSE 0 END) AS score
      FROM best CROSS JOIN term
      GROUP BY "questionId", solved, "full"`;
  }

  /** In how many questions each term stands, counted up to a bound. */
  async #counted(terms: Term[]): Promise<CountedTerm[]> {
    if (terms.length === 0) return [];
    const queries = terms.map(termText);
    const rows = await this.db.$queryRaw<{ frequency: number }[]>`
      SELECT (SELECT count(*) FROM (
        SELECT FROM "SearchDocument" WHERE vector @@ given.text::tsquery LIMIT ${CONSIDERED}
      ) AS found)::int AS frequency
      FROM unnest(${queries}::text[]) WITH ORDINALITY AS given(text, place) ORDER BY place`;
    return terms.map((term, index) => {
      const frequency = rows[index]?.frequency ?? 0;
      return {
        ...term,
        query: queries[index] ?? "",
        frequency,
        worth: rarity(frequency) * (term.required ? 1 : 0.5),
      };
    });
  }
}

/** The rarest terms that occur, as many as bring together about as many questions as are looked at. */
function selective(terms: readonly CountedTerm[]): CountedTerm[] {
  const rarest = terms
    .filter(({ frequency }) => frequency > 0)
    .sort((a, b) => a.frequency - b.frequency);
  let brought = 0;
  return rarest.filter(({ frequency }, index) => {
    brought += frequency;
    return index === 0 || brought <= CONSIDERED;
  });
}
