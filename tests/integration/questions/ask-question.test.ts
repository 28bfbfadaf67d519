import { describe, expect, test } from "vitest";
import { listQuestions, questionThread } from "~/answers/index.server";
import { askQuestion } from "~/questions/index.server";
import { isRefusal } from "~/shared/refusal";
import { makePerson } from "../../support/make";
import { ask, questionForm, refusalOf } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();

describe("asking", () => {
  test("a question stands in its thread as it was asked, and its asker follows it", async () => {
    const asker = world.as(await makePerson(world, { name: "Li Hua" }));
    const id = await ask(asker, {
      title: "  提现三天了还没有到账  ",
      problemType: "withdrawal",
      errorCode: "wd-77",
      body: "周一申请的提现，一直显示**处理中**，银行说没有收到。",
      tried: "重新登录过。",
      tags: ["银行", "提现"],
    });
    expect(await questionThread(asker, id)).toMatchObject({
      id,
      title: "提现三天了还没有到账",
      problemType: "withdrawal",
      errorCode: "wd-77",
      language: "zh-CN",
      html: expect.stringContaining("<strong>处理中</strong>"),
      triedHtml: expect.stringContaining("重新登录过。"),
      tags: ["提现", "银行"],
      state: "open",
      createdAt: "2026-03-02T09:00:00.000Z",
      lastActivityAt: "2026-03-02T09:00:00.000Z",
      version: 1,
      isAsker: true,
      watching: true,
      canEdit: true,
      canRemove: true,
      canVote: false,
      canMeToo: false,
      author: { name: "Li Hua", staff: null },
    });
  });

  test("a visitor reads it, and is offered nothing that needs an account", async () => {
    const id = await ask(world.as(await makePerson(world)));
    expect(await questionThread(world.ctx, id)).toMatchObject({
      isAsker: false,
      watching: false,
      canVote: false,
      canEdit: false,
      canAnswer: false,
      canComment: false,
      canMeToo: false,
      canWatch: false,
    });
  });

  test("a visitor can't ask", async () => {
    expect(await refusalOf(askQuestion(world.ctx, questionForm()))).toBe("account.sign-in-first");
    expect(await world.db.post.count()).toBe(0);
  });

  test("people named with @ are linked and remembered, nobody else is", async () => {
    const named = await makePerson(world, { name: "王小明" });
    const asker = world.as(await makePerson(world));
    const id = await ask(asker, {
      body: "@王小明 helped me last time, and @nobody did not. What now?",
      tried: "Asked @王小明 too.",
    });
    const thread = await questionThread(asker, id);
    expect(thread?.html).toContain(`href="/people/${named.id}"`);
    expect(thread?.html).toContain("@nobody");
    expect(await world.db.mention.findMany({ select: { postId: true, personId: true } })).toEqual([
      { postId: id, personId: named.id },
    ]);
  });

  test("T32: fifty submits of one form at the same moment ask once", async () => {
    const asker = world.as(await makePerson(world));
    const form = questionForm();
    const ids = await Promise.all(
      Array.from({ length: 50 }, async () => (await askQuestion(asker, form)).questionId),
    );
    expect(new Set(ids).size).toBe(1);
    expect(await world.db.post.count()).toBe(1);
    expect(await world.db.watch.count()).toBe(1);
  });

  test("T32: sending a form again later, as the back button does, gives the same question", async () => {
    const asker = world.as(await makePerson(world));
    const form = questionForm();
    const first = await askQuestion(asker, form);
    world.clock.advance(86_400_000);
    expect(await askQuestion(asker, { ...form, title: "Changed on the way back" })).toEqual(first);
    expect(await world.db.post.count()).toBe(1);
  });

  test("T32: two people's forms may carry the same key", async () => {
    const form = questionForm();
    const one = await askQuestion(world.as(await makePerson(world)), form);
    const two = await askQuestion(world.as(await makePerson(world)), form);
    expect(one.questionId).not.toBe(two.questionId);
  });

  test.each(["", "short", "a b c d e f g h", "x".repeat(65)])(
    "a form with the key %j is not taken",
    async (key) => {
      const asker = world.as(await makePerson(world));
      expect(await refusalOf(askQuestion(asker, questionForm({ key })))).toBe("post.form-outdated");
    },
  );

  test("a sixth question within ten minutes waits, staff's doesn't", async () => {
    const asker = world.as(await makePerson(world));
    const agent = world.as(await makePerson(world, { roles: ["agent"] }));
    for (let n = 0; n < 5; n++) {
      await ask(asker);
      await ask(agent);
    }
    const error = await askQuestion(asker, questionForm()).catch((refusal: unknown) => refusal);
    if (!isRefusal(error)) throw error;
    expect(error.code).toBe("post.too-many");
    expect(error.options).toMatchObject({ status: 429, retryAfterSeconds: 600 });
    expect(await refusalOf(askQuestion(agent, questionForm()))).toBe("");
    world.clock.advance(600_000);
    expect(await refusalOf(askQuestion(asker, questionForm()))).toBe("");
  });

  test("a form that was refused does not count against its asker", async () => {
    const asker = world.as(await makePerson(world));
    for (let n = 0; n < 8; n++) {
      expect(await refusalOf(askQuestion(asker, questionForm({ title: "No" })))).toBe(
        "text.too-short",
      );
    }
    expect(await refusalOf(askQuestion(asker, questionForm()))).toBe("");
  });

  test("the same new tag in twenty questions at once is one tag", async () => {
    const people = [];
    for (let n = 0; n < 20; n++) people.push(await makePerson(world));
    await Promise.all(
      people.map((person) => ask(world.as(person), { tags: ["visa", "提现", `own`] })),
    );
    expect(await world.db.tag.count()).toBe(3);
    expect((await listQuestions(world.ctx, { list: "newest", tag: "提现", page: 1 })).total).toBe(
      20,
    );
  });
});
