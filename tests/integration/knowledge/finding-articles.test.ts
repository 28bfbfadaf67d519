import { beforeEach, describe, expect, test } from "vitest";
import type { DocumentRef } from "~/infra/search-engine/port";
import { articleSource, editArticle, retireArticle } from "~/knowledge/index.server";
import { questionSource, reindex } from "~/search/index.server";
import type { Actor } from "~/shared/roles";
import { articleForm, draftArticle, ENGLISH_ONLY, publishedArticle } from "../../support/articles";
import { makePerson } from "../../support/make";
import { useWorld } from "../../support/world";

const world = useWorld();
let agent: Actor;

beforeEach(async () => {
  agent = await makePerson(world, { roles: ["agent"] });
});

async function found(text: string): Promise<DocumentRef[]> {
  const { hits } = await world.ctx.search.search({ text, offset: 0, limit: 10 });
  return hits.map(({ kind, id }) => ({ kind, id }));
}

describe("searching for an article", () => {
  test("finds it in both languages from the moment it is published until it is retired", async () => {
    const id = await draftArticle(world, agent, { stepsEn: "Open the harbourmaster page." });
    await world.drain();
    expect(await found("harbourmaster")).toEqual([]);
    const shown = await publishedArticle(world, agent, { stepsEn: "Open the lighthouse page." });
    const ref = { kind: "article", id: shown };
    expect(await found("lighthouse")).toEqual([ref]);
    expect(await found("提现 审核")).toContainEqual(ref);
    expect(await found("HP-3002")).toEqual([ref]);
    await retireArticle(world.as(agent), shown);
    await world.drain();
    expect(await found("lighthouse")).toEqual([]);
    expect(id).not.toBe(shown);
  });

  test("follows its newest version, and never finds a language that is not whole", async () => {
    const id = await publishedArticle(world, agent, {
      ...ENGLISH_ONLY,
      titleZh: "灯塔的秘密",
      stepsEn: "Open the lighthouse page.",
    });
    expect(await found("灯塔的秘密")).toEqual([]);
    const { key: _key, ...form } = articleForm({ ...ENGLISH_ONLY, stepsEn: "Open the pier page." });
    await editArticle(world.as(agent), { ...form, articleId: id, version: 1 });
    await world.drain();
    expect(await found("lighthouse")).toEqual([]);
    expect(await found("pier")).toEqual([{ kind: "article", id }]);
  });

  test("has the same answer after the index was built anew", async () => {
    const shown = await publishedArticle(world, agent, { stepsEn: "Open the lighthouse page." });
    await draftArticle(world, agent, { stepsEn: "Open the harbourmaster page." });
    await world.ctx.search.remove([{ kind: "article", id: shown }]);
    expect(await found("lighthouse")).toEqual([]);
    await reindex(world.ctx, [questionSource, articleSource]);
    expect(await found("lighthouse")).toEqual([{ kind: "article", id: shown }]);
    expect(await found("harbourmaster")).toEqual([]);
  });
});
