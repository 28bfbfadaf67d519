import { describe, expect, test } from "vitest";
import { removePost, threadTexts } from "~/answers/index.server";
import { MeilisearchSearch } from "~/infra/search-engine/meilisearch.server";
import { reindex, searchQuestions } from "~/search/index.server";
import { MeilisearchServer } from "../../support/meilisearch-server";
import { useWorld } from "../../support/world";
import { ask } from "./posting";

const world = useWorld();

describe("building the index anew", () => {
  test("a lost index comes back whole, without what was removed, and tells how far it is", async () => {
    const kept = await ask(world, { title: "Transfer to my bank is pending" });
    const removed = await ask(world, { title: "Transfer to my card is pending" });
    await world.drain();
    await removePost(world.as(removed.asker), removed.questionId);
    await world.db.searchDocument.deleteMany({ where: { questionId: kept.questionId } });
    const progress: { done: number; total: number }[] = [];
    expect(await reindex(world.ctx, (step) => progress.push(step))).toEqual({
      indexed: 1,
      removed: 1,
    });
    expect(progress).toEqual([
      { done: 0, total: 2 },
      { done: 2, total: 2 },
    ]);
    expect(await world.db.searchDocument.findMany({ select: { questionId: true } })).toEqual([
      { questionId: kept.questionId },
    ]);
    const { rows } = await searchQuestions(world.ctx, { text: "transfer", page: 1 });
    expect(rows.map(({ id }) => id)).toEqual([kept.questionId]);
  });

  test("ids that no question has any more are taken out of the engine", async () => {
    const server = new MeilisearchServer();
    await server.start();
    try {
      const ctx = { ...world.ctx, search: new MeilisearchSearch({ url: server.url }) };
      const { questionId } = await ask(world, { title: "Transfer to my bank is pending" });
      const [document] = await threadTexts(ctx, [questionId]);
      if (document) await ctx.search.index([{ ...document, questionId: 999_999 }]);
      expect(await reindex(ctx)).toEqual({ indexed: 1, removed: 1 });
      expect([...server.documents.keys()]).toEqual([questionId]);
    } finally {
      await server.stop();
    }
  });

  test("an empty community is indexed in no time", async () => {
    expect(await reindex(world.ctx)).toEqual({ indexed: 0, removed: 0 });
  });
});
