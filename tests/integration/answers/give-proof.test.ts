import { describe, expect, test } from "vitest";
import {
  acceptAnswer,
  type Device,
  giveProof,
  ownProof,
  proofOf,
  questionThread,
  recommendAnswer,
  removePost,
  takeBackProof,
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

const works = (ctx: Context, answerId: number, by: Device = device()) =>
  giveProof(ctx, { answerId, worked: true }, by);
const fails = (ctx: Context, answerId: number, by: Device = device()) =>
  giveProof(ctx, { answerId, worked: false }, by);

/** What a thread's page says of its first answer. */
async function proof(ctx: Context, questionId: number) {
  const first = (await questionThread(ctx, questionId))?.answers[0];
  return first?.kind === "answer" ? first.proof : undefined;
}

describe("whether an answer worked", () => {
  test("counts visitors once a device and members once a person, with the date of the last success", async () => {
    const { questionId, answerId } = await solved();
    expect(await proof(world.ctx, questionId)).toEqual({
      worked: 0,
      failed: 0,
      lastConfirmedAt: null,
      mine: null,
      can: true,
      places: [],
      outdated: null,
    });
    const one = device();
    await works(world.ctx, answerId, one);
    world.clock.advance(60_000);
    await fails(world.ctx, answerId);
    world.clock.advance(60_000);
    await works(world.ctx, answerId, one);
    const member = world.as(await makePerson(world));
    expect(await proof(member, questionId)).toMatchObject({ worked: 1, failed: 1, mine: null });
    await works(member, answerId);
    await works(member, answerId);
    expect(await proof(member, questionId)).toMatchObject({
      worked: 2,
      failed: 1,
      lastConfirmedAt: "2026-03-02T09:02:00.000Z",
      mine: "worked",
    });
    expect((await proofOf(world.ctx, [answerId]))(answerId)).toEqual({
      worked: 2,
      failed: 1,
      lastConfirmedAt: new Date("2026-03-02T09:02:00.000Z"),
      outdated: false,
    });
    await takeBackProof(member, answerId);
    expect(await proof(member, questionId)).toMatchObject({ worked: 1, failed: 1, mine: null });
  });

  test("what a person or a device says later takes the place of what they said", async () => {
    const { questionId, answerId } = await solved();
    const member = world.as(await makePerson(world));
    const visitor = device();
    await works(member, answerId);
    await works(world.ctx, answerId, visitor);
    await fails(member, answerId);
    await fails(world.ctx, answerId, visitor);
    expect(await proof(member, questionId)).toMatchObject({ worked: 0, failed: 2, mine: "failed" });
    await works(world.ctx, answerId, visitor);
    expect(await proof(member, questionId)).toMatchObject({ worked: 1, failed: 1 });
  });

  test("the place stays with what it was said of, and is shown to nobody else", async () => {
    const { answerId } = await solved();
    const visitor = device();
    const where = { country: "sg", appVersion: "v8.2", bank: "Harbour Bank" };
    await giveProof(world.ctx, { answerId, worked: true, where }, visitor);
    const own = () => ownProof(world.ctx, answerId, visitor.deviceHash);
    const said = { worked: true, country: "SG", appVersion: "8.2", bank: "Harbour Bank" };
    expect(await own()).toEqual(said);
    await works(world.ctx, answerId, visitor);
    expect(await own()).toEqual(said);
    await fails(world.ctx, answerId, visitor);
    expect(await own()).toEqual({ worked: false, country: "", appVersion: "", bank: "" });
    expect(await ownProof(world.ctx, answerId, device().deviceHash)).toBeNull();
    expect(await ownProof(world.ctx, answerId, null)).toBeNull();
    // Said with an account: the device tells nobody once its person has signed out.
    const shared = device();
    const member = world.as(await makePerson(world));
    await giveProof(member, { answerId, worked: true, where }, shared);
    expect(await ownProof(world.ctx, answerId, shared.deviceHash)).toBeNull();
    expect(await ownProof(member, answerId, null)).toEqual(said);
  });

  test("places are told from three people on, however they write them, in the reader's language", async () => {
    const { questionId, answerId } = await solved();
    const from = (country: string, bank: string, worked = true) =>
      giveProof(
        world.ctx,
        { answerId, worked, where: { country, appVersion: "", bank } },
        device(),
      );
    await from("SG", "Harbour Bank");
    await from("SG", "harbour bank");
    await from("DE", "Rheinbank");
    expect((await proof(world.ctx, questionId))?.places).toEqual([]);
    await from("SG", "Harbour Bank", false);
    expect((await proof(world.ctx, questionId))?.places).toEqual([
      { kind: "country", value: "Singapore", worked: 2, total: 3 },
      { kind: "bank", value: "Harbour Bank", worked: 2, total: 3 },
    ]);
    expect((await proof({ ...world.ctx, locale: "zh-CN" }, questionId))?.places[0]?.value).toBe(
      "新加坡",
    );
  });

  test("who said it before signing in, on the same device, counts once", async () => {
    const { questionId, answerId } = await solved();
    const shared = device();
    await works(world.ctx, answerId, shared);
    const first = world.as(await makePerson(world));
    await works(first, answerId, shared);
    expect(await proof(first, questionId)).toMatchObject({ worked: 1, mine: "worked" });
    await works(world.ctx, answerId, shared);
    expect(await proof(first, questionId)).toMatchObject({ worked: 1 });
    // Another person of the household, on the same device.
    const second = world.as(await makePerson(world));
    await fails(second, answerId, shared);
    expect(await proof(second, questionId)).toMatchObject({ worked: 1, failed: 1, mine: "failed" });
    // On a second device signed out, then signed in: still one person.
    const phone = device();
    await works(world.ctx, answerId, phone);
    await works(first, answerId, phone);
    expect(await proof(first, questionId)).toMatchObject({ worked: 1, failed: 1 });
  });

  test("two hundred presses of one person are one row", async () => {
    const { questionId, answerId } = await solved();
    const member = world.as(await makePerson(world));
    const presses = Array.from({ length: 200 }, (_, n) =>
      giveProof(member, { answerId, worked: n % 2 === 0 }, device()),
    );
    const ends = await Promise.all(presses.map(refusalOf));
    // Nobody tries so many answers in an hour.
    expect(new Set(ends)).toEqual(new Set(["", "account.too-many-tries"]));
    const { worked, failed } = (await proof(member, questionId)) ?? {};
    expect((worked ?? 0) + (failed ?? 0)).toBe(1);
    expect(await world.db.answerProof.count()).toBe(1);
  });

  test("a storm of presses from a device, a person and fifty others counts each once", async () => {
    const { questionId, answerId } = await solved();
    const member = world.as(await makePerson(world));
    const own = device({ ip: "203.0.113.1" });
    const other = device({ ip: "203.0.113.2" });
    const presses = [
      ...Array.from({ length: 15 }, () => works(member, answerId, own)),
      ...Array.from({ length: 15 }, () => works(world.ctx, answerId, own)),
      ...Array.from({ length: 15 }, () => works(world.ctx, answerId, other)),
      ...Array.from({ length: 50 }, () => works(world.ctx, answerId)),
    ];
    expect((await Promise.allSettled(presses)).map(({ status }) => status)).not.toContain(
      "rejected",
    );
    expect(await proof(member, questionId)).toMatchObject({ worked: 52, failed: 0 });
  });

  test("a second press before the first one brought the cookie is the same visitor", async () => {
    const { questionId, answerId } = await solved();
    const press = (userAgent: string) =>
      works(world.ctx, answerId, device({ fresh: true, ip: "203.0.113.9", userAgent }));
    await Promise.all([press("Firefox"), press("Firefox"), press("Chrome")]);
    expect(await proof(world.ctx, questionId)).toMatchObject({ worked: 2 });
  });

  test("one network is stopped beyond thirty an hour, T27", async () => {
    const { questionId, answerId } = await solved();
    const ends: string[] = [];
    for (let n = 0; n < 35; n++)
      ends.push(
        await refusalOf(
          works(world.ctx, answerId, device({ ip: `2001:db8:1:1::${n}`, userAgent: `B${n}` })),
        ),
      );
    expect(ends.filter((end) => end === "account.too-many-tries")).toHaveLength(5);
    expect(await proof(world.ctx, questionId)).toMatchObject({ worked: 30 });
  });

  test("is for accepted, recommended and official answers in sight, and not for who asked or answered", async () => {
    const { asker, answerer, questionId, answerId } = await solved();
    const press = (ctx: Context, id = answerId) => refusalOf(fails(ctx, id));
    for (const ctx of [asker, answerer]) {
      expect(await press(ctx)).toBe("answer.own-proof");
      expect(await proof(ctx, questionId)).toMatchObject({ can: false });
    }
    expect(await press(world.ctx, questionId)).toBe("post.not-found");
    await press(world.ctx);
    await unacceptAnswer(asker, questionId);
    expect(await press(world.ctx)).toBe("answer.not-marked");
    expect(await proof(world.ctx, questionId)).toBeNull();
    const agent = world.as(await makePerson(world, { roles: ["agent", "moderator"] }));
    await recommendAnswer(agent, answerId);
    expect(await press(world.ctx)).toBe("");
    expect(await proof(world.ctx, questionId)).toMatchObject({ failed: 2 });
    const official = await answer(agent, questionId, { official: true });
    expect(await press(world.ctx, official)).toBe("");
    expect(await press(agent, official)).toBe("answer.own-proof");
    await removePost(agent, answerId, { reason: "spam" });
    expect(await press(world.ctx)).toBe("post.not-found");
  });

  test("followers hear of a success and of a failure, not of the same press again", async () => {
    const { questionId, answerId } = await solved();
    const heard: string[] = [];
    const listening = (ctx: Context): Context => ({
      ...ctx,
      transactions: null,
      jobs: {
        ...ctx.jobs,
        async publish(event, payload) {
          heard.push(`${event} ${JSON.stringify(payload)}`);
        },
      },
    });
    const visitor = device();
    await works(listening(world.ctx), answerId, visitor);
    await works(listening(world.ctx), answerId, visitor);
    await fails(listening(world.ctx), answerId, visitor);
    const payload = JSON.stringify({ answerId, questionId });
    expect(heard).toEqual([`answer.worked ${payload}`, `answer.did-not-work ${payload}`]);
  });
});
