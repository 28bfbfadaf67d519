import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { removePost } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { buildSearchEngine } from "~/infra/search-engine/build.server";
import type { SearchEngine } from "~/infra/search-engine/port";
import { catchUp, findSimilar, questionSource, searchQuestions } from "~/search/index.server";
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

test("titles that say the same are one hit with Meilisearch, which itself tells no title", async () => {
  const ctx = withMeilisearch();
  const first = await transfer(ctx);
  const second = await transfer(ctx);
  const { hits, degraded } = await ctx.search.search({ text: "transfer", offset: 0, limit: 5 });
  expect(hits.map(({ id, folded }) => [id, ...folded.map((one) => one.id)].sort())).toEqual([
    [first, second].sort(),
  ]);
  expect(degraded).toBe(false);
});

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

  test("what is posted, changed and hidden while it is away reaches it by itself once it is back", async () => {
    const ctx = withMeilisearch();
    const hidden = await ask(world, { title: "Transfer to my card is pending" });
    const { questionId } = await ask(world, { title: "Transfer to my bank is pending" });
    await indexQuestions(ctx, [hidden.questionId, questionId]);
    server.trouble = "refuse";
    const late = await ask(world, { title: "Transfer to my phone is pending" });
    await removePost(world.as(hidden.asker), hidden.questionId);
    await indexQuestions(ctx, [late.questionId, hidden.questionId]);
    expect(await searchQuestions(ctx, { text: "transfer", page: 1 })).toMatchObject({
      total: 2,
      degraded: true,
    });
    expect(await catchUp(ctx, [questionSource])).toBe(2);
    expect(ctx.search.isDegraded()).toBe(true);
    server.trouble = "none";
    world.clock.advance(30_000);
    expect(await catchUp(ctx, [questionSource])).toBe(2);
    expect(await catchUp(ctx, [questionSource])).toBe(0);
    expect([...server.documents.keys()].sort()).toEqual(
      [questionId, late.questionId].map((id) => `question-${id}`).sort(),
    );
    expect(ctx.search.isDegraded()).toBe(false);
    expect(server.settings).toMatchObject({ displayedAttributes: ["key", "folds"] });
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
    rebuild: fail,
    isDegraded: () => true,
    behind: async () => [],
    copies: () => [],
    setSynonyms: fail,
    indexedRefs: world.ctx.search.indexedRefs,
  };
  const ctx = { ...world.ctx, search: down };
  expect(await searchQuestions(ctx, { text: "transfer", page: 3 })).toMatchObject({
    text: "transfer",
    rows: [],
    page: 1,
    total: 0,
    degraded: true,
  });
  expect(await findSimilar(ctx, { title: "Transfer pending" })).toEqual({
    rows: [],
    articleIds: [],
    degraded: true,
  });
  const { questionId } = await ask(world, { title: "Transfer to my bank is pending" });
  expect(questionId).toBeGreaterThan(0);
});
