import { describe, expect, test } from "vitest";
import {
  countOutdated,
  editAnswer,
  outdatedAnswers,
  recommendAnswer,
  removePost,
  restorePost,
  sweepOutdated,
  takeBackProof,
  threadTexts,
  unacceptAnswer,
} from "~/answers/index.server";
import { makePerson } from "../../support/make";
import { answer } from "../../support/make-thread";
import { DAY, inboxOf } from "../../support/notices";
import { fails, isOutdated, keeperOf, says, solvedQuestion } from "../../support/proof";
import { useWorld } from "../../support/world";

const world = useWorld();

const mark = (answerId: number) =>
  world.db.outdatedMark.findUnique({
    where: { answerId },
    select: { why: true, quiet: true, since: true },
  });
describe("an answer that fails", () => {
  test("may be outdated at the third failure in two weeks, and no sooner", async () => {
    const { answerId } = await solvedQuestion(world);
    world.clock.advance(DAY);
    await fails(world, answerId, 2);
    expect(await isOutdated(world, answerId)).toBe(false);
    world.clock.advance(13.9 * DAY);
    await says(world.ctx, answerId, false);
    expect(await mark(answerId)).toEqual({
      why: "failures",
      quiet: false,
      since: world.clock.now(),
    });
  });

  test("is not in doubt by failures that are further apart, or with as many successes between", async () => {
    const apart = await solvedQuestion(world);
    await fails(world, apart.answerId, 5, 7.1);
    expect(await isOutdated(world, apart.answerId)).toBe(false);
    const mixed = await solvedQuestion(world, "Another withdrawal");
    world.clock.advance(DAY);
    for (const worked of [false, true, false, true, true, false]) {
      world.clock.advance(60_000);
      await says(world.ctx, mixed.answerId, worked);
    }
    expect(await isOutdated(world, mixed.answerId)).toBe(false);
    await says(world.ctx, mixed.answerId, false);
    expect(await isOutdated(world, mixed.answerId)).toBe(true);
  });

  test("stays in doubt while weeks go by, and is not any more once it worked for as many", async () => {
    const { answerId } = await solvedQuestion(world);
    world.clock.advance(DAY);
    await fails(world, answerId, 3);
    world.clock.advance(40 * DAY);
    await sweepOutdated(world.ctx);
    expect(await isOutdated(world, answerId)).toBe(true);
    await says(world.ctx, answerId, true);
    await says(world.ctx, answerId, true);
    expect(await isOutdated(world, answerId)).toBe(true);
    await says(world.ctx, answerId, true);
    expect(await isOutdated(world, answerId)).toBe(false);
  });

  test("is not in doubt any more when somebody takes a failure back", async () => {
    const { answerId } = await solvedQuestion(world);
    const member = world.as(await makePerson(world));
    world.clock.advance(DAY);
    await fails(world, answerId, 2);
    await says(member, answerId, false);
    expect(await isOutdated(world, answerId)).toBe(true);
    await takeBackProof(member, answerId);
    expect(await isOutdated(world, answerId)).toBe(false);
  });

  test("is looked at afresh once its author changed it: failures from before count no more", async () => {
    const { answerer, answerId } = await solvedQuestion(world);
    world.clock.advance(DAY);
    await fails(world, answerId, 3);
    world.clock.advance(60_000);
    await editAnswer(answerer, { answerId, version: 1, body: "Banks need two days since May." });
    expect(await isOutdated(world, answerId)).toBe(false);
    world.clock.advance(60_000);
    await fails(world, answerId, 2);
    expect(await isOutdated(world, answerId)).toBe(false);
    await fails(world, answerId, 1);
    expect(await isOutdated(world, answerId)).toBe(true);
  });

  test("loses its doubt with its mark, and out of sight; both come back as they are then", async () => {
    const { asker, questionId, answerId } = await solvedQuestion(world);
    const keeper = await keeperOf(world, "moderator");
    world.clock.advance(DAY);
    await fails(world, answerId, 3);
    await unacceptAnswer(asker, questionId);
    await world.drain();
    expect(await mark(answerId)).toBeNull();
    const agent = await keeperOf(world);
    await recommendAnswer(agent, answerId);
    await world.drain();
    // What failed before was said of an answer that nobody had recommended.
    expect(await mark(answerId)).toBeNull();
    world.clock.advance(DAY);
    await fails(world, answerId, 3);
    expect((await outdatedAnswers(agent, 1)).total).toBe(1);
    await removePost(keeper, questionId, { reason: "spam" });
    expect((await outdatedAnswers(agent, 1)).total).toBe(0);
    expect(await countOutdated(agent)).toBe(0);
    await world.drain();
    expect(await mark(answerId)).toBeNull();
    await restorePost(keeper, questionId, { note: "It was no advertising." });
    await world.drain();
    await sweepOutdated(world.ctx);
    expect(await mark(answerId)).toMatchObject({ why: "failures" });
  });
});

describe("what search knows of a question", () => {
  test("is for whom its solution worked, and that it may be outdated unless another one stands", async () => {
    const { answerer, questionId, answerId } = await solvedQuestion(world);
    const known = async () => {
      const [document] = await threadTexts(world.ctx, [questionId]);
      return document && [document.worked, document.failed, document.outdated];
    };
    expect(await known()).toEqual([0, 0, false]);
    world.clock.advance(DAY);
    await says(world.ctx, answerId, true);
    await fails(world, answerId, 3);
    expect(await known()).toEqual([1, 3, true]);
    const better = await answer(answerer, questionId);
    await recommendAnswer(await keeperOf(world), better);
    await says(world.ctx, better, true);
    expect(await known()).toEqual([2, 3, false]);
  });
});

describe("an answer that nobody speaks of", () => {
  test("may be outdated after 180 days without a success, and not a day sooner", async () => {
    const { answerId } = await solvedQuestion(world);
    world.clock.advance(100 * DAY);
    await says(world.ctx, answerId, true);
    world.clock.advance(179 * DAY);
    await sweepOutdated(world.ctx);
    expect(await isOutdated(world, answerId)).toBe(false);
    world.clock.advance(DAY);
    await sweepOutdated(world.ctx);
    expect(await mark(answerId)).toMatchObject({ why: "silence", quiet: false });
    await says(world.ctx, answerId, true);
    expect(await isOutdated(world, answerId)).toBe(false);
  });

  test("counts from its acceptance where nobody ever said anything; plain answers are left alone", async () => {
    const { answerer, questionId, answerId } = await solvedQuestion(world);
    const plain = await answer(answerer, questionId);
    const agent = await keeperOf(world);
    const official = await answer(agent, questionId, { official: true });
    world.clock.advance(180 * DAY);
    await sweepOutdated(world.ctx);
    expect(await isOutdated(world, answerId)).toBe(true);
    expect(await isOutdated(world, plain)).toBe(false);
    expect(await isOutdated(world, official)).toBe(false);
  });

  test("is marked and told once by two sweeps at once", async () => {
    const { author, answerId } = await solvedQuestion(world);
    world.clock.advance(181 * DAY);
    await Promise.all([1, 2, 3].map(() => sweepOutdated(world.ctx)));
    await sweepOutdated(world.ctx);
    expect(await mark(answerId)).toMatchObject({ why: "silence" });
    expect((await inboxOf(world, author)).filter((kind) => /outdated/.test(kind))).toHaveLength(1);
  });

  test("is marked quietly where it was that old when it came: nobody is told, and support finds it last", async () => {
    const old = await solvedQuestion(world, "An old withdrawal");
    world.clock.advance(400 * DAY);
    const failing = await solvedQuestion(world, "A new withdrawal");
    world.clock.advance(DAY);
    await fails(world, failing.answerId, 3);
    await sweepOutdated(world.ctx);
    expect(await mark(old.answerId)).toMatchObject({ why: "silence", quiet: true });
    expect(await inboxOf(world, old.author)).not.toContain("*may-be-outdated");
    const agent = await keeperOf(world);
    const { rows } = await outdatedAnswers(agent, 1);
    expect(rows.map(({ answerId }) => answerId)).toEqual([failing.answerId, old.answerId]);
    expect(rows.map(({ quiet }) => quiet)).toEqual([false, true]);
    expect(await countOutdated(agent)).toBe(1);
  });

  test("that then fails is told of, since that is news", async () => {
    const { author, answerId } = await solvedQuestion(world);
    world.clock.advance(400 * DAY);
    await sweepOutdated(world.ctx);
    expect(await mark(answerId)).toMatchObject({ quiet: true });
    await fails(world, answerId, 3);
    expect(await mark(answerId)).toMatchObject({ why: "failures", quiet: false });
    expect(await inboxOf(world, author)).toContain("*may-be-outdated");
  });
});
