import { describe, expect, test } from "vitest";
import { removePost, threadTexts } from "~/answers/index.server";
import { buildSearchEngine } from "~/infra/search-engine/build.server";
import { MeilisearchSearch } from "~/infra/search-engine/meilisearch.server";
import { catchUp, questionSource, reindex, searchQuestions } from "~/search/index.server";
import { indexQuestions } from "~/search/index-question.server";
import { MeilisearchServer } from "../../support/meilisearch-server";
import { useWorld } from "../../support/world";
import { ask } from "./posting";

const world = useWorld();
const sources = [questionSource];

async function asked(count: number): Promise<number[]> {
  const ids: number[] = [];
  for (let number = 0; number < count; number++)
    ids.push((await ask(world, { title: `Transfer number ${number} is pending` })).questionId);
  return ids;
}

/** A source whose process dies after so many steps. */
function dying(steps: number) {
  let done = 0;
  const documents: typeof questionSource.documents = async (ctx, ids) => {
    if (done++ >= steps) throw new Error("killed");
    return questionSource.documents(ctx, ids);
  };
  return [{ ...questionSource, documents }];
}

describe("building the index anew", () => {
  test("a lost index comes back whole, without what was removed, and tells how far it is", async () => {
    const kept = await ask(world, { title: "Transfer to my bank is pending" });
    const removed = await ask(world, { title: "Transfer to my card is pending" });
    await world.drain();
    await removePost(world.as(removed.asker), removed.questionId);
    await world.db.searchDocument.deleteMany({ where: { id: kept.questionId } });
    const progress: { done: number; total: number }[] = [];
    expect(await reindex(world.ctx, sources, (step) => progress.push(step))).toEqual({
      inDatabase: 1,
      inIndex: 1,
      mended: 0,
    });
    expect(progress).toEqual([
      { done: 0, total: 1 },
      { done: 1, total: 1 },
    ]);
    const { rows } = await searchQuestions(world.ctx, { text: "transfer", page: 1 });
    expect(rows.map(({ id }) => id)).toEqual([kept.questionId]);
  });

  test("until it is complete the old one is used, and one that was killed goes on where it was", async () => {
    await asked(52);
    await world.drain();
    await expect(reindex(world.ctx, dying(1))).rejects.toThrow("killed");
    expect((await searchQuestions(world.ctx, { text: "transfer", page: 1 })).total).toBe(52);
    const progress: number[] = [];
    const again = [{ ...questionSource, documents: questionSource.documents }];
    await reindex(world.ctx, again, ({ done }) => progress.push(done));
    expect(await world.db.searchDocument.count()).toBe(52);
    // The first fifty were not read again.
    expect(progress).toEqual([0, 2]);
  });

  test("what is posted and hidden while it is built is right afterwards", async () => {
    await asked(2);
    const hidden = await ask(world, { title: "Transfer to my card is pending" });
    await world.drain();
    let meanwhile = 0;
    const documents: typeof questionSource.documents = async (ctx, ids) => {
      const read = await questionSource.documents(ctx, ids);
      if (meanwhile !== 0) return read;
      meanwhile = (await ask(world, { title: "Posted meanwhile, pending" })).questionId;
      await removePost(world.as(hidden.asker), hidden.questionId);
      await indexQuestions(ctx, [meanwhile, hidden.questionId]);
      return read;
    };
    await reindex(world.ctx, [{ ...questionSource, documents }]);
    const held = await world.db.searchDocument.findMany({ select: { id: true } });
    expect(held.map(({ id }) => id)).toContain(meanwhile);
    expect(held.map(({ id }) => id)).not.toContain(hidden.questionId);
    expect(held).toHaveLength(3);
  });

  test("Meilisearch keeps the synonyms that leads left, whoever builds", async () => {
    const server = new MeilisearchServer();
    await server.start();
    try {
      const process = () => new MeilisearchSearch({ url: server.url }, async () => new Map());
      await process().setSynonyms([["zorkmids", "galleons"]]);
      const kept = server.settings.synonyms;
      await ask(world, { title: "Transfer to my bank is pending" });
      await reindex({ ...world.ctx, search: process() }, sources);
      expect(server.settings.synonyms).toEqual(kept);
      expect(Object.keys(kept ?? {})).toHaveLength(2);
    } finally {
      await server.stop();
    }
  });

  test("what is written while Meilisearch is built reaches it at last", async () => {
    const server = new MeilisearchServer();
    await server.start();
    try {
      const { db, clock, log } = world;
      const process = () => ({
        ...world.ctx,
        search: buildSearchEngine({ db, clock, log, environment: { MEILISEARCH_URL: server.url } }),
      });
      const { questionId } = await ask(world, { title: "Transfer to my bank is pending" });
      await indexQuestions(process(), [questionId]);
      clock.advance(60_000);
      const slow: typeof questionSource.documents = async (ctx, ids) => {
        const read = await questionSource.documents(ctx, ids);
        const edited = read.map((document) => ({ ...document, title: "Edited meanwhile" }));
        await process().search.index(edited);
        return read;
      };
      await reindex(process(), [{ ...questionSource, documents: slow }]);
      expect(await process().search.behind()).toEqual([{ kind: "question", id: questionId }]);
      const before = server.documents.get(`question-${questionId}`)?.title;
      await catchUp(process(), [
        {
          ...questionSource,
          documents: async (ctx, ids) =>
            (await questionSource.documents(ctx, ids)).map((document) => ({
              ...document,
              title: "Edited meanwhile",
            })),
        },
      ]);
      expect(server.documents.get(`question-${questionId}`)?.title).not.toEqual(before);
      expect(await process().search.behind()).toEqual([]);
    } finally {
      await server.stop();
    }
  });

  test("Meilisearch gets a second index that takes the first one's place", async () => {
    const server = new MeilisearchServer();
    await server.start();
    try {
      const ctx = {
        ...world.ctx,
        search: new MeilisearchSearch({ url: server.url }, async () => new Map()),
      };
      const { questionId } = await ask(world, { title: "Transfer to my bank is pending" });
      const [document] = await threadTexts(ctx, [questionId]);
      if (document) await ctx.search.index([{ ...document, id: 999_999 }]);
      expect(await reindex(ctx, sources)).toEqual({ inDatabase: 1, inIndex: 1, mended: 0 });
      expect([...server.documents.keys()]).toEqual([`question-${questionId}`]);
    } finally {
      await server.stop();
    }
  });

  test("an empty community is indexed in no time", async () => {
    expect(await reindex(world.ctx, sources)).toEqual({ inDatabase: 0, inIndex: 0, mended: 0 });
  });
});
