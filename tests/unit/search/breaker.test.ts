import { beforeEach, describe, expect, test } from "vitest";
import { FixedClock } from "~/infra/clock/fixed";
import { createLog } from "~/infra/log/log.server";
import { BREAKER, SearchWithFallback } from "~/infra/search-engine/breaker.server";
import type { Lag } from "~/infra/search-engine/lag.server";
import { type DocumentRef, type Hit, refKey, type SearchEngine } from "~/infra/search-engine/port";

/** why: an engine that fails on command; real ones fail only by accident. */
class FaultyEngine implements SearchEngine {
  failing = false;
  readonly did: string[] = [];
  readonly #hit: Hit;
  constructor(id: number) {
    this.#hit = { kind: "question", id, folded: [] };
  }
  #do(what: string) {
    this.did.push(what);
    if (this.failing) throw new Error("engine down");
  }
  search: SearchEngine["search"] = async () => {
    this.#do("search");
    return { hits: [this.#hit], total: 1, facets: null, meant: [], degraded: false };
  };
  similar: SearchEngine["similar"] = async () => {
    this.#do("similar");
    return { hits: [this.#hit], degraded: false };
  };
  index: SearchEngine["index"] = async () => this.#do("index");
  remove: SearchEngine["remove"] = async () => this.#do("remove");
  setSynonyms: SearchEngine["setSynonyms"] = async () => this.#do("setSynonyms");
  rebuild: SearchEngine["rebuild"] = async () => {
    this.#do("rebuild");
    return {
      after: null,
      add: async () => {},
      writtenMeanwhile: async () => [],
      swap: async () => {},
    };
  };
  isDegraded = () => false;
  behind = async () => [];
  copies = () => [this];
  async *indexedRefs() {
    yield [this.#hit];
  }
}

const query = { text: "refund", offset: 0, limit: 20 };
let clock: FixedClock;
let primary: FaultyEngine;
let fallback: FaultyEngine;
let engine: SearchWithFallback;
let lag: Map<string, DocumentRef>;

beforeEach(() => {
  clock = new FixedClock("2026-03-02T09:00:00Z");
  primary = new FaultyEngine(1);
  fallback = new FaultyEngine(2);
  lag = new Map();
  // why: the real one is a table, and is tested with the engines.
  const noted: Lag = {
    note: async (refs) => {
      for (const ref of refs) lag.set(refKey(ref), ref);
    },
    forget: async (refs) => {
      for (const ref of refs) lag.delete(refKey(ref));
    },
    read: async () => [...lag.values()],
  };
  engine = new SearchWithFallback(primary, fallback, noted, clock, createLog("silent"));
});

describe("when the search engine is down", () => {
  test("PostgreSQL answers at once and says so", async () => {
    expect(await engine.search(query)).toMatchObject({ hits: [{ id: 1 }], degraded: false });
    primary.failing = true;
    expect(await engine.search(query)).toMatchObject({ hits: [{ id: 2 }], degraded: true });
    expect(await engine.similar({ title: "refund", body: "", limit: 5 })).toMatchObject({
      hits: [{ id: 2 }],
      degraded: true,
    });
  });

  test("after five failures in a row it is left alone for half a minute", async () => {
    primary.failing = true;
    for (let failure = 0; failure < BREAKER.errors; failure++) await engine.search(query);
    primary.did.length = 0;
    clock.advance(BREAKER.restMs - 1);
    expect(await engine.search(query)).toMatchObject({ degraded: true });
    expect(primary.did).toEqual([]);
  });

  test("then one question tries it, and its answer heals it", async () => {
    primary.failing = true;
    for (let failure = 0; failure < BREAKER.errors; failure++) await engine.search(query);
    clock.advance(BREAKER.restMs);
    primary.did.length = 0;
    await Promise.all([engine.search(query), engine.search(query), engine.search(query)]);
    expect(primary.did).toEqual(["search"]);
    clock.advance(BREAKER.restMs);
    primary.failing = false;
    expect(await engine.search(query)).toMatchObject({ hits: [{ id: 1 }], degraded: false });
    expect(await engine.search(query)).toMatchObject({ hits: [{ id: 1 }], degraded: false });
  });

  test("a success between failures starts the count anew", async () => {
    for (let round = 0; round < BREAKER.errors * 2; round++) {
      primary.failing = round % 2 === 0;
      await engine.search(query);
    }
    primary.failing = false;
    expect(await engine.search(query)).toMatchObject({ degraded: false });
  });

  test("writes reach the fallback first; what the primary misses is noted until it has it", async () => {
    primary.failing = true;
    const ref = { kind: "question", id: 1 } as const;
    await engine.remove([ref]);
    expect(fallback.did).toEqual(["remove"]);
    expect([await engine.behind(), engine.isDegraded()]).toEqual([[ref], true]);
    primary.failing = false;
    await engine.remove([ref]);
    expect([await engine.behind(), engine.isDegraded()]).toEqual([[], false]);
  });

  test("an engine that rests is not written to, either", async () => {
    primary.failing = true;
    for (let failure = 0; failure < BREAKER.errors; failure++) await engine.search(query);
    primary.did.length = 0;
    await engine.remove([{ kind: "article", id: 3 }]);
    expect(primary.did).toEqual([]);
    expect(await engine.behind()).toEqual([{ kind: "article", id: 3 }]);
  });

  test("both down is a fault that the caller sees", async () => {
    primary.failing = true;
    fallback.failing = true;
    await expect(engine.search(query)).rejects.toThrow("engine down");
  });
});
