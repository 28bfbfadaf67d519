import { describe, expect, test } from "vitest";
import {
  acceptAnswer,
  editAnswer,
  recommendAnswer,
  removePost,
  restorePost,
  unacceptAnswer,
} from "~/answers/index.server";
import { NOTICE_KINDS } from "~/notifications";
import {
  followTag,
  inbox,
  openNotice,
  readAllNotices,
  saveNoticeSettings,
  unfollowTag,
  unreadNotices,
} from "~/notifications/index.server";
import { unwatch, watch } from "~/questions/index.server";
import { makePerson } from "../../support/make";
import { answer, ask, comment, refusalOf } from "../../support/make-thread";
import { inboxOf } from "../../support/notices";
import { useWorld } from "../../support/world";

const world = useWorld();

describe("who is told", () => {
  test("the asker of an answer, followers of an answer to what they follow, the answerer of nothing", async () => {
    const [asker, follower, answerer] = [
      await makePerson(world),
      await makePerson(world),
      await makePerson(world),
    ];
    const questionId = await ask(world.as(asker));
    await watch(world.as(follower), questionId);
    await watch(world.as(answerer), questionId);
    await answer(world.as(answerer), questionId);
    expect(await inboxOf(world, asker)).toEqual(["*answer"]);
    expect(await inboxOf(world, follower)).toEqual(["*followed-question"]);
    expect(await inboxOf(world, answerer)).toEqual([]);
  });

  test("asker and followers of an official answer, as such", async () => {
    const [asker, follower] = [await makePerson(world), await makePerson(world)];
    const agent = await makePerson(world, { roles: ["agent"] });
    const questionId = await ask(world.as(asker));
    await watch(world.as(follower), questionId);
    await answer(world.as(agent), questionId, { official: true });
    expect(await inboxOf(world, asker)).toEqual(["*official-answer"]);
    expect(await inboxOf(world, follower)).toEqual(["*official-answer"]);
    expect((await inbox(world.as(asker), 1)).rows[0]?.by).toMatchObject({
      staff: { role: "agent" },
    });
  });

  test("whoever wrote what a comment stands under, and who talked there before", async () => {
    const [asker, answerer, passer] = [
      await makePerson(world),
      await makePerson(world),
      await makePerson(world),
    ];
    const questionId = await ask(world.as(asker));
    const answerId = await answer(world.as(answerer), questionId);
    await readAll(asker);
    await comment(world.as(asker), answerId, "Does that hold at weekends?");
    await comment(world.as(answerer), answerId, "No, working days only.");
    await comment(world.as(passer), answerId, "Thank you both.");
    expect(await inboxOf(world, answerer)).toEqual(["*comment", "*comment"]);
    expect(await inboxOf(world, asker)).toEqual(["*comment", "*comment", "answer"]);
    expect(await inboxOf(world, passer)).toEqual([]);
  });

  test("whoever is mentioned, also when the mention came with a later edit, once", async () => {
    const [asker, named, late] = [
      await makePerson(world),
      await makePerson(world, { name: "Noor" }),
      await makePerson(world, { name: "Lin" }),
    ];
    const questionId = await ask(world.as(asker));
    const ctx = world.as(await makePerson(world));
    const answerId = await answer(ctx, questionId, { body: "As @Noor said: five working days." });
    expect(await inboxOf(world, named)).toEqual(["*mention"]);
    const body = "As @Noor and @Lin said: five working days.";
    await editAnswer(ctx, { answerId, version: 1, body });
    expect(await inboxOf(world, named)).toEqual(["*mention"]);
    expect(await inboxOf(world, late)).toEqual(["*mention"]);
    expect(await inboxOf(world, asker)).toEqual(["*answer"]);
  });

  test("the author of an answer that is accepted or recommended", async () => {
    const [asker, answerer] = [await makePerson(world), await makePerson(world)];
    const agent = await makePerson(world, { roles: ["agent"] });
    const questionId = await ask(world.as(asker));
    const answerId = await answer(world.as(answerer), questionId);
    await acceptAnswer(world.as(asker), answerId);
    world.clock.advance(1000);
    await recommendAnswer(world.as(agent), answerId);
    expect(await inboxOf(world, answerer)).toEqual(["*recommended", "*accepted"]);
  });

  test("who follows a tag, of questions asked since and until they stop", async () => {
    const [asker, reader] = [world.as(await makePerson(world)), await makePerson(world)];
    await ask(asker, { tags: ["bank"] });
    world.clock.advance(1000);
    await followTag(world.as(reader), "bank");
    expect(await inboxOf(world, reader)).toEqual([]);
    world.clock.advance(1000);
    await ask(asker, { tags: ["bank", "card"] });
    await ask(asker, { tags: ["card"] });
    expect(await inboxOf(world, reader)).toEqual(["*followed-tag"]);
    await unfollowTag(world.as(reader), "bank");
    await ask(asker, { tags: ["bank"] });
    expect(await inboxOf(world, reader)).toEqual(["*followed-tag"]);
    expect(await refusalOf(followTag(world.as(reader), "no-such-tag"))).toBe("post.not-found");
  });

  test("nobody of what they themselves do", async () => {
    const lead = await makePerson(world, { name: "Quinn", roles: ["lead"] });
    const ctx = world.as(lead);
    const questionId = await ask(ctx, {
      tags: ["bank"],
      body: "A note to myself, @Quinn, as a test.",
    });
    await followTag(ctx, "bank");
    const answerId = await answer(ctx, questionId, { official: true });
    await comment(ctx, answerId, "And one more thing, @Quinn.");
    await acceptAnswer(ctx, answerId);
    await recommendAnswer(ctx, answerId);
    expect(await inboxOf(world, lead)).toEqual([]);
  });
});

describe("once", () => {
  test("whatever is retried: the same jobs three times over are one notice each", async () => {
    const [asker, answerer] = [await makePerson(world), await makePerson(world)];
    const questionId = await ask(world.as(asker));
    const answerId = await answer(world.as(answerer), questionId);
    await acceptAnswer(world.as(asker), answerId);
    for (let time = 0; time < 2; time++) {
      await world.drain();
      await world.ctx.jobs.publish("answer.posted", { answerId, questionId });
      await world.ctx.jobs.publish("answer.accepted", { answerId, questionId });
    }
    expect(await inboxOf(world, asker)).toEqual(["*answer"]);
    expect(await inboxOf(world, answerer)).toEqual(["*accepted"]);
  });

  test("accepted, taken back and accepted again is told once, and not while it is taken back", async () => {
    const [asker, answerer] = [await makePerson(world), await makePerson(world)];
    const questionId = await ask(world.as(asker));
    const answerId = await answer(world.as(answerer), questionId);
    await acceptAnswer(world.as(asker), answerId);
    expect(await inboxOf(world, answerer)).toEqual(["*accepted"]);
    await unacceptAnswer(world.as(asker), questionId);
    expect(await inboxOf(world, answerer)).toEqual([]);
    await acceptAnswer(world.as(asker), answerId);
    expect(await inboxOf(world, answerer)).toEqual(["*accepted"]);
  });
});

describe("T8: what is removed", () => {
  test("leaves inbox and count, is not opened, and comes back when it is restored", async () => {
    const asker = await makePerson(world);
    const answering = world.as(await makePerson(world));
    const questionId = await ask(world.as(asker));
    const answerId = await answer(answering, questionId);
    await comment(answering, questionId, "Which bank is it?");
    expect(await inboxOf(world, asker)).toHaveLength(2);
    const noticeId = (await inbox(world.as(asker), 1)).rows.find(
      ({ kind }) => kind === "answer",
    )?.id;
    await removePost(answering, answerId);
    expect(await inboxOf(world, asker)).toEqual(["*comment"]);
    expect(await unreadNotices(world.as(asker))).toBe(1);
    expect(await refusalOf(openNotice(world.as(asker), noticeId ?? 0))).toBe("post.not-found");
    await restorePost(answering, answerId);
    expect(await inboxOf(world, asker)).toHaveLength(2);
  });

  test("takes what stands under it along", async () => {
    const [asker, answerer] = [await makePerson(world), await makePerson(world)];
    const questionId = await ask(world.as(asker));
    const answerId = await answer(world.as(answerer), questionId);
    await comment(world.as(asker), answerId, "Does that hold at weekends?");
    expect(await inboxOf(world, answerer)).toEqual(["*comment"]);
    await removePost(world.as(answerer), answerId);
    expect(await inboxOf(world, answerer)).toEqual([]);
    await restorePost(world.as(answerer), answerId);
    const keeper = await makePerson(world, { roles: ["moderator"] });
    await removePost(world.as(keeper), questionId, { reason: "spam" });
    expect(await inboxOf(world, answerer)).toEqual([]);
  });

  test("before anybody was told is told to nobody", async () => {
    const asker = await makePerson(world);
    const answering = world.as(await makePerson(world));
    const answerId = await answer(answering, await ask(world.as(asker)));
    await removePost(answering, answerId);
    await world.drain();
    expect(await world.db.notice.count()).toBe(0);
  });
});

describe("the inbox", () => {
  test("T9: nobody reads, opens or marks another's", async () => {
    const [asker, stranger] = [await makePerson(world), await makePerson(world)];
    await answer(world.as(await makePerson(world)), await ask(world.as(asker)));
    await world.drain();
    const [line] = (await inbox(world.as(asker), 1)).rows;
    expect(await refusalOf(openNotice(world.as(stranger), line?.id ?? 0))).toBe("post.not-found");
    await readAllNotices(world.as(stranger));
    expect(await inboxOf(world, stranger)).toEqual([]);
    expect(await inboxOf(world, asker)).toEqual(["*answer"]);
    expect(await refusalOf(inbox(world.ctx, 1))).toBe("account.sign-in-first");
    expect(await unreadNotices(world.ctx)).toBe(0);
  });

  test("opening a notice leads to its post and marks it read", async () => {
    const asker = await makePerson(world);
    const questionId = await ask(world.as(asker));
    const answerId = await answer(world.as(await makePerson(world)), questionId);
    await world.drain();
    const [line] = (await inbox(world.as(asker), 1)).rows;
    const path = await openNotice(world.as(asker), line?.id ?? 0);
    expect(path).toBe(
      `/questions/${questionId}-my-withdrawal-is-stuck-since-monday#post-${answerId}`,
    );
    expect(await inboxOf(world, asker)).toEqual(["answer"]);
  });

  test("fifty notices are three pages, newest first, and the last page is the end", async () => {
    const asker = await makePerson(world);
    const questionId = await ask(world.as(asker));
    const agent = world.as(await makePerson(world, { roles: ["agent"] }));
    for (let n = 0; n < 50; n++) await comment(agent, questionId, `Remark number ${n}`);
    await world.drain();
    const pages = await Promise.all([1, 2, 3, 9].map((page) => inbox(world.as(asker), page)));
    expect(pages.map(({ rows }) => rows.length)).toEqual([20, 20, 10, 10]);
    expect(pages.map(({ page }) => page)).toEqual([1, 2, 3, 3]);
    const ids = pages.slice(0, 3).flatMap(({ rows }) => rows.map(({ id }) => id));
    expect(new Set(ids).size).toBe(50);
    expect(ids).toEqual([...ids].sort((a, b) => b - a));
  });

  test("holds nothing of a kind that its owner turned off, only that kind", async () => {
    const asker = await makePerson(world, { name: "Ada" });
    const kinds = NOTICE_KINDS.filter((kind) => kind !== "answer");
    await saveNoticeSettings(world.as(asker), { inbox: kinds, mail: kinds });
    const questionId = await ask(world.as(asker));
    await answer(world.as(await makePerson(world)), questionId);
    await comment(world.as(await makePerson(world)), questionId);
    expect(await inboxOf(world, asker)).toEqual(["*comment"]);
  });

  test("an asker who unfollowed still hears of answers to their own question; that has its own switch", async () => {
    const asker = await makePerson(world);
    const questionId = await ask(world.as(asker));
    await unwatch(world.as(asker), questionId);
    await answer(world.as(await makePerson(world)), questionId);
    expect(await inboxOf(world, asker)).toEqual(["*answer"]);
  });
});

async function readAll(actor: Parameters<typeof world.as>[0]): Promise<void> {
  await world.drain();
  await readAllNotices(world.as(actor));
}
