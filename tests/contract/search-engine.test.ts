import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { MeilisearchSearch } from "~/infra/search-engine/meilisearch.server";
import { PostgresSearch } from "~/infra/search-engine/postgres.server";
import { bareQuestions } from "../support/bare-questions";
import { MeilisearchServer } from "../support/meilisearch-server";
import { useWorld } from "../support/world";
import { BLANK, describeEngine } from "./search-engine-cases";

describe("PostgreSQL as search engine", () => {
  const world = useWorld();
  describeEngine({
    engine: () => new PostgresSearch(world.db, world.clock),
    questionIds: (count) => bareQuestions(world, count),
  });

  test("a thread of a million characters fits into a vector, and is found by its title", async () => {
    const engine = new PostgresSearch(world.db, world.clock);
    const [questionId = 0] = await bareQuestions(world, 1);
    const common = Array.from({ length: 20_000 }, (_, index) =>
      String.fromCodePoint(0x4e00 + index),
    );
    const rare = Array.from({ length: 60_000 }, (_, index) => `w${index.toString(36)}x`).join(" ");
    const answers = common.join("").repeat(40);
    const document = {
      ...BLANK,
      questionId,
      title: "Refund",
      question: rare,
      answers,
      comments: rare,
    };
    await engine.index([document]);
    expect((await engine.search({ text: "refund", offset: 0, limit: 5 })).ids).toEqual([
      questionId,
    ]);
  });
});

describe("Meilisearch as search engine", () => {
  const server = new MeilisearchServer();
  let engine: MeilisearchSearch;
  let next = 1;
  beforeAll(async () => {
    await server.start();
    engine = new MeilisearchSearch({ url: server.url, key: "search-key" });
  });
  beforeEach(() => server.empty());
  afterAll(() => server.stop());
  describeEngine({
    engine: () => engine,
    questionIds: async (count) => Array.from({ length: count }, () => next++),
  });
});
