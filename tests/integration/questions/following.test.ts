import { describe, expect, test } from "vitest";
import { myQuestions, questionThread } from "~/answers/index.server";
import { meToo, takeBackMeToo, unwatch, watch } from "~/questions/index.server";
import { makePerson } from "../../support/make";
import { ask, refusalOf } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();

describe("following, and 'I have this too'", () => {
  test("somebody follows and stops, as often as they like", async () => {
    const questionId = await ask(world.as(await makePerson(world)));
    const reader = world.as(await makePerson(world));
    await watch(reader, questionId);
    await watch(reader, questionId);
    expect((await questionThread(reader, questionId))?.watching).toBe(true);
    expect(
      (await myQuestions(reader, { show: "following", page: 1 })).rows.map(({ id }) => id),
    ).toEqual([questionId]);
    await unwatch(reader, questionId);
    await unwatch(reader, questionId);
    expect((await questionThread(reader, questionId))?.watching).toBe(false);
  });

  test("'I have this too' counts once and follows; taken back, it no longer counts", async () => {
    const questionId = await ask(world.as(await makePerson(world)));
    const reader = world.as(await makePerson(world));
    await meToo(reader, questionId);
    await meToo(reader, questionId);
    expect(await questionThread(reader, questionId)).toMatchObject({
      meTooCount: 1,
      meToo: true,
      watching: true,
    });
    await takeBackMeToo(reader, questionId);
    await takeBackMeToo(reader, questionId);
    expect(await questionThread(reader, questionId)).toMatchObject({ meTooCount: 0, meToo: false });
  });

  test("T30: forty people who press it twice at the same moment are counted as forty", async () => {
    const questionId = await ask(world.as(await makePerson(world)));
    const people = [];
    for (let n = 0; n < 40; n++) people.push(world.as(await makePerson(world)));
    await Promise.all(
      people.flatMap((person) => [meToo(person, questionId), meToo(person, questionId)]),
    );
    expect((await questionThread(world.ctx, questionId))?.meTooCount).toBe(40);
    expect(await world.db.meToo.count()).toBe(40);
  });

  test("the asker has it anyway, and visitors sign in first", async () => {
    const asker = world.as(await makePerson(world));
    const questionId = await ask(asker);
    expect(await refusalOf(meToo(asker, questionId))).toBe("question.own-me-too");
    expect(await refusalOf(meToo(world.ctx, questionId))).toBe("account.sign-in-first");
    expect(await refusalOf(watch(world.ctx, questionId))).toBe("account.sign-in-first");
    expect(await refusalOf(watch(asker, 999_999))).toBe("post.not-found");
  });
});
