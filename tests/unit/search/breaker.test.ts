import { beforeEach, describe, expect, test } from "vitest";
import { FixedClock } from "~/infra/clock/fixed";
import { createLog } from "~/infra/log/log.server";
import { BREAKER, SearchWithFallback } from "~/infra/search-engine/breaker.server";
import type { SearchEngine } from "~/infra/search-engine/port";

/** why: an engine that fails on command; real ones fail only by accident. */
class FaultyEngine implements SearchEngine {
  failing = false;
  readonly did: string[] = [];
  constructor(private readonly id: number) {}
  #do(what: string) {
    this.did.push(what);
    if (this.failing) throw new Error("engine down");
  }
  search: SearchEngine["search"] = async () => {
    this.#do("search");
    return { ids: [this.id], total: 1, degraded: false };
  };
  similar: SearchEngine["similar"] = async () => {
    this.#do("similar");
    return { ids: [this.id], degraded: false };
  };
  index: SearchEngine["index"] = async () => this.#do("index");
  remove: SearchEngine["remove"] = async () => this.#do("remove");
  async *indexedIds() {
    yield [this.id];
  }
}

const query = { text: "refund", offset: 0, limit: 20 };
let clock: FixedClock;
let primary: FaultyEngine;
let fallback: FaultyEngine;
let engine: SearchWithFallback;

beforeEach(() => {
  clock = new FixedClock("2026-03-02T09:00:00Z");
  primary = new FaultyEngine(1);
  fallback = new FaultyEngine(2);
  engine = new SearchWithFallback(primary, fallback, clock, createLog("silent"));
});

describe("when the search engine is down", () => {
  test("PostgreSQL answers at once and says so", async () => {
    expect(await engine.search(query)).toEqual({ ids: [1], total: 1, degraded: false });
    primary.failing = true;
    expect(await engine.search(query)).toEqual({ ids: [2], total: 1, degraded: true });
    expect(await engine.similar({ title: "refund", body: "", limit: 5 })).toEqual({
      ids: [2],
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
    expect(await engine.search(query)).toMatchObject({ ids: [1], degraded: false });
    expect(await engine.search(query)).toMatchObject({ ids: [1], degraded: false });
  });

  test("a success between failures starts the count anew", async () => {
    for (let round = 0; round < BREAKER.errors * 2; round++) {
      primary.failing = round % 2 === 0;
      await engine.search(query);
    }
    primary.failing = false;
    expect(await engine.search(query)).toMatchObject({ degraded: false });
  });

  test("writes reach the fallback first, and a failure is thrown so that the job tries again", async () => {
    primary.failing = true;
    await expect(engine.index([])).rejects.toThrow("engine down");
    await expect(engine.remove([1])).rejects.toThrow("engine down");
    expect(fallback.did).toEqual(["index", "remove"]);
  });

  test("both down is a fault that the caller sees", async () => {
    primary.failing = true;
    fallback.failing = true;
    await expect(engine.search(query)).rejects.toThrow("engine down");
  });
});
