import { describe, expect, test } from "vitest";
import {
  acceptAnswer,
  markWorked,
  questionThread,
  recommendAnswer,
  removePost,
  takeBackWorked,
  unacceptAnswer,
} from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { makePerson } from "../../support/make";
import { answer, ask, refusalOf } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();

async function solved() {
  const asker = world.as(await makePerson(world, { name: "Asker" }));
  const answerer = world.as(await makePerson(world, { name: "Answerer" }));
  const questionId = await ask(asker);
  const answerId = await answer(answerer, questionId);
  await acceptAnswer(asker, answerId);
  return { asker, answerer, questionId, answerId };
}

let devices = 0;
/** A browser, each at an address of its own unless told. */
function device({ fresh = false, ip = `198.51.100.${(devices % 250) + 1}`, userAgent = "A" } = {}) {
  return { deviceHash: `hash-${++devices}`, fresh, ip, userAgent };
}

async function worked(ctx: Context, questionId: number) {
  const first = (await questionThread(ctx, questionId))?.answers[0];
  return first?.kind === "answer" ? first.worked : undefined;
}

describe("this solved it for me too", () => {
  test("counts visitors once a device and members once a person, with the date of the last", async () => {
    const { questionId, answerId } = await solved();
    expect(await worked(world.ctx, questionId)).toEqual({
      count: 0,
      lastAt: null,
      mine: false,
      can: true,
    });
    const one = device();
    await markWorked(world.ctx, answerId, one);
    world.clock.advance(60_000);
    await markWorked(world.ctx, answerId, device());
    world.clock.advance(60_000);
    await markWorked(world.ctx, answerId, one);
    const member = world.as(await makePerson(world));
    expect(await worked(member, questionId)).toMatchObject({ count: 2, mine: false });
    await markWorked(member, answerId, device());
    await markWorked(member, answerId, device());
    expect(await worked(member, questionId)).toEqual({
      count: 3,
      lastAt: "2026-03-02T09:02:00.000Z",
      mine: true,
      can: true,
    });
    await takeBackWorked(member, answerId);
    expect(await worked(member, questionId)).toMatchObject({ count: 2, mine: false });
  });

  test("who pressed before signing in, on the same device, counts once", async () => {
    const { questionId, answerId } = await solved();
    const shared = device();
    await markWorked(world.ctx, answerId, shared);
    const first = world.as(await makePerson(world));
    await markWorked(first, answerId, shared);
    expect(await worked(first, questionId)).toMatchObject({ count: 1, mine: true });
    await markWorked(world.ctx, answerId, shared);
    expect(await worked(first, questionId)).toMatchObject({ count: 1 });
    // Another person of the household, on the same device.
    const second = world.as(await makePerson(world));
    await markWorked(second, answerId, shared);
    expect(await worked(second, questionId)).toMatchObject({ count: 2, mine: true });
  });

  test("a storm of presses from a device, a person and fifty others counts each once", async () => {
    const { questionId, answerId } = await solved();
    const member = world.as(await makePerson(world));
    const own = device({ ip: "203.0.113.1" });
    const other = device({ ip: "203.0.113.2" });
    const presses = [
      ...Array.from({ length: 15 }, () => markWorked(member, answerId, own)),
      ...Array.from({ length: 15 }, () => markWorked(world.ctx, answerId, own)),
      ...Array.from({ length: 15 }, () => markWorked(world.ctx, answerId, other)),
      ...Array.from({ length: 50 }, () => markWorked(world.ctx, answerId, device())),
    ];
    expect((await Promise.allSettled(presses)).map(({ status }) => status)).not.toContain(
      "rejected",
    );
    const count = (await worked(member, questionId))?.count ?? 0;
    // The device's own press may have come before its person's, and then is theirs.
    expect(count).toBe(52);
  });

  test("a second press before the first one brought the cookie is the same visitor", async () => {
    const { questionId, answerId } = await solved();
    const press = (userAgent: string) =>
      markWorked(world.ctx, answerId, device({ fresh: true, ip: "203.0.113.9", userAgent }));
    await Promise.all([press("Firefox"), press("Firefox"), press("Chrome")]);
    expect(await worked(world.ctx, questionId)).toMatchObject({ count: 2 });
  });

  test("one network is stopped beyond thirty an hour, T27", async () => {
    const { questionId, answerId } = await solved();
    const ends: string[] = [];
    for (let n = 0; n < 35; n++)
      ends.push(
        await refusalOf(
          markWorked(world.ctx, answerId, device({ ip: `2001:db8:1:1::${n}`, userAgent: `B${n}` })),
        ),
      );
    expect(ends.filter((end) => end === "account.too-many-tries")).toHaveLength(5);
    expect(await worked(world.ctx, questionId)).toMatchObject({ count: 30 });
  });

  test("is for accepted and recommended answers in sight, and not for who asked or answered", async () => {
    const { asker, answerer, questionId, answerId } = await solved();
    const press = (ctx: Context, id = answerId) => refusalOf(markWorked(ctx, id, device()));
    for (const ctx of [asker, answerer]) {
      expect(await press(ctx)).toBe("answer.own-worked");
      expect(await worked(ctx, questionId)).toMatchObject({ can: false });
    }
    expect(await press(world.ctx, questionId)).toBe("post.not-found");
    await press(world.ctx);
    await unacceptAnswer(asker, questionId);
    expect(await press(world.ctx)).toBe("answer.not-marked");
    expect(await worked(world.ctx, questionId)).toBeNull();
    const agent = world.as(await makePerson(world, { roles: ["agent", "moderator"] }));
    await recommendAnswer(agent, answerId);
    expect(await press(world.ctx)).toBe("");
    expect(await worked(world.ctx, questionId)).toMatchObject({ count: 2 });
    await removePost(agent, answerId, { reason: "spam" });
    expect(await press(world.ctx)).toBe("post.not-found");
  });
});
