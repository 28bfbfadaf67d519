import { beforeEach, describe, expect, test } from "vitest";
import {
  articleForEdit,
  articleHistory,
  articleIdOfThread,
  articlePage,
  articlesOf,
  dropArticleSource,
  editArticle,
  handOverArticle,
  proposeFromAnswer,
  publishArticle,
  retireArticle,
  staffArticle,
  staffArticles,
  writeArticle,
} from "~/knowledge/index.server";
import { saveDraft } from "~/posts/index.server";
import type { Actor } from "~/shared/roles";
import {
  articleForm,
  draftArticle,
  ENGLISH_ONLY,
  publishedArticle,
  solvedThread,
} from "../../support/articles";
import { makePerson } from "../../support/make";
import { answer, ask, refusalOf } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();
let agent: Actor;
let lead: Actor;
let moderator: Actor;
let asker: Actor;
let answerer: Actor;

beforeEach(async () => {
  agent = await makePerson(world, { roles: ["agent"] });
  lead = await makePerson(world, { roles: ["lead"] });
  moderator = await makePerson(world, { roles: ["moderator"] });
  asker = await makePerson(world);
  answerer = await makePerson(world);
});

const stored = (id: number) => world.db.article.findUniqueOrThrow({ where: { id } });
const list = (show: "all" | "drafts" | "reviews" | "missing" | "published" | "retired") =>
  staffArticles(world.as(agent), { show, ownerId: null, page: 1 });

describe("writing up an answer that helped", () => {
  test("fills each language from what was written in it, and stores nothing yet", async () => {
    const { questionId, answerId } = await solvedThread(
      world,
      { asker, answerer },
      "审核一般一个工作日，请先看“我的 › 消息”。",
    );
    const proposed = await proposeFromAnswer(world.as(agent), answerId);
    expect(proposed).toMatchObject({ answerId, questionId });
    expect(proposed.form).toMatchObject({
      titleEn: "My withdrawal is stuck since Monday",
      symptomEn: "It says processing for three days now and nothing arrives.",
      stepsEn: "",
      titleZh: "",
      stepsZh: "审核一般一个工作日，请先看“我的 › 消息”。",
      problemType: "withdrawal",
    });
    expect(await world.db.article.count()).toBe(0);
  });

  test("links the thread, which everybody is led from once it is published", async () => {
    const { questionId, answerId } = await solvedThread(world, { asker, answerer });
    const articleId = await draftArticle(world, agent, { answerId });
    expect(await articleIdOfThread(world.as(agent), questionId)).toEqual({ articleId });
    expect(await articleIdOfThread(world.as(asker), questionId)).toBeNull();
    expect((await articlesOf(world.ctx, [questionId])).size).toBe(0);
    await publishArticle(world.as(agent), articleId);
    expect((await articlesOf(world.ctx, [questionId])).get(questionId)).toEqual({
      id: articleId,
      title: "A withdrawal stays in review",
      language: "en",
    });
    expect((await articlePage(world.ctx, articleId))?.sourceIds).toEqual([questionId]);
  });

  test("needs an answer that is accepted, recommended or official, and in sight", async () => {
    const questionId = await ask(world.as(asker), {});
    const peers = await answer(world.as(answerer), questionId);
    const official = await answer(world.as(agent), questionId, { official: true });
    expect(await refusalOf(draftArticle(world, agent, { answerId: peers }))).toBe(
      "article.answer-not-marked",
    );
    expect(await refusalOf(proposeFromAnswer(world.as(agent), questionId))).toBe(
      "article.answer-not-marked",
    );
    expect(await refusalOf(draftArticle(world, agent, { answerId: 99_999 }))).toBe(
      "post.not-found",
    );
    expect(await draftArticle(world, agent, { answerId: official })).toBeGreaterThan(0);
  });

  test("happens once a thread, also when two agents press at the same time", async () => {
    const { answerId } = await solvedThread(world, { asker, answerer });
    const outcomes = await Promise.all(
      [agent, lead].map((who) => refusalOf(draftArticle(world, who, { answerId }))),
    );
    expect(outcomes.sort()).toEqual(["", "article.source-taken"]);
    expect(await world.db.article.count()).toBe(1);
  });

  test("twice by the same form writes one article", async () => {
    const form = articleForm();
    const both = await Promise.all([1, 2].map(() => writeArticle(world.as(agent), form)));
    expect(new Set(both.map(({ articleId }) => articleId)).size).toBe(1);
    expect(await world.db.article.count()).toBe(1);
    expect(await world.db.articleRevision.count()).toBe(1);
  });

  test("a thread of a retired article can be written up anew", async () => {
    const { questionId, answerId } = await solvedThread(world, { asker, answerer });
    const first = await publishedArticle(world, agent, { answerId });
    await retireArticle(world.as(agent), first);
    expect(await articleIdOfThread(world.as(agent), questionId)).toEqual({ articleId: null });
    const second = await publishedArticle(world, agent, { answerId });
    expect((await articlesOf(world.ctx, [questionId])).get(questionId)?.id).toBe(second);
  });
});

describe("an article", () => {
  test("is nobody's to read but staff's until it is published, and again when it is retired", async () => {
    const articleId = await draftArticle(world, agent);
    expect(await articlePage(world.as(agent), articleId)).toBeNull();
    await publishArticle(world.as(agent), articleId);
    expect((await articlePage(world.ctx, articleId))?.title).toBe("A withdrawal stays in review");
    await retireArticle(world.as(agent), articleId);
    expect(await articlePage(world.ctx, articleId)).toBeNull();
    expect((await list("retired")).rows.map(({ id }) => id)).toEqual([articleId]);
  });

  test("shows Markdown as posts do, and nothing that could run", async () => {
    const articleId = await publishedArticle(world, agent, {
      stepsEn: "1. Open *Messages*.\n\n<script>alert(1)</script> [x](javascript:alert(1))",
    });
    const page = await articlePage(world.ctx, articleId);
    expect(page?.symptomHtml).toContain("<strong>In review</strong>");
    expect(page?.stepsHtml).toContain("<em>Messages</em>");
    expect(page?.stepsHtml).not.toMatch(/<script|href="javascript/i);
  });

  test("is read in the reader's language or the one asked for; a language that is not whole stays hidden", async () => {
    const articleId = await publishedArticle(world, agent);
    const zh = { ...world.ctx, locale: "zh-CN" as const };
    expect((await articlePage(zh, articleId))?.title).toBe("提现一直在审核");
    expect(await articlePage(zh, articleId, "en")).toMatchObject({
      title: "A withdrawal stays in review",
      other: { title: "提现一直在审核", language: "zh-CN" },
    });
    const half = await publishedArticle(world, agent, { ...ENGLISH_ONLY, titleZh: "这里只有标题" });
    expect(await articlePage(zh, half)).toMatchObject({
      language: "en",
      languages: ["en"],
      other: null,
    });
    expect((await list("missing")).rows).toMatchObject([{ id: half, missing: ["zh-CN"] }]);
  });

  test("can be begun in one language with gaps, but not be published so", async () => {
    const articleId = await draftArticle(world, agent, { ...ENGLISH_ONLY, stepsEn: "" });
    expect(await refusalOf(publishArticle(world.as(agent), articleId))).toBe("article.not-whole");
    const none = { ...ENGLISH_ONLY, titleEn: "", symptomEn: "", stepsEn: "" };
    expect(await refusalOf(draftArticle(world, agent, none))).toBe("article.no-title");
  });

  test("keeps its one whole language while it is published", async () => {
    const articleId = await publishedArticle(world, agent, ENGLISH_ONLY);
    const { key: _key, ...form } = articleForm({ ...ENGLISH_ONLY, stepsEn: "" });
    expect(await refusalOf(editArticle(world.as(agent), { ...form, articleId, version: 1 }))).toBe(
      "article.not-whole",
    );
  });

  test("masks what is private in any of its words, and refuses it in codes", async () => {
    const { masked } = await writeArticle(
      world.as(agent),
      articleForm({ stepsZh: "请打电话 13812345678，再等一天。" }),
    );
    expect(masked).toEqual(["phone"]);
    expect((await world.db.article.findFirstOrThrow()).stepsZh).not.toContain("13812345678");
    expect(await refusalOf(draftArticle(world, agent, { errorCodes: "4111111111111111" }))).toBe(
      "text.private",
    );
  });

  test("is for support alone: members and moderators can do nothing with it, and are not told that it is there", async () => {
    const articleId = await draftArticle(world, agent);
    const { key: _key, ...form } = articleForm();
    for (const who of [asker, moderator]) {
      const ctx = world.as(who);
      for (const attempt of [
        () => writeArticle(ctx, articleForm()),
        () => editArticle(ctx, { ...form, articleId, version: 1 }),
        () => publishArticle(ctx, articleId),
        () => retireArticle(ctx, articleId),
        () => handOverArticle(ctx, { articleId, ownerId: agent.id, reviewBy: "2026-06-01" }),
        () => staffArticle(ctx, articleId),
        () => articleForEdit(ctx, articleId),
        () => articleHistory(ctx, articleId),
        () => staffArticles(ctx, { show: "all", ownerId: null, page: 1 }),
      ])
        expect(await refusalOf(attempt())).toBe("account.not-allowed");
    }
    expect((await stored(articleId)).state).toBe("draft");
  });
});

describe("versions of an article", () => {
  test("say who changed what, in which language", async () => {
    const articleId = await draftArticle(world, agent, ENGLISH_ONLY);
    world.clock.advance(60_000);
    const { key: _key, ...form } = articleForm({ problemType: "how-to" });
    await editArticle(world.as(lead), { ...form, articleId, version: 1 });
    const { versions } = await articleHistory(world.as(agent), articleId);
    expect(versions.map(({ version, editor }) => [version, editor.id])).toEqual([
      [2, lead.id],
      [1, agent.id],
    ]);
    expect(versions[0]?.texts.map(({ field, language }) => [field, language])).toEqual([
      ["titleZh", "zh-CN"],
      ["appliesZh", "zh-CN"],
      ["symptomZh", "zh-CN"],
      ["stepsZh", "zh-CN"],
    ]);
    expect(versions[0]?.facts).toEqual([
      { field: "problemType", before: "withdrawal", after: "how-to" },
    ]);
  });

  test("of two agents who save at once, one is told of the other", async () => {
    const articleId = await draftArticle(world, agent);
    const save = (who: Actor, stepsEn: string) => {
      const { key: _key, ...form } = articleForm({ stepsEn });
      return refusalOf(editArticle(world.as(who), { ...form, articleId, version: 1 }));
    };
    const outcomes = await Promise.all([
      save(agent, "Do the first thing."),
      save(lead, "Do the other thing."),
    ]);
    expect(outcomes.sort()).toEqual(["", "article.changed-meanwhile"]);
    expect((await stored(articleId)).version).toBe(2);
  });

  test("are not made by saving what stands already, and saving forgets what was begun", async () => {
    const articleId = await draftArticle(world, agent);
    await saveDraft(world.as(agent), `article-${articleId}`, { titleEn: "Begun and left" });
    const { version, form } = await articleForEdit(world.as(agent), articleId);
    await editArticle(world.as(agent), { ...form, articleId, version });
    expect((await stored(articleId)).version).toBe(1);
    expect(await world.db.draft.count()).toBe(0);
  });

  test("and all that is done with it stand in its log, with versions before and after", async () => {
    const { questionId, answerId } = await solvedThread(world, { asker, answerer });
    const articleId = await draftArticle(world, agent, { answerId });
    const { key: _key, ...form } = articleForm({ stepsEn: "Do something else." });
    await editArticle(world.as(lead), { ...form, articleId, version: 1 });
    await publishArticle(world.as(lead), articleId);
    await handOverArticle(world.as(lead), {
      articleId,
      ownerId: lead.id,
      reviewBy: "2026-08-29",
    });
    await dropArticleSource(world.as(lead), { articleId, questionId });
    await retireArticle(world.as(lead), articleId);
    const acts = await world.db.articleAct.findMany({
      where: { articleId },
      orderBy: { id: "asc" },
    });
    expect(acts.map((act) => [act.verb, act.byId, act.fromVersion, act.toVersion])).toEqual([
      ["written", agent.id, 0, 1],
      ["source-added", agent.id, 1, 1],
      ["edited", lead.id, 1, 2],
      ["published", lead.id, 2, 2],
      ["handed-over", lead.id, 2, 2],
      ["source-dropped", lead.id, 2, 2],
      ["retired", lead.id, 2, 2],
    ]);
  });
});
