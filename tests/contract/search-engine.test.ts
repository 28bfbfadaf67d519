import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import { MeilisearchSearch } from "~/infra/search-engine/meilisearch.server";
import { PostgresSearch } from "~/infra/search-engine/postgres.server";
import { bareQuestions } from "../support/bare-questions";
import { MeilisearchServer } from "../support/meilisearch-server";
import { useWorld } from "../support/world";
import { describeEngine } from "./search-engine-cases";

describe("PostgreSQL as search engine", () => {
  const world = useWorld();
  describeEngine({
    engine: () => new PostgresSearch(world.db, world.clock),
    questionIds: (count) => bareQuestions(world, count),
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
