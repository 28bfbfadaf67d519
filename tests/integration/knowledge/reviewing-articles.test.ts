import { beforeEach, describe, expect, test } from "vitest";
import { editAnswer, removePost } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import type { Happening } from "~/infra/jobs/subscription";
import {
  articlePage,
  confirmArticle,
  editArticle,
  handOverArticle,
  knowledgeSubscriptions,
  publishArticle,
  retireArticle,
  staffArticle,
  sweepArticleReviews,
} from "~/knowledge/index.server";
import type { Actor } from "~/shared/roles";
import { articleForm, draftArticle, publishedArticle, solvedThread } from "../../support/articles";
import { makePerson } from "../../support/make";
import { answer, ask, comment, refusalOf } from "../../support/make-thread";
import { inboxOf } from "../../support/notices";
import { useWorld } from "../../support/world";

const world = useWorld();
const DAY = 86_400_000;
let agent: Actor;
let lead: Actor;
let asker: Actor;
let answerer: Actor;
let questionId: number;
let answerId: number;
let articleId: number;

beforeEach(async () => {
  agent = await makePerson(world, { roles: ["agent"] });
  lead = await makePerson(world, { roles: ["lead"] });
  asker = await makePerson(world);
  answerer = await makePerson(world);
  ({ questionId, answerId } = await solvedThread(world, { asker, answerer }));
  articleId = await publishedArticle(world, agent, { answerId });
  world.clock.advance(60_000);
});

const reviews = () =>
  world.db.articleReview.findMany({
    where: { articleId },
    orderBy: { id: "asc" },
    select: { open: true, outcome: true, causes: { select: { kind: true, occasion: true } } },
  });

async function edit(body: string): Promise<void> {
  const { version } = await world.db.post.findUniqueOrThrow({
    where: { id: answerId },
    select: { version: true },
  });
  await editAnswer(world.as(answerer), { answerId, version, body });
}

/** Hands these events to the followers once more, as a queue does that lost the acknowledgement. */
async function again(...happenings: Happening[]): Promise<void> {
  const ctx: Context = world.ctx;
  for (const { events, handle } of knowledgeSubscriptions)
    for (const happening of happenings)
      if (events.includes(happening.event)) await handle(ctx, [happening]);
}

describe("a review of an article", () => {
  test("opens once when a source is edited, whatever is retried and however often it is edited", async () => {
    await edit("Banks need up to three working days for this.");
    await world.drain();
    await edit("Banks need up to two working days for this.");
    await world.drain();
    await Promise.all(
      Array.from({ length: 5 }, () =>
        again({ event: "answer.edited", payload: { answerId, questionId } }),
      ),
    );
    expect(await reviews()).toEqual([
      {
        open: true,
        outcome: null,
        causes: [
          { kind: "edit", occasion: `post-${answerId}-2` },
          { kind: "edit", occasion: `post-${answerId}-3` },
        ],
      },
    ]);
    expect((await articlePage(world.ctx, articleId))?.underReview).toBe(true);
  });

  test("is not opened again by what it was closed for, when the job comes late", async () => {
    await edit("Banks need up to three working days for this.");
    await world.drain();
    await confirmArticle(world.as(agent), { articleId, causeCount: 1 });
    await again({ event: "answer.edited", payload: { answerId, questionId } });
    expect(await reviews()).toMatchObject([{ open: null, outcome: "confirmed" }]);
    await edit("Banks need one working day for this.");
    await world.drain();
    expect(await reviews()).toMatchObject([{ open: null }, { open: true }]);
  });

  test("opens for a new answer, for a change of the question and for a source taken away, not for comments or other threads", async () => {
    const other = await ask(world.as(asker), { title: "My withdrawal waits since Friday" });
    await answer(world.as(answerer), other);
    await comment(world.as(asker), answerId);
    await world.drain();
    expect(await reviews()).toEqual([]);
    const newer = await answer(world.as(answerer), questionId, { body: "It takes one day now." });
    await world.drain();
    await removePost(world.as(answerer), newer);
    await world.drain();
    expect((await reviews())[0]?.causes.map(({ kind }) => kind)).toEqual(["answer"]);
    await world.db.removal.create({
      data: {
        postId: questionId,
        byId: lead.id,
        reason: "other",
        removedAt: world.clock.now(),
      },
    });
    await again({ event: "post.removed", payload: { postId: questionId, questionId } });
    expect((await reviews())[0]?.causes.map(({ kind }) => kind)).toEqual(["answer", "removal"]);
  });

  test("opens when people say that the solution fails, once a mark", async () => {
    const since = world.clock.now();
    await world.db.outdatedMark.create({ data: { answerId, since, why: "failures" } });
    await again({ event: "answer.outdated", payload: { answerId, questionId } });
    await again({ event: "answer.outdated", payload: { answerId, questionId } });
    expect((await reviews()).map(({ causes }) => causes.map(({ kind }) => kind))).toEqual([
      ["outdated"],
    ]);
  });

  test("does not open for what stood when the thread was written up", async () => {
    await again(
      { event: "answer.posted", payload: { answerId, questionId } },
      { event: "question.edited", payload: { questionId } },
    );
    expect(await reviews()).toEqual([]);
  });

  test("opens for a draft too, and never for a retired article", async () => {
    const own = await makePerson(world);
    const thread = await solvedThread(world, { asker: own, answerer });
    const draftId = await draftArticle(world, agent, { answerId: thread.answerId });
    world.clock.advance(60_000);
    await answer(world.as(answerer), thread.questionId, { body: "It takes one day now." });
    await world.drain();
    expect(await world.db.articleReview.count({ where: { articleId: draftId } })).toBe(1);
    await retireArticle(world.as(agent), articleId);
    await edit("Banks need up to three working days for this.");
    await world.drain();
    expect(await reviews()).toEqual([]);
  });

  test("tells the owner, once; and whoever the article is given to while it is open", async () => {
    await edit("Banks need up to three working days for this.");
    await world.drain();
    expect(await inboxOf(world, agent)).toEqual(["*article-review"]);
    expect(await inboxOf(world, lead)).toEqual([]);
    await handOverArticle(world.as(agent), {
      articleId,
      ownerId: lead.id,
      reviewBy: "2026-06-01",
    });
    await world.drain();
    expect(await inboxOf(world, lead)).toEqual(["*article-review"]);
    await confirmArticle(world.as(lead), { articleId, causeCount: 1 });
    await world.drain();
    expect(await inboxOf(world, agent)).toEqual([]);
  });

  test("tells the leads when its owner tends no articles any more", async () => {
    await world.db.roleGrant.deleteMany({ where: { personId: agent.id } });
    await edit("Banks need up to three working days for this.");
    await world.drain();
    expect(await inboxOf(world, lead)).toEqual(["*article-review"]);
  });

  test("falls due by its day, in one of two processes that look at the same time", async () => {
    await sweepArticleReviews(world.ctx);
    expect(await reviews()).toEqual([]);
    world.clock.advance(181 * DAY);
    await Promise.all([sweepArticleReviews(world.ctx), sweepArticleReviews(world.ctx)]);
    await sweepArticleReviews(world.ctx);
    expect((await reviews()).map(({ causes }) => causes.map(({ kind }) => kind))).toEqual([
      ["date"],
    ]);
    await confirmArticle(world.as(agent), { articleId, causeCount: 1 });
    await sweepArticleReviews(world.ctx);
    expect(await reviews()).toHaveLength(1);
    const { reviewBy } = await staffArticle(world.as(agent), articleId);
    expect(reviewBy).toBe("2027-02-26");
  });

  test("is closed by a new version, which moves the next one; not by saving the same again", async () => {
    await edit("Banks need up to three working days for this.");
    await world.drain();
    world.clock.advance(10 * DAY);
    const { key: _key, ...form } = articleForm();
    await editArticle(world.as(lead), { ...form, articleId, version: 1 });
    expect(await reviews()).toMatchObject([{ open: true }]);
    const better = { ...form, stepsEn: "Wait three working days." };
    await editArticle(world.as(lead), { ...better, articleId, version: 1 });
    expect(await reviews()).toMatchObject([{ open: null, outcome: "edited" }]);
    expect((await staffArticle(world.as(lead), articleId)).reviewBy).toBe("2026-09-08");
  });

  test("is not closed unseen: whoever says 'still right' while more happened is told", async () => {
    await edit("Banks need up to three working days for this.");
    await world.drain();
    await answer(world.as(answerer), questionId, { body: "It takes one day now." });
    await world.drain();
    const { acts } = await staffArticle(world.as(agent), articleId);
    expect(acts[0]).toMatchObject({ verb: "review-opened", by: null });
    expect(await refusalOf(confirmArticle(world.as(agent), { articleId, causeCount: 1 }))).toBe(
      "article.review-changed",
    );
    expect(await refusalOf(confirmArticle(world.as(asker), { articleId, causeCount: 2 }))).toBe(
      "account.not-allowed",
    );
    expect(await reviews()).toMatchObject([{ open: true }]);
  });

  test("can be put off by a day ahead alone, and the owner must be of support", async () => {
    const set = (changes: { ownerId?: number; reviewBy?: string }) =>
      refusalOf(
        handOverArticle(world.as(agent), {
          articleId,
          ownerId: agent.id,
          reviewBy: "2026-06-01",
          ...changes,
        }),
      );
    expect(await set({ reviewBy: "2026-03-01" })).toBe("article.review-day");
    expect(await set({ reviewBy: "next week" })).toBe("article.review-day");
    expect(await set({ ownerId: asker.id })).toBe("form.choice");
    expect(await set({})).toBe("");
    await publishArticle(world.as(agent), articleId);
    expect((await staffArticle(world.as(agent), articleId)).reviewBy).toBe("2026-06-01");
  });
});
