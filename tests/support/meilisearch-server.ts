import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import MiniSearch from "minisearch";

type Stored = Record<string, unknown> & { questionId: number; solved: number };
type Ask = {
  q: string;
  offset?: number;
  limit?: number;
  rankingScoreThreshold?: number;
  attributesToRetrieve: string[];
};
/** What the server does instead of answering well. */
export type Trouble = "none" | "refuse" | "hang" | "garbage" | "unfit";

const FIELDS = { title: 8, errorCode: 8, question: 4, answers: 3, tags: 2, comments: 1 };

/**
 * A server that speaks the part of Meilisearch's API that Askwell uses.
 * why: Meilisearch is a binary of its own that a fresh clone can't install. This one keeps its
 * promises that we build on: tasks, `words` before `solved`, ten words a query, only displayed fields.
 */
export class MeilisearchServer {
  trouble: Trouble = "none";
  settings: Record<string, unknown> = {};
  /** Bodies of the searches asked for. */
  readonly asked: Ask[] = [];
  readonly documents = new Map<number, Stored>();
  #index = newIndex();
  #server: Server | null = null;

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
          return void response.end(JSON.stringify({ hits: [{ questionId: "1 OR 1" }] }));
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
    this.documents.clear();
    this.#index = newIndex();
    this.asked.length = 0;
    this.trouble = "none";
  }

  #answer(door: string, body: unknown): unknown {
    if (door === "POST /indexes/questions/search") return this.#search(body as Ask);
    if (door === "POST /indexes/questions/documents") return this.#add(body as Stored[]);
    if (door === "POST /indexes/questions/documents/delete-batch")
      return this.#delete(body as number[]);
    if (door === "GET /indexes/questions/documents") return this.#list(body as { offset?: string });
    if (door === "PATCH /indexes/questions/settings")
      this.settings = body as Record<string, unknown>;
    if (door.startsWith("GET /tasks/")) return { ...task, status: "succeeded" };
    return task;
  }

  #search(ask: Ask): unknown {
    this.asked.push(ask);
    const words = ask.q.split(/\s+/).filter(Boolean).slice(0, 10);
    const found = words.length === 0 ? [] : this.#index.search(words.join(" "));
    const hits = found
      .map(({ id, score, queryTerms }) => ({
        questionId: id as number,
        share: new Set(queryTerms).size / new Set(words).size,
        solved: this.documents.get(id)?.solved ?? 0,
        score,
      }))
      .filter(({ share }) => share >= (ask.rankingScoreThreshold ?? 0))
      .sort((a, b) => b.share - a.share || b.solved - a.solved || b.score - a.score);
    const { offset = 0, limit = 20 } = ask;
    return {
      hits: hits
        .slice(offset, offset + limit)
        .map(({ questionId }) => this.#shown(questionId, ask.attributesToRetrieve)),
      query: ask.q,
      offset,
      limit,
      processingTimeMs: 1,
      estimatedTotalHits: hits.length,
    };
  }

  /** What the settings display and the query asks for. */
  #shown(id: number, wanted: string[]): Record<string, unknown> {
    const displayed = (this.settings.displayedAttributes as string[] | undefined) ?? ["*"];
    const entries = Object.entries(this.documents.get(id) ?? {});
    return Object.fromEntries(
      entries.filter(([name]) =>
        [displayed, wanted].every((names) => names.includes("*") || names.includes(name)),
      ),
    );
  }

  #add(documents: Stored[]): unknown {
    for (const document of documents) {
      if (this.documents.has(document.questionId)) this.#index.discard(document.questionId);
      this.documents.set(document.questionId, document);
      this.#index.add(document);
    }
    return task;
  }

  #delete(ids: number[]): unknown {
    for (const id of ids) if (this.documents.delete(id)) this.#index.discard(id);
    return task;
  }

  #list(range: { offset?: string; limit?: string }): unknown {
    const ids = [...this.documents.keys()].sort((a, b) => a - b);
    const offset = Number(range.offset ?? 0);
    const limit = Number(range.limit ?? 20);
    const results = ids.slice(offset, offset + limit).map((id) => this.#shown(id, ["questionId"]));
    return { results, offset, limit, total: ids.length };
  }
}

const task = {
  taskUid: 1,
  uid: 1,
  indexUid: "questions",
  status: "enqueued",
  type: "documentAdditionOrUpdate",
  enqueuedAt: "2026-03-02T09:00:00Z",
};

function newIndex(): MiniSearch<Stored> {
  return new MiniSearch<Stored>({
    idField: "questionId",
    fields: Object.keys(FIELDS),
    tokenize: (text) => text.split(/\s+/).filter(Boolean),
    // The last word of a query is also a beginning.
    searchOptions: {
      boost: FIELDS,
      combineWith: "OR",
      prefix: (_word, index, words) => index === words.length - 1,
    },
  });
}
