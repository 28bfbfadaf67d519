import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "~/infra/context";
import { buildSearchEngine } from "~/infra/search-engine/build.server";
import type { SearchEngine } from "~/infra/search-engine/port";
import { findSimilar, searchQuestions } from "~/search/index.server";
import { indexQuestions } from "~/search/index-question.server";
import { MeilisearchServer, type Trouble } from "../../support/meilisearch-server";
import { useWorld } from "../../support/world";
import { ask } from "./posting";

const world = useWorld();
const server = new MeilisearchServer();
beforeAll(() => server.start());
afterAll(() => server.stop());
beforeEach(() => server.empty());

function withMeilisearch(): Context {
  const { db, clock, log } = world;
  return {
    ...world.ctx,
    search: buildSearchEngine({ db, clock, log, environment: { MEILISEARCH_URL: server.url } }),
  };
}

async function transfer(ctx: Context): Promise<number> {
  const { questionId } = await ask(world, { title: "Transfer to my bank is pending" });
  await indexQuestions(ctx, [questionId]);
  return questionId;
}

describe("when Meilisearch is in trouble", () => {
  test.each<Trouble>(["refuse", "hang", "garbage", "unfit"])(
    "it may %s: PostgreSQL answers, and the page says that search is limited",
    async (trouble) => {
      const ctx = withMeilisearch();
      const questionId = await transfer(ctx);
      expect(await searchQuestions(ctx, { text: "transfer", page: 1 })).toMatchObject({
        total: 1,
        degraded: false,
      });
      server.trouble = trouble;
      const result = await searchQuestions(ctx, { text: "transfer", page: 1 });
      expect([result.rows.map(({ id }) => id), result.degraded]).toEqual([[questionId], true]);
      const similar = await findSimilar(ctx, { title: "Transfer pending" });
      expect([similar.rows.map(({ row }) => row.id), similar.degraded]).toEqual([
        [questionId],
        true,
      ]);
    },
  );

  test("a search is given up early, so that the reader isn't kept waiting", async () => {
    const ctx = withMeilisearch();
    await transfer(ctx);
    server.trouble = "hang";
    await expect(searchQuestions(ctx, { text: "transfer", page: 1 })).resolves.toMatchObject({
      degraded: true,
    });
    for (let more = 0; more < 4; more++) await searchQuestions(ctx, { text: "transfer", page: 1 });
    server.trouble = "none";
    const before = server.asked.length;
    expect(await searchQuestions(ctx, { text: "transfer", page: 1 })).toMatchObject({
      degraded: true,
    });
    expect(server.asked).toHaveLength(before);
    world.clock.advance(30_000);
    expect(await searchQuestions(ctx, { text: "transfer", page: 1 })).toMatchObject({
      degraded: false,
    });
  });

  test("what couldn't be written is written when the job tries again", async () => {
    const ctx = withMeilisearch();
    const { questionId } = await ask(world, { title: "Transfer to my bank is pending" });
    server.trouble = "refuse";
    await expect(indexQuestions(ctx, [questionId])).rejects.toThrow();
    expect(await searchQuestions(ctx, { text: "transfer", page: 1 })).toMatchObject({
      total: 1,
      degraded: true,
    });
    server.trouble = "none";
    await indexQuestions(ctx, [questionId]);
    expect([...server.documents.keys()]).toEqual([questionId]);
    expect(server.settings).toMatchObject({ displayedAttributes: ["questionId"] });
  });
});

test("with every engine down, searching gives nothing and asking goes on", async () => {
  // why: PostgreSQL can't be taken from under its own database's questions.
  const fail = async () => {
    throw new Error("engine down");
  };
  const down: SearchEngine = {
    ...world.ctx.search,
    search: fail,
    similar: fail,
    index: fail,
    remove: fail,
    indexedIds: world.ctx.search.indexedIds,
  };
  const ctx = { ...world.ctx, search: down };
  expect(await searchQuestions(ctx, { text: "transfer", page: 3 })).toEqual({
    text: "transfer",
    rows: [],
    page: 1,
    pages: 0,
    total: 0,
    degraded: true,
  });
  expect(await findSimilar(ctx, { title: "Transfer pending" })).toEqual({
    rows: [],
    degraded: true,
  });
  const { questionId } = await ask(world, { title: "Transfer to my bank is pending" });
  expect(questionId).toBeGreaterThan(0);
});
