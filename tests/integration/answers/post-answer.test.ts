import { describe, expect, test } from "vitest";
import {
  editAnswer,
  editComment,
  postAnswer,
  postComment,
  postForEdit,
  questionThread,
} from "~/answers/index.server";
import { makePerson } from "../../support/make";
import { answer, ask, comment, formKey, refusalOf } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();
const body = "Banks need up to five working days for this.";

describe("answering", () => {
  test("an answer counts, moves the question up, and makes it answered", async () => {
    const questionId = await ask(world.as(await makePerson(world)));
    world.clock.advance(3_600_000);
    const writer = await makePerson(world, { name: "Bo" });
    const answerId = await answer(world.as(writer), questionId, {
      body: "等**三天**就好，银行处理得比较慢，请耐心等待。",
    });
    expect(await questionThread(world.ctx, questionId)).toMatchObject({
      state: "answered",
      answerCount: 1,
      lastActivityAt: "2026-03-02T10:00:00.000Z",
      answers: [
        {
          id: answerId,
          kind: "answer",
          language: "zh-CN",
          html: expect.stringContaining("<strong>三天</strong>"),
          author: { id: writer.id, name: "Bo" },
          official: false,
          accepted: null,
          recommended: null,
        },
      ],
    });
  });

  test("support answers officially, and it stays official when the writer leaves the team", async () => {
    const questionId = await ask(world.as(await makePerson(world)));
    const agent = await makePerson(world, { roles: ["agent"] });
    await answer(world.as(agent), questionId, { official: true });
    await answer(world.as(agent), questionId);
    await world.db.roleGrant.deleteMany({ where: { personId: agent.id } });
    const thread = await questionThread(world.ctx, questionId);
    expect(thread?.answers).toMatchObject([
      { official: true, author: { staff: null } },
      { official: false },
    ]);
  });

  test.each([[[]], [["helper"]], [["moderator"]]] as const)(
    "somebody with the roles %j can't answer officially",
    async (roles) => {
      const questionId = await ask(world.as(await makePerson(world)));
      const person = world.as(await makePerson(world, { roles: [...roles] }));
      const attempt = postAnswer(person, { questionId, body, official: true, key: formKey() });
      expect(await refusalOf(attempt)).toBe("account.not-allowed");
      expect((await questionThread(person, questionId))?.canAnswerOfficially).toBe(false);
    },
  );

  test("T30: thirty answers at the same moment are counted as thirty", async () => {
    const questionId = await ask(world.as(await makePerson(world)));
    const people = [];
    for (let n = 0; n < 30; n++) people.push(world.as(await makePerson(world)));
    await Promise.all(people.map((person) => answer(person, questionId)));
    const thread = await questionThread(world.ctx, questionId);
    expect([thread?.answerCount, thread?.answers.length]).toEqual([30, 30]);
  });

  test("T32: fifty submits of one answer, or of one comment, at the same moment post once", async () => {
    const questionId = await ask(world.as(await makePerson(world)));
    const person = world.as(await makePerson(world));
    const [key, text] = [formKey(), "Same here."];
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => postAnswer(person, { questionId, body, key })),
    );
    const comments = await Promise.all(
      Array.from({ length: 50 }, () => postComment(person, questionId, { text, key })),
    );
    expect(new Set(answers.map(({ answerId }) => answerId)).size).toBe(1);
    expect(new Set(comments.map(({ commentId }) => commentId)).size).toBe(1);
    const thread = await questionThread(person, questionId);
    expect([thread?.answerCount, thread?.answers.length, thread?.comments.length]).toEqual([
      1, 1, 1,
    ]);
  });

  test("a closed question takes no more answers, and says why it is closed", async () => {
    const questionId = await ask(world.as(await makePerson(world)));
    const closedAt = world.clock.now();
    await world.db.closure.create({
      data: { questionId, reason: "duplicate", note: "See the other one.", closedAt },
    });
    const person = world.as(await makePerson(world));
    expect(await refusalOf(postAnswer(person, { questionId, body, key: formKey() }))).toBe(
      "question.closed",
    );
    expect(await questionThread(person, questionId)).toMatchObject({
      state: "closed",
      canAnswer: false,
      canComment: true,
      closure: {
        reason: "duplicate",
        note: "See the other one.",
        closedAt: closedAt.toISOString(),
      },
    });
  });

  test("comments stand under what they are about, in order, and move the question up", async () => {
    const questionId = await ask(world.as(await makePerson(world)));
    const person = world.as(await makePerson(world));
    const answerId = await answer(person, questionId);
    world.clock.advance(1_000);
    const first = await comment(person, answerId, "One `code` remark");
    const second = await comment(person, answerId, "Another");
    const onQuestion = await comment(person, questionId, "On the question");
    const thread = await questionThread(world.ctx, questionId);
    expect(thread?.comments.map(({ id }) => id)).toEqual([onQuestion]);
    expect(thread?.answers[0]).toMatchObject({
      comments: [{ id: first, html: expect.stringContaining("<code>code</code>") }, { id: second }],
    });
    expect(thread?.lastActivityAt).toBe("2026-03-02T09:00:01.000Z");
    expect(
      await refusalOf(postComment(person, first, { text: "On a comment", key: formKey() })),
    ).toBe("post.not-found");
  });

  test("limits hold: five characters for an answer, ten answers and twenty comments in ten minutes", async () => {
    const questionId = await ask(world.as(await makePerson(world)));
    const person = world.as(await makePerson(world));
    const short = postAnswer(person, { questionId, body: "Four", key: formKey() });
    expect(await refusalOf(short)).toBe("text.too-short");
    for (let n = 0; n < 10; n++) await answer(person, questionId);
    expect(await refusalOf(answer(person, questionId))).toBe("post.too-many");
    for (let n = 0; n < 20; n++) await comment(person, questionId);
    expect(await refusalOf(comment(person, questionId))).toBe("post.too-many");
    expect((await questionThread(person, questionId))?.answerCount).toBe(10);
  });
});

describe("changing an answer or a comment", () => {
  test("T33: the slower of two editors is told, and the first text stands", async () => {
    const writer = world.as(await makePerson(world));
    const questionId = await ask(writer);
    const answerId = await answer(writer, questionId);
    await editAnswer(writer, { answerId, version: 1, body: "The first window's new text." });
    const late = editAnswer(writer, { answerId, version: 1, body: "The second window's text." });
    await expect(late).rejects.toMatchObject({
      code: "post.changed-meanwhile",
      options: { status: 409 },
    });
    expect(await postForEdit(writer, answerId)).toMatchObject({
      kind: "answer",
      questionId,
      version: 2,
      body: "The first window's new text.",
      question: null,
    });
  });

  test("a comment is changed by its author alone", async () => {
    const writer = world.as(await makePerson(world));
    const moderator = world.as(await makePerson(world, { roles: ["moderator"] }));
    const questionId = await ask(writer);
    const commentId = await comment(writer, questionId);
    const change = { commentId, version: 1, text: "Which bank, and when?" };
    expect(await refusalOf(editComment(moderator, change))).toBe("account.not-allowed");
    await editComment(writer, change);
    expect((await questionThread(world.ctx, questionId))?.comments).toMatchObject([
      {
        html: expect.stringContaining("and when?"),
        version: 2,
        editedAt: "2026-03-02T09:00:00.000Z",
      },
    ]);
  });
});
