import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { leadOf } from "~/infra/search-engine/lead";
import { MeilisearchSearch } from "~/infra/search-engine/meilisearch.server";
import { refKey } from "~/infra/search-engine/port";
import { PostgresSearch } from "~/infra/search-engine/postgres.server";
import { MeilisearchServer } from "../support/meilisearch-server";
import { useWorld } from "../support/world";
import { BLANK, describeEngine } from "./search-engine-cases";
import { describeFilters } from "./search-filter-cases";
import { describeFolding } from "./search-folding-cases";

describe("PostgreSQL as search engine", () => {
  const world = useWorld();
  let next = 1;
  let engine: PostgresSearch;
  beforeEach(() => {
    engine = new PostgresSearch(world.db, world.clock);
    // What is shipped would find more than a case is about.
    return engine.setSynonyms([]);
  });
  const tested = {
    engine: () => engine,
    freshIds: (count: number) => Array.from({ length: count }, () => next++),
  };
  describeEngine(tested);
  describeFilters(tested);
  describeFolding(tested);

  test("typing errors are forgiven in words, never in numbers and codes", async () => {
    const document = (id: number, title: string) => ({ ...BLANK, id, title });
    await engine.index([
      document(1, "Withdrawal pending for 1500 euros"),
      document(2, "Verification code HP-4021"),
    ]);
    const found = async (text: string) =>
      (await engine.search({ text, offset: 0, limit: 5 })).hits.map(({ id }) => id);
    for (const text of ["withdrawel", "widthrawal", "pendng"])
      expect(await found(text), text).toEqual([1]);
    expect(await found("verifcation")).toEqual([2]);
    for (const text of ["1501", "HP-4022", "hp4012"]) expect(await found(text), text).toEqual([]);
    const meant = async (text: string) =>
      (await engine.search({ text, offset: 0, limit: 5 })).meant;
    expect(await meant("verifcation of my withdrawel")).toEqual(["verification", "withdrawal"]);
    expect(await meant("verification of 1501")).toEqual([]);
  });

  test("a beginning finds what it may become while somebody types, and nothing once it is sent", async () => {
    const document = (id: number, title: string) => ({ ...BLANK, id, title });
    await engine.index([
      document(1, "Withdrawal pending for days"),
      document(2, "Refund of a tip"),
      document(3, "The fee that they take there and then, this or these"),
      document(4, "The theft of a card"),
      document(5, "These are what they then take there, this is the sum that counts"),
      document(6, "They say that this, these and then the others went there"),
    ]);
    const found = async (text: string, typing: boolean) =>
      (await engine.search({ text, offset: 0, limit: 5, typing })).hits.map(({ id }) => id);
    for (const text of ["wi", "withdr", "my pend", "withdrawa"])
      expect(await found(text, true), text).toEqual([1]);
    expect(await found("th", true)).toEqual([4]);
    expect(await found("withdr", false)).toEqual([]);
    expect(await found("withdr ", true)).toEqual([]);
  });

  test("Chinese that says it in other words is found and raised", async () => {
    const titles = ["花呗无法使用", "花呗账单什么时候出", "怎么修改电话号", "电话没人接"];
    await engine.index(titles.map((title, index) => ({ ...BLANK, id: index + 1, title })));
    const first = async (text: string) =>
      (await engine.search({ text, offset: 0, limit: 5 })).hits[0]?.id;
    expect(await first("用不了")).toBe(1);
    expect(await first("更换手机号码")).toBe(3);
    for (const nothing of ["怎么办", "为什么", "如何"])
      expect(await first(nothing)).toBeUndefined();
  });

  test("counts are of hits, whatever is folded under them", async () => {
    await engine.index([
      { ...BLANK, id: 1, title: "My withdrawal is pending", solved: true, tags: ["bank"] },
      { ...BLANK, id: 2, title: "My withdrawal is pending", solved: true, tags: ["bank"] },
      { ...BLANK, id: 3, title: "Withdrawal limits", problemType: "how-to" },
    ]);
    const { facets, total } = await engine.search({
      text: "withdrawal",
      offset: 0,
      limit: 9,
      facets: true,
    });
    expect(total).toBe(2);
    expect(facets).toMatchObject({
      solved: 1,
      open: 1,
      problemTypes: { withdrawal: 1, "how-to": 1 },
      tags: { bank: 1 },
    });
  });

  test("codes are never corrected, not even in their letters", async () => {
    const titles = ["Payout stopped with WDRW-12", "Payout says ERR_NETB", "Login says SIGNXY"];
    await engine.index(titles.map((title, index) => ({ ...BLANK, id: index + 1, title })));
    const found = async (text: string) => {
      const { hits, meant } = await engine.search({ text, offset: 0, limit: 5 });
      return [hits.map(({ id }) => id), meant];
    };
    expect(await found("WDRL-12")).toEqual([[], []]);
    expect(await found("ERR_NETA")).toEqual([[], []]);
    expect(await found("wdrw 12")).toEqual([[1], []]);
    expect(await found("paoyut WDRW-12")).toEqual([expect.arrayContaining([1]), ["payout"]]);
  });

  test("words are counted in an index of any size", async () => {
    const documents = Array.from({ length: 2_100 }, (_, index) => ({
      ...BLANK,
      id: index + 1,
      title: `Refund ${index}`,
    }));
    for (let from = 0; from < documents.length; from += 500)
      await engine.index(documents.slice(from, from + 500));
    const counting = new PostgresSearch(world.db, world.clock);
    expect((await counting.search({ text: "refund 2007", offset: 0, limit: 1 })).hits[0]?.id).toBe(
      2_008,
    );
  });

  test("letters that become many when they are made plain don't keep others out", async () => {
    const letters = (number: number) =>
      [...number.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)));
    const answers = Array.from(
      { length: 14_000 },
      (_, index) => `${letters(index).join("")}q\uFDFA\uFDFA\uFDFA`,
    ).join(" ");
    await engine.index([
      { ...BLANK, id: 1, title: "Refund", answers },
      { ...BLANK, id: 2, title: "Refund late" },
    ]);
    const { hits } = await engine.search({ text: "refund", offset: 0, limit: 5 });
    expect(hits.map(({ id }) => id).sort()).toEqual([1, 2]);
  });

  test("a thread of a million characters fits into a vector, and is found by its title", async () => {
    const common = Array.from({ length: 20_000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + index),
    );
    const rare = Array.from({ length: 60_000 }, (_, index) => `w${index.toString(36)}x`).join(" ");
    const answers = common.join("").repeat(40);
    const document = {
      ...BLANK,
      id: 4711,
      title: "Refund",
      question: rare,
      answers,
      comments: rare,
    };
    await engine.index([document]);
    expect((await engine.search({ text: "refund", offset: 0, limit: 5 })).hits).toEqual([
      { kind: "question", id: 4711, folded: [] },
    ]);
  });
});

/** The contract on a server that speaks Meilisearch, emptied before each test. */
function describeMeilisearch(
  name: string,
  server: { start(): Promise<{ url: string; key?: string }>; stop(): Promise<void> },
): void {
  describe(name, () => {
    let engine: MeilisearchSearch;
    let next = 1;
    beforeAll(async () => {
      const leads = new Map<string, string>();
      engine = new MeilisearchSearch(await server.start(), async () => leads);
      const index = engine.index;
      engine.index = (documents) => {
        for (const document of documents) leads.set(refKey(document), leadOf(document));
        return index(documents);
      };
    });
    beforeEach(async () => {
      for await (const refs of engine.indexedRefs()) await engine.remove(refs);
      await engine.setSynonyms([]);
    });
    afterAll(() => server.stop());
    const tested = {
      engine: () => engine,
      freshIds: (count: number) => Array.from({ length: count }, () => next++),
    };
    describeEngine(tested);
    describeFilters(tested);
    describeFolding(tested);
  });
}

const standIn = new MeilisearchServer();
describeMeilisearch("Meilisearch as search engine", {
  start: async () => {
    await standIn.start();
    return { url: standIn.url, key: "search-key" };
  },
  stop: () => standIn.stop(),
});

// A server of one's own: the tests empty it.
const { MEILISEARCH_TEST_URL: url, MEILISEARCH_TEST_KEY: key } = process.env;
if (url) {
  describeMeilisearch("the Meilisearch at MEILISEARCH_TEST_URL as search engine", {
    start: async () => ({ url, ...(key ? { key } : {}) }),
    stop: async () => {},
  });
}
