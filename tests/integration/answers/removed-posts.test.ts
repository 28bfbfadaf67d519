import { describe, expect, test } from "vitest";
import {
  acceptAnswer,
  acceptedAnswerHtml,
  editAnswer,
  editComment,
  homeLists,
  listQuestions,
  myQuestions,
  personActivity,
  postAnswer,
  postComment,
  postForEdit,
  postHistory,
  questionRows,
  questionThread,
  recommendAnswer,
  removePost,
  restorePost,
  tagList,
  threadTexts,
} from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { QUESTION_LISTS } from "~/paths";
import { readDraft, vote } from "~/posts/index.server";
import { editQuestion, meToo, takeBackMeToo, watch } from "~/questions/index.server";
import { makePerson } from "../../support/make";
import { answer, ask, comment, formKey, questionForm, refusalOf } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();

const CANARY = "CNRY-7f3a";
const canary = (where: string) => `${CANARY}-${where} holds private words.`;

/** Everything that any reader gives to a viewer about these ids. */
async function allReaders(ctx: Context, questionId: number, postIds: number[], personId: number) {
  const lists = QUESTION_LISTS.map((list) => listQuestions(ctx, { list, page: 1 }));
  const own = ctx.actor
    ? (["asked", "answered", "following"] as const).map((show) =>
        myQuestions(ctx, { show, page: 1 }),
      )
    : [];
  const activity = (["asked", "answered", "solved"] as const).map((show) =>
    personActivity(ctx, personId, { show, page: 1 }),
  );
  return JSON.stringify(
    await Promise.all([
      questionThread(ctx, questionId),
      ...lists,
      ...own,
      ...activity,
      listQuestions(ctx, { list: "newest", tag: "cnry-7f3a", page: 1 }),
      homeLists(ctx),
      tagList(ctx),
      questionRows(ctx, [questionId]),
      threadTexts(ctx, [questionId]),
      acceptedAnswerHtml(ctx, [questionId]).then((map) => [...map]),
      ...postIds.flatMap((id) => [
        postForEdit(ctx, id),
        postHistory(ctx, id),
        readDraft(ctx, `edit-${id}`),
      ]),
    ]),
  );
}

async function fullThread() {
  const asker = world.as(await makePerson(world, { name: "Asker" }));
  const answerer = world.as(await makePerson(world, { name: "Answerer" }));
  const agent = world.as(await makePerson(world, { name: "Agent", roles: ["agent"] }));
  const questionId = await ask(asker, {
    title: canary("title"),
    body: `${canary("body")} @Answerer`,
    tried: canary("tried"),
    errorCode: `${CANARY}-code`,
    tags: [CANARY],
  });
  const answerId = await answer(answerer, questionId, { body: canary("answer-before") });
  await editAnswer(answerer, { answerId, version: 1, body: canary("answer") });
  const commentId = await comment(asker, answerId, canary("comment"));
  return { asker, answerer, agent, questionId, answerId, commentId };
}

describe("T5, T10: a removed question", () => {
  test("is in nothing that anybody else can read, nor is what stands under it", async () => {
    const { asker, answerer, agent, questionId, answerId, commentId } = await fullThread();
    await acceptAnswer(asker, answerId);
    await recommendAnswer(agent, answerId);
    const ids = [questionId, answerId, commentId];
    const askerId = asker.actor?.id ?? 0;
    const answererId = answerer.actor?.id ?? 0;
    expect(await allReaders(world.ctx, questionId, ids, askerId)).toContain(CANARY);
    await removePost(asker, questionId);
    for (const ctx of [world.ctx, agent, world.as(await makePerson(world))]) {
      for (const personId of [askerId, answererId]) {
        const seen = await allReaders(ctx, questionId, ids, personId);
        expect(seen.toLowerCase()).not.toContain(CANARY.toLowerCase());
        expect(seen).toContain('"counts":{"asked":0,"answered":0,"solved":0}');
      }
    }
    expect((await homeLists(world.ctx)).typeCounts.withdrawal).toBe(0);
  });

  test("answers every act of others as if it had never been there", async () => {
    const { asker, questionId, answerId, commentId } = await fullThread();
    await removePost(asker, questionId);
    const other = world.as(await makePerson(world, { roles: ["agent"] }));
    const acts = (question: number, reply: number, remark: number) => [
      vote(other, question, 1),
      vote(other, reply, 1),
      vote(other, remark, -1),
      meToo(other, question),
      takeBackMeToo(other, question),
      watch(other, question),
      postAnswer(other, {
        questionId: question,
        body: "Long enough for an answer.",
        key: formKey(),
      }),
      postComment(other, question, { text: "Hello", key: formKey() }),
      postComment(other, reply, { text: "Hello", key: formKey() }),
      editQuestion(other, { ...questionForm(), questionId: question, version: 1 }),
      editAnswer(other, { answerId: reply, version: 2, body: "Long enough for an answer." }),
      editComment(other, { commentId: remark, version: 1, text: "Hello" }),
      removePost(other, question),
      restorePost(other, question),
      restorePost(other, reply),
      acceptAnswer(other, reply),
      recommendAnswer(other, reply),
    ];
    const hidden = await Promise.all(acts(questionId, answerId, commentId).map(refusalOf));
    const absent = await Promise.all(acts(900_001, 900_002, 900_003).map(refusalOf));
    expect(hidden).toEqual(absent);
    expect(new Set(hidden)).toEqual(new Set(["post.not-found"]));
    expect(await questionThread(other, questionId)).toBeNull();
    expect(await questionThread(other, 900_001)).toBeNull();
  });

  test("is still read by its asker and a moderator, and comes back whole", async () => {
    const { asker, questionId } = await fullThread();
    const moderator = world.as(await makePerson(world, { roles: ["moderator"] }));
    const before = await questionThread(world.ctx, questionId);
    const rowBefore = await listQuestions(world.ctx, { list: "newest", page: 1 });
    world.clock.advance(60_000);
    await removePost(asker, questionId);
    await removePost(asker, questionId).catch(() => undefined);
    for (const ctx of [asker, moderator]) {
      expect(await questionThread(ctx, questionId)).toMatchObject({
        title: canary("title"),
        removal: {
          by: "author",
          removedAt: "2026-03-02T09:01:00.000Z",
          reason: "",
          note: "",
          canRestore: true,
        },
        canEdit: false,
        canRemove: false,
        canAnswer: false,
        canComment: false,
        canVote: false,
      });
    }
    await restorePost(asker, questionId);
    await restorePost(asker, questionId);
    expect(await questionThread(world.ctx, questionId)).toEqual(before);
    expect(await listQuestions(world.ctx, { list: "newest", page: 1 })).toEqual(rowBefore);
  });
});

describe("T5: a removed answer", () => {
  test("is a stub for others: no text, no author, no comments, no history", async () => {
    const { asker, answerer, questionId, answerId, commentId } = await fullThread();
    await removePost(answerer, answerId);
    const other = world.as(await makePerson(world));
    expect(await questionThread(other, questionId)).toMatchObject({
      state: "open",
      answerCount: 0,
    });
    for (const ctx of [world.ctx, other, asker]) {
      expect((await questionThread(ctx, questionId))?.answers).toEqual([
        {
          kind: "stub",
          id: answerId,
          removal: {
            by: "author",
            removedAt: "2026-03-02T09:00:00.000Z",
            reason: "",
            note: "",
            canRestore: false,
          },
        },
      ]);
      const seen = await allReaders(
        ctx,
        questionId,
        [answerId, commentId],
        answerer.actor?.id ?? 0,
      );
      expect(seen).not.toContain(`${CANARY}-answer`);
      expect(seen).not.toContain(`${CANARY}-comment`);
      expect(seen).toContain('"answered":0');
    }
  });

  test("is read and put back by its author; the numbers follow each time", async () => {
    const { answerer, questionId, answerId } = await fullThread();
    world.clock.advance(60_000);
    const later = await answer(world.as(await makePerson(world)), questionId);
    const numbers = async () => {
      const thread = await questionThread(world.ctx, questionId);
      return [thread?.answerCount, thread?.lastActivityAt.slice(14, 16)];
    };
    expect(await numbers()).toEqual([2, "01"]);
    await removePost(answerer, answerId);
    await removePost(world.as(await makePerson(world, { roles: ["moderator"] })), later, {
      reason: "spam",
    });
    expect(await numbers()).toEqual([0, "00"]);
    const view = (await questionThread(answerer, questionId))?.answers.find(
      ({ id }) => id === answerId,
    );
    expect(view).toMatchObject({
      kind: "answer",
      html: expect.stringContaining(canary("answer")),
      removal: { by: "author", canRestore: true },
      canEdit: false,
      comments: [{ kind: "comment" }],
    });
    await restorePost(answerer, answerId);
    await restorePost(answerer, answerId);
    expect(await numbers()).toEqual([1, "00"]);
  });

  test("twenty removals at the same moment count as one", async () => {
    const { answerer, questionId, answerId } = await fullThread();
    await answer(world.as(await makePerson(world)), questionId);
    await Promise.all(Array.from({ length: 20 }, () => refusalOf(removePost(answerer, answerId))));
    expect((await questionThread(world.ctx, questionId))?.answerCount).toBe(1);
    await Promise.all(Array.from({ length: 20 }, () => refusalOf(restorePost(answerer, answerId))));
    expect((await questionThread(world.ctx, questionId))?.answerCount).toBe(2);
  });

  test("an accepted or recommended one stays while others rely on it, unless a moderator takes it away", async () => {
    const { asker, answerer, agent, questionId, answerId } = await fullThread();
    await acceptAnswer(asker, answerId);
    expect(await refusalOf(removePost(answerer, answerId))).toBe("answer.relied-on");
    await recommendAnswer(agent, answerId);
    const moderator = world.as(await makePerson(world, { roles: ["moderator"] }));
    const offered = async (ctx: Context) => {
      const [view] = (await questionThread(ctx, questionId))?.answers ?? [];
      return view?.kind === "answer" && view.canRemove;
    };
    expect([await offered(answerer), await offered(moderator)]).toEqual([false, true]);
    await removePost(moderator, answerId, { reason: "rude" });
    const thread = await questionThread(world.ctx, questionId);
    expect(thread).toMatchObject({
      state: "open",
      answers: [{ kind: "stub", removal: { by: "moderator" } }],
    });
    expect(await world.db.acceptance.count()).toBe(0);
    expect(await world.db.recommendation.count()).toBe(0);
    expect(await refusalOf(restorePost(answerer, answerId))).toBe("account.not-allowed");
    expect((await questionThread(answerer, questionId))?.answers).toMatchObject([
      { kind: "answer", removal: { by: "moderator", canRestore: false } },
    ]);
    await restorePost(moderator, answerId, { note: "We looked again: it fits." });
    expect((await questionThread(world.ctx, questionId))?.state).toBe("answered");
  });

  test("nobody removes what is somebody else's", async () => {
    const { asker, agent, questionId, answerId, commentId } = await fullThread();
    expect(await refusalOf(removePost(asker, answerId))).toBe("account.not-allowed");
    expect(await refusalOf(removePost(agent, questionId))).toBe("account.not-allowed");
    expect(await refusalOf(removePost(world.ctx, commentId))).toBe("account.sign-in-first");
  });
});

test("T5: a removed comment is a stub for others and its text is nowhere", async () => {
  const { asker, answerer, questionId, answerId, commentId } = await fullThread();
  await removePost(asker, commentId);
  const seen = await allReaders(
    world.ctx,
    questionId,
    [answerId, commentId],
    answerer.actor?.id ?? 0,
  );
  expect(seen).not.toContain(`${CANARY}-comment`);
  expect((await questionThread(answerer, questionId))?.answers).toMatchObject([
    { comments: [{ kind: "stub", id: commentId, removal: { by: "author" } }] },
  ]);
  expect((await questionThread(asker, questionId))?.answers).toMatchObject([
    { comments: [{ kind: "comment", id: commentId, removal: { canRestore: true } }] },
  ]);
});
