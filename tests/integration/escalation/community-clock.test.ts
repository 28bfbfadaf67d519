import { beforeEach, describe, expect, it } from "vitest";
import { removePost, restorePost } from "~/answers/index.server";
import { escalateUnanswered, sayDidNotHelp } from "~/escalation/index.server";
import { clearNeedsInfo, editQuestion, meToo, setNeedsInfo } from "~/questions/index.server";
import { answer, questionForm } from "../../support/make-thread";
import {
  askAndStart,
  type Cast,
  casesOf,
  clockOf,
  HELPFUL,
  HOUR,
  later,
  MINUTE,
  makeCast,
} from "../../support/support-cases";
import { useWorld } from "../../support/world";

const world = useWorld();
let cast: Cast;
beforeEach(async () => {
  cast = await makeCast(world);
});

const community = (questionId: number) => clockOf(world, { questionId, kind: "community" });

describe("the community's window", () => {
  it("(1) is over at its due minute, and makes one case though two workers look", async () => {
    const questionId = await askAndStart(world, cast.asker);
    const { dueAt, startedAt } = await community(questionId);
    expect(dueAt?.getTime()).toBe(startedAt.getTime() + 4 * HOUR);
    await later(world, 4 * HOUR - 1);
    expect(await casesOf(world, questionId)).toEqual([]);
    world.clock.advance(1);
    const made = await Promise.all([escalateUnanswered(world.ctx), escalateUnanswered(world.ctx)]);
    expect(made[0] + made[1]).toBe(1);
    const [only, ...more] = await casesOf(world, questionId);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ state: "new", reason: "unanswered", startedAt: dueAt });
    await later(world, HOUR);
    expect(await casesOf(world, questionId)).toHaveLength(1);
  });

  it("is as long as the kind of problem says", async () => {
    for (const [problemType, hours] of [
      ["blocked-account", 4],
      ["failed-payment", 4],
      ["withdrawal", 4],
      ["registration", 24],
      ["how-to", 72],
    ] as const) {
      const asker = { ...cast.lead };
      const questionId = await askAndStart(world, asker, { problemType });
      const { dueAt, startedAt } = await community(questionId);
      expect(dueAt?.getTime()).toBe(startedAt.getTime() + hours * HOUR);
    }
  });

  it("(2) and an answer in the same second leave no case open beside the answer", async () => {
    const questionId = await askAndStart(world, cast.asker);
    world.clock.advance(4 * HOUR);
    await Promise.all([
      answer(world.as(cast.peer), questionId, { body: HELPFUL }),
      escalateUnanswered(world.ctx),
    ]);
    await world.drain();
    await escalateUnanswered(world.ctx);
    const cases = await casesOf(world, questionId);
    expect(cases.length).toBeLessThanOrEqual(1);
    for (const each of cases) expect(each).toMatchObject({ state: "solved", solvedBy: "peer" });
  });

  it("(2) closes a case again that was made a moment before the answer came", async () => {
    const questionId = await askAndStart(world, cast.asker);
    await later(world, 4 * HOUR);
    world.clock.advance(500);
    await answer(world.as(cast.peer), questionId, { body: HELPFUL });
    await world.drain();
    expect(await casesOf(world, questionId)).toMatchObject([{ state: "solved", solvedBy: "peer" }]);
  });

  it("(3) is not stopped by 'me too', thanks, short words or the asker", async () => {
    const questionId = await askAndStart(world, cast.asker);
    const { dueAt } = await community(questionId);
    await meToo(world.as(cast.peer), questionId);
    await answer(world.as(cast.peer), questionId, {
      body: "Same problem here, since Monday. Did you hear anything from them at all?",
    });
    await answer(world.as(cast.peer), questionId, {
      body: "我也遇到了同样的问题，请问你后来解决了吗？",
    });
    await answer(world.as(cast.peer), questionId, { body: "Try it again later." });
    await answer(world.as(cast.asker), questionId, {
      body: "I called my bank and they know nothing of a transfer from you, so it is on your side.",
    });
    await world.drain();
    expect((await community(questionId)).dueAt).toEqual(dueAt);
    await later(world, 4 * HOUR);
    expect(await casesOf(world, questionId)).toHaveLength(1);
  });

  it("is stopped by an answer that says something, in either language", async () => {
    for (const body of [HELPFUL, "银行到账一般要五个工作日，我的第四天到了。"]) {
      const questionId = await askAndStart(world, cast.asker);
      world.clock.advance(HOUR);
      await answer(world.as(cast.peer), questionId, { body });
      await later(world, 10 * HOUR);
      expect(await casesOf(world, questionId)).toEqual([]);
      expect(await community(questionId)).toMatchObject({ outcome: "met", elapsedSeconds: 3600 });
    }
  });

  it("(4) counts on with what had counted when the only answer goes away", async () => {
    const questionId = await askAndStart(world, cast.asker);
    world.clock.advance(HOUR);
    const answerId = await answer(world.as(cast.peer), questionId, { body: HELPFUL });
    await world.drain();
    expect((await community(questionId)).dueAt).toBeNull();
    world.clock.advance(10 * HOUR);
    await removePost(world.as(cast.peer), answerId);
    await world.drain();
    const due = world.clock.now().getTime() + 3 * HOUR;
    expect((await community(questionId)).dueAt?.getTime()).toBe(due);
    await restorePost(world.as(cast.peer), answerId);
    await world.drain();
    expect((await community(questionId)).dueAt).toBeNull();
  });

  it("counts on when the asker says that the answer did not help, until they take it back", async () => {
    const questionId = await askAndStart(world, cast.asker);
    world.clock.advance(HOUR);
    const answerId = await answer(world.as(cast.peer), questionId, { body: HELPFUL });
    await world.drain();
    await sayDidNotHelp(world.as(cast.asker), { answerId, on: true });
    const due = world.clock.now().getTime() + 3 * HOUR;
    expect((await community(questionId)).dueAt?.getTime()).toBe(due);
    await expect(sayDidNotHelp(world.as(cast.peer), { answerId, on: true })).rejects.toMatchObject({
      code: "account.not-allowed",
    });
    await sayDidNotHelp(world.as(cast.asker), { answerId, on: false });
    expect((await community(questionId)).dueAt).toBeNull();
  });

  it("stands still while the asker is asked for more", async () => {
    const questionId = await askAndStart(world, cast.asker);
    world.clock.advance(HOUR);
    const staff = world.as(cast.moderator);
    await setNeedsInfo(staff, { questionId, text: "Which bank is it, and since when?" });
    await later(world, 24 * HOUR);
    expect(await casesOf(world, questionId)).toEqual([]);
    await clearNeedsInfo(staff, questionId);
    await world.drain();
    const due = world.clock.now().getTime() + 3 * HOUR;
    expect((await community(questionId)).dueAt?.getTime()).toBe(due);
  });

  it("follows a change of the kind of problem, reckoned from its start", async () => {
    const questionId = await askAndStart(world, cast.asker);
    const { startedAt } = await community(questionId);
    world.clock.advance(2 * HOUR);
    const { problemType: _, key: __, ...form } = questionForm();
    const version = 1;
    await editQuestion(world.as(cast.asker), {
      questionId,
      ...form,
      problemType: "how-to",
      version,
    });
    await world.drain();
    const { dueAt } = await community(questionId);
    expect(dueAt?.getTime()).toBe(startedAt.getTime() + 72 * HOUR);
  });

  it("holds the flood back over thirty cases in ten minutes; their due times stay", async () => {
    const ids = [];
    for (let n = 0; n < 33; n++) ids.push(await askAndStart(world, cast.lead));
    await later(world, 4 * HOUR);
    expect(await world.db.supportCase.count()).toBe(30);
    await later(world, 5 * MINUTE);
    expect(await world.db.supportCase.count()).toBe(30);
    await later(world, 6 * MINUTE);
    expect(await world.db.supportCase.count()).toBe(33);
    const [last] = await casesOf(world, ids.at(-1) ?? 0);
    const clock = await clockOf(world, { caseId: last?.id ?? 0, kind: "first-reply" });
    expect(clock.startedAt).toEqual(last?.startedAt);
    expect(last?.createdAt.getTime()).toBe((last?.startedAt.getTime() ?? 0) + 11 * MINUTE);
  });
});
