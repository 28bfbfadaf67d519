import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import MiniSearch from "minisearch";

type Stored = Record<string, unknown> & { key: string };
type Ask = {
  q: string;
  offset?: number;
  limit?: number;
  filter?: string[];
  sort?: string[];
  facets?: string[];
  matchingStrategy?: string;
  rankingScoreThreshold?: number;
  attributesToRetrieve: string[];
};
/** What the server does instead of answering well. */
export type Trouble = "none" | "refuse" | "hang" | "garbage" | "unfit";

const FIELDS = { title: 8, errorCodes: 8, codes: 8, question: 4, answers: 3, tags: 2, comments: 1 };

/**
 * A server that speaks the part of Meilisearch's API that Askwell uses.
 * why: Meilisearch is a binary of its own that a fresh clone can't install. This one keeps its
 * promises that we build on: tasks, `words` before `solved`, ten words a query, only displayed fields,
 * filters and facets on filterable fields alone, synonyms.
 */
export class MeilisearchServer {
  trouble: Trouble = "none";
  settings: Record<string, unknown> = {};
  /** Bodies of the searches asked for. */
  readonly asked: Ask[] = [];
  #indexes = new Map([["documents", new Held()]]);
  readonly #created = new Set<string>();
  #server: Server | null = null;

  /** What the index that is asked holds. */
  get documents(): Map<string, Stored> {
    return this.#held("documents").documents;
  }

  get url(): string {
    const address = this.#server?.address() as AddressInfo | null | undefined;
    return `http://127.0.0.1:${address?.port ?? 0}`;
  }

  async start(): Promise<void> {
    this.#server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        if (this.trouble === "hang") return;
        if (this.trouble === "refuse") return void request.socket.destroy();
        const body = chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : null;
        const url = new URL(request.url ?? "/", this.url);
        response.setHeader("content-type", "application/json");
        if (this.trouble === "garbage") return void response.end("<html>gateway</html>");
        if (this.trouble === "unfit")
          return void response.end(
            JSON.stringify({ results: [{ hits: [{ key: "1 OR 1" }], estimatedTotalHits: 1 }] }),
          );
        response.end(
          JSON.stringify(
            this.#answer(
              `${request.method} ${url.pathname}`,
              body ?? Object.fromEntries(url.searchParams),
            ),
          ),
        );
      });
    });
    await new Promise<void>((resolve) => this.#server?.listen(0, "127.0.0.1", resolve));
  }

  async stop(): Promise<void> {
    this.#server?.closeAllConnections();
    await new Promise((resolve) => this.#server?.close(resolve));
  }

  empty(): void {
    this.#indexes = new Map([["documents", new Held()]]);
    this.#created.clear();
    this.asked.length = 0;
    this.trouble = "none";
  }

  #answer(door: string, body: unknown): unknown {
    if (door === "POST /multi-search")
      return { results: (body as { queries: Ask[] }).queries.map((ask) => this.#search(ask)) };
    if (door === "POST /swap-indexes") return this.#swap(body as { indexes: [string, string] }[]);
    if (door === "GET /indexes") {
      const results = [...this.#indexes.keys()].map((uid) => ({ uid }));
      return { results, offset: 0, limit: 100, total: results.length };
    }
    if (door === "POST /indexes") return this.#create((body as { uid: string }).uid);
    if (door === `GET /tasks/${FAILED}`) return { ...task, uid: FAILED, status: "failed" };
    if (door.startsWith("GET /tasks/")) return { ...task, status: "succeeded" };
    const [, verb, uid = "", what = ""] = /^(\w+) \/indexes\/([\w-]+)\/?(.*)$/.exec(door) ?? [];
    if (uid === "") return task;
    const held = this.#held(uid);
    if (verb === "DELETE" && what === "") {
      this.#indexes.delete(uid);
      this.#created.delete(uid);
    }
    if (what === "search") return this.#search(body as Ask);
    if (what === "documents" && verb === "POST") held.add(body as Stored[]);
    if (what === "documents" && verb === "GET")
      return this.#list(held, body as { offset?: string });
    if (what === "documents/delete-batch") held.remove(body as string[]);
    if (what === "settings")
      this.settings = { ...this.settings, ...(body as Record<string, unknown>) };
    if (what === "settings/synonyms") {
      if (verb === "GET") return this.settings.synonyms ?? {};
      this.settings = { ...this.settings, synonyms: body };
    }
    return task;
  }

  #create(uid: string): unknown {
    if (this.#created.has(uid)) return { ...task, taskUid: FAILED };
    this.#created.add(uid);
    this.#held(uid);
    return task;
  }

  #held(uid: string): Held {
    const held = this.#indexes.get(uid) ?? new Held();
    this.#indexes.set(uid, held);
    return held;
  }

  #swap(pairs: { indexes: [string, string] }[]): unknown {
    for (const { indexes } of pairs) {
      const [one, other] = indexes.map((uid) => this.#held(uid)) as [Held, Held];
      this.#indexes.set(indexes[0], other).set(indexes[1], one);
    }
    return task;
  }

  #search(ask: Ask): unknown {
    this.asked.push(ask);
    const words = ask.q.split(/\s+/).filter(Boolean).slice(0, 10);
    const hits = this.#found(words, ask).filter((hit) =>
      (ask.filter ?? []).every((condition) => this.#holds(condition, hit.document)),
    );
    const { offset = 0, limit = 20 } = ask;
    return {
      hits: hits
        .slice(offset, offset + limit)
        .map(({ document }) => this.#shown(document, ask.attributesToRetrieve)),
      query: ask.q,
      offset,
      limit,
      processingTimeMs: 1,
      estimatedTotalHits: hits.length,
      ...(ask.facets ? { facetDistribution: distribution(hits, ask.facets) } : {}),
    };
  }

  /** Documents with some of the words, or for no words all, in the order of the ranking rules. */
  #found(words: string[], ask: Ask): Found[] {
    const shares = new Map<string, Omit<Found, "document">>();
    const synonyms = (this.settings.synonyms ?? {}) as Record<string, string[]>;
    for (const word of words)
      for (const form of [word, ...(synonyms[word] ?? [])])
        for (const { id, score } of this.#held("documents").index.search(form, {
          combineWith: "AND",
          // The last word of a query is also a beginning.
          prefix: word === words.at(-1),
        })) {
          const known = shares.get(id) ?? { words: new Set(), score: 0 };
          known.words.add(word);
          shares.set(id, { ...known, score: known.score + score });
        }
    if (words.length === 0)
      for (const key of this.documents.keys()) shares.set(key, { words: new Set(), score: 0 });
    const least = ask.matchingStrategy === "all" ? 1 : Math.max(0, ask.rankingScoreThreshold ?? 0);
    const number = (hit: Found, field: string) => Number(hit.document[field] ?? 0);
    return [...shares]
      .map(([key, found]) => ({ ...found, document: this.documents.get(key) as Stored }))
      .filter((hit) => words.length === 0 || hit.words.size / new Set(words).size >= least)
      .sort((a, b) => {
        for (const rule of ask.sort ?? []) {
          const field = rule.replace(":desc", "");
          if (number(a, field) !== number(b, field)) return number(b, field) - number(a, field);
        }
        return (
          b.words.size - a.words.size ||
          number(b, "solved") - number(a, "solved") ||
          b.score - a.score
        );
      });
  }

  /** One condition of a filter; whatever is not exactly of this form is an error, as it would be there. */
  #holds(condition: string, document: Stored): boolean {
    const [, field = "", sign, value = ""] = /^(\w+) (=|>=|<=) ([\w-]+)$/.exec(condition) ?? [];
    if (!((this.settings.filterableAttributes ?? []) as string[]).includes(field))
      throw new Error(`no filter: ${condition}`);
    const held = document[field];
    if (sign === "=") return [held].flat().some((one) => String(one) === value);
    return sign === ">=" ? Number(held) >= Number(value) : Number(held) <= Number(value);
  }

  /** What the settings display and the query asks for. */
  #shown(document: Stored, wanted: string[]): Record<string, unknown> {
    const displayed = (this.settings.displayedAttributes as string[] | undefined) ?? ["*"];
    return Object.fromEntries(
      Object.entries(document).filter(([name]) =>
        [displayed, wanted].every((names) => names.includes("*") || names.includes(name)),
      ),
    );
  }

  #list(held: Held, range: { offset?: string; limit?: string }): unknown {
    const all = [...held.documents.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
    const offset = Number(range.offset ?? 0);
    const limit = Number(range.limit ?? 20);
    const results = all.slice(offset, offset + limit).map((one) => this.#shown(one, ["key"]));
    return { results, offset, limit, total: all.length };
  }
}

/** One index. */
class Held {
  readonly documents = new Map<string, Stored>();
  readonly index = newIndex();

  add(documents: Stored[]): void {
    for (const document of documents) {
      if (this.documents.has(document.key)) this.index.discard(document.key);
      this.documents.set(document.key, document);
      this.index.add(document);
    }
  }

  remove(keys: string[]): void {
    for (const key of keys) if (this.documents.delete(key)) this.index.discard(key);
  }
}

type Found = { document: Stored; words: Set<string>; score: number };

function distribution(hits: readonly Found[], fields: readonly string[]) {
  const counted = fields.map((field) => {
    const counts: Record<string, number> = {};
    for (const { document } of hits)
      for (const value of [document[field]].flat())
        if (value !== null && value !== undefined)
          counts[String(value)] = (counts[String(value)] ?? 0) + 1;
    return [field, counts];
  });
  return Object.fromEntries(counted);
}

/** The task of an index that is there already. */
const FAILED = 2;
const task = {
  taskUid: 1,
  uid: 1,
  indexUid: "documents",
  status: "enqueued",
  type: "documentAdditionOrUpdate",
  enqueuedAt: "2026-03-02T09:00:00Z",
};

function newIndex(): MiniSearch<Stored> {
  return new MiniSearch<Stored>({
    idField: "key",
    fields: Object.keys(FIELDS),
    tokenize: (text) => text.split(/\s+/).filter(Boolean),
    searchOptions: { boost: FIELDS },
  });
}
