import { beforeEach, describe, expect, test } from "vitest";
import { retireArticle } from "~/knowledge/index.server";
import { similarTo } from "~/pages/index.server";
import { gatherArticles, withArticles } from "~/pages/search/articles.server";
import type { Actor } from "~/shared/roles";
import { draftArticle, publishedArticle, solvedThread } from "../../support/articles";
import { readData } from "../../support/door-list";
import { makePerson } from "../../support/make";
import { ask } from "../../support/make-thread";
import { useSite } from "../../support/site";

const site = useSite();
const { world } = site;
let agent: Actor;
let asker: Actor;

beforeEach(async () => {
  agent = await makePerson(world, { roles: ["agent"] });
  asker = await makePerson(world);
});

type Row = { kind: string; id: number; folded: { id: number }[] };

async function found(words: string): Promise<[string, number, number[]][]> {
  const { routes } = await readData(site.visitor(), `/search?q=${encodeURIComponent(words)}`);
  const { data } = routes["routes/search"] as { data: { view: { found: { rows: Row[] } } } };
  return data.view.found.rows.map(({ kind, id, folded }) => [
    kind,
    id,
    folded.map((thread) => thread.id),
  ]);
}

describe("an article among what is found", () => {
  test("stands once, with the thread it was written from folded under it, and other threads for themselves", async () => {
    const { questionId, answerId } = await solvedThread(world, { asker, answerer: agent });
    const other = await ask(world.as(asker), {
      title: "The shop asks where its withdrawal went",
      body: "Our baker sold bread all week, and the till shows another sum than the bank.",
    });
    await world.drain();
    const id = await publishedArticle(world, agent, { answerId });
    const rows = await found("withdrawal");
    expect(rows).toContainEqual(["article", id, [questionId]]);
    expect(rows).toContainEqual(["question", other, []]);
    expect(rows).toHaveLength(2);
    await retireArticle(world.as(agent), id);
    await world.drain();
    expect((await found("withdrawal")).map(([kind, hit]) => `${kind} ${hit}`).sort()).toEqual(
      [`question ${questionId}`, `question ${other}`].sort(),
    );
  });

  test("takes the place of its best thread, once, however many of its threads are found", async () => {
    const { questionId, answerId } = await solvedThread(world, { asker, answerer: agent });
    const id = await publishedArticle(world, agent, { answerId });
    const hit = (kind: "question" | "article", number: number) => ({
      kind,
      id: number,
      folded: [],
    });
    expect(
      await gatherArticles(
        world.ctx,
        [hit("question", 987_654), hit("question", questionId), hit("article", id)],
        false,
      ),
    ).toEqual([
      hit("question", 987_654),
      { kind: "article", id, folded: [{ kind: "question", id: questionId }] },
    ]);
  });

  test("of which the index is out of date is not shown, and its threads stand for themselves", async () => {
    const { questionId, answerId } = await solvedThread(world, { asker, answerer: agent });
    const id = await draftArticle(world, agent, { answerId });
    const stale = { kind: "article" as const, id, folded: [] };
    const thread = { kind: "question" as const, id: questionId, folded: [] };
    const gathered = await gatherArticles(world.ctx, [stale, thread], false);
    expect(gathered).toEqual([stale, thread]);
    expect(await withArticles(world.ctx, [stale], { text: "withdrawal", meant: [] })).toEqual([]);
  });
});

describe("the ask page", () => {
  test("offers a published article first, and never a draft", async () => {
    const { questionId, answerId } = await solvedThread(world, { asker, answerer: agent });
    await draftArticle(world, agent, { titleEn: "My withdrawal is stuck since Tuesday" });
    const before = await similarTo(world.ctx, "My withdrawal is stuck since Friday");
    expect(before.articles).toEqual([]);
    expect(before.rows.map(({ row }) => row.id)).toEqual([questionId]);
    const id = await publishedArticle(world, agent, { answerId });
    const after = await similarTo(world.ctx, "My withdrawal is stuck since Friday");
    expect(after.articles).toEqual([{ id, title: "A withdrawal stays in review", language: "en" }]);
    expect(after.rows).toEqual([]);
  });
});
