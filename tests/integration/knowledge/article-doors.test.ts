import { beforeEach, describe, expect, test } from "vitest";
import { publishArticle, retireArticle } from "~/knowledge/index.server";
import type { Actor } from "~/shared/roles";
import { draftArticle, ENGLISH_ONLY, publishedArticle, solvedThread } from "../../support/articles";
import { type Member, makeMember, signedInVisitor } from "../../support/canaries";
import { readData } from "../../support/door-list";
import { makePerson } from "../../support/make";
import { useSite, type Visitor } from "../../support/site";

const site = useSite();
const { world } = site;
let agent: Member;
let asker: Actor;
let visitor: Visitor;

beforeEach(async () => {
  agent = await makeMember(world, "Mara Stone", "mara@example.test", "agent");
  asker = await makePerson(world);
  visitor = site.visitor();
});

const textOf = async (reader: Visitor, address: string) => (await reader.get(address)).text();

describe("the page of an article", () => {
  test("answers a draft and a retired article as one that never was", async () => {
    const draft = await draftArticle(world, agent.actor);
    const retired = await publishedArticle(world, agent.actor);
    await retireArticle(world.as(agent.actor), retired);
    const seen = async (id: number) => {
      const answer = await visitor.get(`/articles/${id}`);
      const text = (await answer.text())
        .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, "UUID")
        .replaceAll(/nonce([-="]+)[\w+/=]+/g, "nonce")
        .replaceAll(/(articles(?:\/|%2F))\d+/g, "$1ID");
      return { status: answer.status, text };
    };
    const absent = await seen(987_654);
    expect(absent.status).toBe(404);
    expect(await seen(draft)).toEqual(absent);
    expect(await seen(retired)).toEqual(absent);
  });

  test("has one address by its title, one for each language, and names both to search engines", async () => {
    const id = await publishedArticle(world, agent.actor);
    const moved = await visitor.get(`/articles/${id}-an-old-title?lang=en`);
    expect(moved.status).toBe(301);
    const address = moved.headers.get("location") ?? "";
    expect(address).toBe(`/articles/${id}-a-withdrawal-stays-in-review?lang=en`);
    const text = await textOf(visitor, address);
    expect(text).toContain(`rel="canonical" href="http://localhost:3000${address}"`);
    expect(text).toMatch(/hrefLang="zh-Hans" href="http:\/\/localhost:3000\/articles\/\d+-%E6/i);
    expect(text).toMatch(/<h1[^>]*lang="en"/);
  });

  test("lists the sources that everybody may read, and those threads lead to it", async () => {
    const thread = await solvedThread(world, { asker, answerer: agent.actor });
    const id = await publishedArticle(world, agent.actor, { answerId: thread.answerId });
    const { routes } = await readData(visitor, `/articles/${id}-a-withdrawal-stays-in-review`);
    expect(routes["routes/articles.$articleId"]).toMatchObject({
      data: { view: { sources: [{ id: thread.questionId }], canTend: false } },
    });
    const question = `/questions/${thread.questionId}-my-withdrawal-is-stuck-since-monday`;
    expect(await textOf(visitor, question)).toContain(`/articles/${id}-`);
    await world.db.removal.create({
      data: {
        postId: thread.questionId,
        byId: agent.actor.id,
        reason: "other",
        removedAt: world.clock.now(),
      },
    });
    const after = await readData(visitor, `/articles/${id}-a-withdrawal-stays-in-review`);
    expect(after.routes["routes/articles.$articleId"]).toMatchObject({
      data: { view: { sources: [] } },
    });
  });

  test("is on the page of its problem type before the questions that helped, each once", async () => {
    const own = await solvedThread(world, { asker, answerer: agent.actor });
    const other = await solvedThread(world, {
      asker: await makePerson(world),
      answerer: agent.actor,
    });
    const id = await publishedArticle(world, agent.actor, {
      ...ENGLISH_ONLY,
      answerId: own.answerId,
    });
    const { routes } = await readData(visitor, "/help/problems/withdrawal");
    expect(routes["routes/help.problems.$type"]).toMatchObject({
      data: { view: { articles: [{ id, languages: ["en"] }], solved: [{ id: other.questionId }] } },
    });
    expect((await visitor.get("/help/problems/nonsense")).status).toBe(404);
  });
});

describe("the doors of those who tend articles", () => {
  test("do not exist for members, who can't learn what is drafted", async () => {
    const draft = await draftArticle(world, agent.actor);
    const member = await makeMember(world, "Pia North", "pia@example.test");
    const reader = await signedInVisitor(site, member);
    for (const address of [
      "/staff/articles",
      "/staff/articles/new",
      `/staff/articles/${draft}`,
      `/staff/articles/${draft}/edit`,
      `/staff/articles/${draft}/history`,
    ])
      expect((await reader.get(address)).status, address).toBe(404);
    const tried = await reader.post(`/staff/articles/${draft}`, { do: "publish" });
    expect(tried.status).toBe(404);
    expect(await world.db.article.count({ where: { state: "published" } })).toBe(0);
  });

  test("lead from an answer that helped to its form, and to its article once there is one", async () => {
    const { questionId, answerId } = await solvedThread(world, { asker, answerer: agent.actor });
    const page = `/questions/${questionId}-my-withdrawal-is-stuck-since-monday`;
    const by = await signedInVisitor(site, agent);
    expect(await textOf(by, page)).toContain(`/staff/articles/new?answer=${answerId}`);
    expect(await textOf(visitor, page)).not.toContain("/staff/articles");
    const id = await draftArticle(world, agent.actor, { answerId });
    const text = await textOf(by, page);
    expect(text).toContain(`/staff/articles/${id}`);
    expect(text).not.toContain("/staff/articles/new?answer=");
  });

  test("take an address of a question as a source, and say what is wrong with any other text", async () => {
    const { questionId } = await solvedThread(world, { asker, answerer: agent.actor });
    const id = await draftArticle(world, agent.actor);
    await publishArticle(world.as(agent.actor), id);
    const by = await signedInVisitor(site, agent);
    const add = (source: string) => by.post(`/staff/articles/${id}`, { do: "add-source", source });
    const refused = await add("the one from yesterday");
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("Give the number or the address of a question here.");
    expect((await add(`http://localhost:3000/questions/${questionId}-stuck`)).status).toBe(302);
    expect(await world.db.articleSource.count({ where: { articleId: id, questionId } })).toBe(1);
  });
});
