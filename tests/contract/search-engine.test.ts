import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import { MeilisearchSearch } from "~/infra/search-engine/meilisearch.server";
import { PostgresSearch } from "~/infra/search-engine/postgres.server";
import { makePerson } from "../support/make";
import { MeilisearchServer } from "../support/meilisearch-server";
import { useWorld, type World } from "../support/world";
import { describeEngine } from "./search-engine-cases";

/** Questions that documents belong to; what they say doesn't matter here. */
async function bareQuestions(world: World, count: number): Promise<number[]> {
  const author = await makePerson(world);
  const ids: number[] = [];
  for (let made = 0; made < count; made++) {
    const [row] = await world.db.$queryRaw<{ id: number }[]>`
      WITH next AS (SELECT nextval(pg_get_serial_sequence('"Post"', 'id'))::int AS id), post AS (
        INSERT INTO "Post" (id, kind, "threadId", "authorId", language, source, html, "rendererVersion", "createdAt")
        SELECT id, 'question', id, ${author.id}, 'en', '-', '-', 1, now() FROM next RETURNING id
      )
      INSERT INTO "Question" ("postId", title, "problemType", "lastActivityAt")
      SELECT id, '-', 'how-to', now() FROM post RETURNING "postId" AS id`;
    if (row) ids.push(row.id);
  }
  return ids;
}

describe("PostgreSQL as search engine", () => {
  const world = useWorld();
  beforeAll(() => world.db.$executeRaw`ALTER TABLE "SearchDocument" ADD COLUMN IF NOT EXISTS solved boolean NOT NULL DEFAULT false`); // TEMP
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
