import { beforeEach, describe, expect, test } from "vitest";
import { escalateByStaff, raiseByMeToos, setPriority, takeCase } from "~/escalation/index.server";
import { meToo } from "~/questions/index.server";
import { askWithCode } from "../../support/incidents";
import { makePerson } from "../../support/make";
import { answer } from "../../support/make-thread";
import { type Cast, casesOf, clockOf, HOUR, later, makeCast } from "../../support/support-cases";
import { useWorld } from "../../support/world";

const world = useWorld();
let cast: Cast;
let first: number;

beforeEach(async () => {
  cast = await makeCast(world);
  first = await askWithCode(world, cast.asker);
  await later(world, 4 * HOUR);
});

const caseOf = async (questionId: number) => {
  const [found] = await casesOf(world, questionId);
  if (!found) throw new Error("it has a case");
  return found;
};

describe("questions with the same error code", () => {
  test("become one case, one step more urgent, however they are written", async () => {
    const { id, priority } = await caseOf(first);
    const { dueAt: before } = await clockOf(world, { caseId: id, kind: "first-reply" });
    const second = await askWithCode(world, cast.peer, "err-1042");
    await later(world, 4 * HOUR);
    const third = await askWithCode(world, cast.moderator);
    await later(world, 4 * HOUR);
    for (const questionId of [second, third]) expect((await caseOf(questionId)).id).toBe(id);
    expect(await caseOf(first)).toMatchObject({ priority: priority - 1, priorityWhy: "cluster" });
    const { dueAt: after } = await clockOf(world, { caseId: id, kind: "first-reply" });
    expect(after?.getTime()).toBeLessThan(before?.getTime() ?? 0);
    const lines = await world.db.caseEvent.findMany({
      where: { caseId: id, kind: "thread-added" },
    });
    expect(lines).toHaveLength(2);
  });

  test("stay apart where the code, the type or the time differs", async () => {
    const otherCode = await askWithCode(world, cast.peer, "ERR-1043");
    await later(world, 4 * HOUR);
    expect((await caseOf(otherCode)).id).not.toBe((await caseOf(first)).id);
    world.clock.advance(8 * 24 * HOUR);
    const muchLater = await askWithCode(world, cast.peer);
    await later(world, 4 * HOUR);
    expect((await caseOf(muchLater)).id).not.toBe((await caseOf(first)).id);
  });

  test("owe a reply to whoever joins after support's first", async () => {
    const { id } = await caseOf(first);
    await takeCase(world.as(cast.agent), { caseId: id });
    await answer(world.as(cast.agent), first, { official: true });
    await world.drain();
    expect(await world.db.supportClock.count({ where: { caseId: id, kind: "next-reply" } })).toBe(
      0,
    );
    const second = await askWithCode(world, cast.peer);
    await escalateByStaff(world.as(cast.moderator), {
      questionId: second,
      note: "The same as the other one.",
    });
    expect((await caseOf(second)).id).toBe(id);
    const owed = await clockOf(world, { caseId: id, kind: "next-reply" });
    expect(owed.startedAt).toEqual(world.clock.now());
  });
});

describe("five people who have it too", () => {
  async function fiveHaveItToo(): Promise<void> {
    for (let n = 0; n < 5; n++) await meToo(world.as(await makePerson(world)), first);
  }

  test("make a case one step more urgent, once", async () => {
    const { priority } = await caseOf(first);
    expect(await raiseByMeToos(world.ctx)).toBe(0);
    await fiveHaveItToo();
    await raiseByMeToos(world.ctx);
    await raiseByMeToos(world.ctx);
    expect(await caseOf(first)).toMatchObject({ priority: priority - 1, priorityWhy: "me-too" });
  });

  test("change nothing that an agent has decided", async () => {
    const { id } = await caseOf(first);
    const why = "A test account, no hurry.";
    await setPriority(world.as(cast.agent), { caseId: id, priority: 4, why });
    await fiveHaveItToo();
    await raiseByMeToos(world.ctx);
    expect(await caseOf(first)).toMatchObject({ priority: 4, priorityWhy: why });
  });
});
