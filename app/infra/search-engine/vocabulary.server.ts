import type { Clock } from "../clock/port";
import type { Db } from "../db/client.server";
import { correctWord } from "./correct-words";
import { bareStem, stemOf, type Term } from "./cut-text";
import { countLeads, type LeadStatistics } from "./lead-statistics";
import { LIVE } from "./postgres-build.server";

/** Documents that stand for all: their words' shares are right within a point or two, and counting them takes 0.1 s. */
const SAMPLE = 2_000;
/** How long a count is good for. A small index changes its shares with every document, and counts fast. */
const LIFE_MS = 600_000;
const SMALL = { documents: 500, lifeMs: 5_000 } as const;

/** Words that a beginning may stand for: more of them find everything. */
const ENDS = 4;

/** How common words are now. */
export type Read = {
  statistics: LeadStatistics;
  documents: number;
  /** The share of documents with this word, in their whole text; 0 for one that is in none of the sample. */
  shareOf(word: string): number;
};
type Counted = Read & {
  words: ReadonlyMap<string, number>;
  /** Stems, and words as titles have them: an error in an ending makes another stem. */
  spelled: ReadonlyMap<string, number>;
  /** How a stem is written most often in titles. */
  written: ReadonlyMap<string, string>;
  readAt: number;
};

/** What words the index knows and how common they are, from a sample, kept for a while in memory. */
export class Vocabulary {
  #counted: Promise<Counted> | null = null;
  #last: Counted | null = null;

  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  /** Something was written: a small index is counted anew. */
  changed(): void {
    if (!this.#last || this.#last.documents < SMALL.documents) this.#counted = null;
  }

  read(): Promise<Read> {
    return this.#current();
  }

  /**
   * The terms, each with the known word that was probably meant beside a word that is in no
   * document; and those words as they are written. What is written with a sign or a digit inside
   * ("WDRL-12", "ERR_NET") may be a code, of which another letter makes another.
   */
  async correct(terms: readonly Term[]): Promise<{ terms: Term[]; meant: string[] }> {
    const { words, spelled, written } = await this.#current();
    const asked = new Set(terms.flatMap(({ alternatives }) => plainWord(alternatives) ?? []));
    const doubtful = [...asked].filter((word) => /^[a-z]{4,}$/.test(word) && !words.has(word));
    const unknown = doubtful.length === 0 ? [] : await this.#unknown(doubtful);
    const meant = new Map<string, string>();
    for (const word of unknown) {
      const known = correctWord(word, spelled);
      if (known) meant.set(word, bareStem(known));
    }
    return {
      terms: terms.map((term) => {
        const known = meant.get(plainWord(term.alternatives) ?? "");
        return known ? { ...term, alternatives: [...term.alternatives, [known]] } : term;
      }),
      meant: [...new Set(meant.values())].map((stem) => written.get(stem) ?? stem),
    };
  }

  /** The terms, each with the commonest words that begin with `beginning` beside it; and those words. */
  async complete(
    terms: readonly Term[],
    beginning: string,
  ): Promise<{ terms: Term[]; ends: string[] }> {
    const { spelled, written } = await this.#current();
    const begun = [...spelled].filter(([word]) => word.startsWith(beginning));
    const commonest = begun.sort(([, a], [, b]) => b - a).map(([word]) => stemOf(word));
    const ends = [...new Set(commonest)].filter((stem) => stem !== "").slice(0, ENDS);
    const stem = bareStem(beginning);
    return {
      terms: terms.map((term) =>
        term.alternatives.some((form) => form.includes(stem))
          ? { ...term, alternatives: [...term.alternatives, ...ends.map((end) => [end])] }
          : term,
      ),
      ends: ends.map((end) => written.get(end) ?? end),
    };
  }

  async #unknown(words: string[]): Promise<string[]> {
    const rows = await this.db.$queryRaw<{ word: string }[]>`
      SELECT given.word FROM unnest(${words}::text[]) AS given(word)
      WHERE NOT EXISTS (
        SELECT FROM "SearchDocument" WHERE vector @@ quote_literal(given.word)::tsquery AND build = ${LIVE})`;
    return rows.map(({ word }) => word);
  }

  async #current(): Promise<Counted> {
    const now = this.clock.now().getTime();
    const last = this.#last;
    const life = (last?.documents ?? 0) < SMALL.documents ? SMALL.lifeMs : LIFE_MS;
    if (this.#counted && (!last || now - last.readAt < life)) return this.#counted;
    const counting = this.#count(now);
    // Who counts a large index anew doesn't keep others waiting.
    if (last && last.documents >= SMALL.documents && this.#counted) {
      this.#counted = Promise.resolve({ ...last, readAt: now });
      this.#last = { ...last, readAt: now };
      counting.then(
        (counted) => this.#keep(counted),
        () => {},
      );
      return last;
    }
    this.#counted = counting;
    return counting.then(
      (counted) => this.#keep(counted),
      (error: unknown) => {
        this.#counted = null;
        throw error;
      },
    );
  }

  #keep(counted: Counted): Counted {
    this.#last = counted;
    this.#counted = Promise.resolve(counted);
    return counted;
  }

  async #count(now: number): Promise<Counted> {
    const [size] = await this.db.$queryRaw<{ documents: number }[]>`
      SELECT count(*)::int AS documents FROM "SearchDocument" WHERE build = ${LIVE}`;
    const documents = size?.documents ?? 0;
    // Whole pages are read: a row by row sample of a large table would read all of it.
    const percent = Math.min(100, Math.max(0.1, (100 * SAMPLE * 1.5) / Math.max(1, documents)));
    const rows = await this.db.$queryRaw<{ lead: string; words: string[] }[]>`
      SELECT lead, (tsvector_to_array(vector))[1:300] AS words
      FROM "SearchDocument" TABLESAMPLE SYSTEM (${percent}) WHERE build = ${LIVE} LIMIT ${SAMPLE}`;
    const counts = new Map<string, number>();
    for (const row of rows)
      for (const word of row.words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const inLeads = new Map<string, number>();
    for (const { lead } of rows)
      for (const word of lead.split(" ")) inLeads.set(word, (inLeads.get(word) ?? 0) + 1);
    const spelled = new Map(counts);
    for (const [word, count] of inLeads) spelled.set(word, (spelled.get(word) ?? 0) + count);
    const rarestFirst = [...inLeads].sort(([, a], [, b]) => a - b);
    const written = new Map(rarestFirst.map(([word]) => [bareStem(word), word]));
    const statistics = await countLeads(rows.map(({ lead }) => lead));
    return {
      statistics,
      words: counts,
      spelled,
      written,
      documents,
      readAt: now,
      shareOf: (word) => (counts.get(word) ?? 0) / Math.max(1, rows.length),
    };
  }
}

/** The word of a term that is one, in one form; undefined for codes, compounds and Chinese in several. */
function plainWord(alternatives: Term["alternatives"]): string | undefined {
  const [form = [], ...others] = alternatives;
  return others.length === 0 && form.length === 1 ? form[0] : undefined;
}
