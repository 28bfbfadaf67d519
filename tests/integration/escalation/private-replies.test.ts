import { beforeEach, describe, expect, it } from "vitest";
import {
  askSatisfaction,
  rateCase,
  sayStillBroken,
  sayThanks,
  solveCase,
  threadSupport,
  writePrivateReply,
} from "~/escalation/index.server";
import type { Actor } from "~/shared/roles";
import { formKey, refusalOf } from "../../support/make-thread";
import { type Cast, casesOf, clockOf, HOUR, later, overdueCase } from "../../support/support-cases";
import { useWorld } from "../../support/world";

const world = useWorld();
let cast: Cast;
let questionId: number;
let caseId: number;
const DAY = 24 * HOUR;

beforeEach(async () => {
  ({ cast, questionId, caseId } = await overdueCase(world));
});

const write = (by: Actor, body: string) =>
  writePrivateReply(world.as(by), { questionId, body, key: formKey() });
const seenBy = (who: Actor | null) => threadSupport(who ? world.as(who) : world.ctx, questionId);

describe("a private reply", () => {
  it("(6) leaves a stub for everybody else and meets the first reply", async () => {
    await write(cast.agent, "Your account number ends in the wrong digits.");
    await write(cast.asker, "Which digits do you mean?");
    expect(await clockOf(world, { caseId, kind: "first-reply" })).toMatchObject({
      outcome: "met",
      breachedAt: null,
    });
    const own = await seenBy(cast.asker);
    expect(own?.letters.map(({ text }) => text?.mine)).toEqual([false, true]);
    expect(own?.mayWritePrivately).toBe(true);
    for (const other of [null, cast.peer, cast.moderator, cast.agent, cast.lead]) {
      const view = await seenBy(other);
      expect(view?.letters).toHaveLength(1);
      expect(view?.letters[0]).toMatchObject({ official: true, text: null });
      expect(JSON.stringify(view)).not.toMatch(/digits/);
      expect(view?.mayWritePrivately).toBe(false);
    }
  });

  it("lets the asker say whether that was it", async () => {
    expect((await seenBy(cast.asker))?.outcome).toBeNull();
    await write(cast.agent, "It is on its way now.");
    expect((await seenBy(cast.asker))?.outcome).toEqual({ mayThank: true, mayGoOn: true });
    expect((await seenBy(cast.peer))?.outcome).toBeNull();
    await sayThanks(world.as(cast.asker), questionId);
    expect((await seenBy(cast.asker))?.outcome).toEqual({ mayThank: false, mayGoOn: true });
  });

  it("is owed an answer when the asker says it is still broken, solved or not", async () => {
    await write(cast.agent, "It is on its way now.");
    await later(world, HOUR);
    const note = "It is not there, and the bank knows nothing.";
    await sayStillBroken(world.as(cast.asker), { questionId, note });
    const line = await world.db.caseEvent.findFirstOrThrow({
      where: { caseId, kind: "asker-wrote" },
      orderBy: { id: "desc" },
    });
    expect(line.after).toMatchObject({ note });
    expect((await seenBy(cast.asker))?.promise).toMatchObject({ kind: "next-reply" });
    await write(cast.agent, "Now it is.");
    await solveCase(world.as(cast.agent), { caseId });
    await sayStillBroken(world.as(cast.asker), { questionId, note });
    expect((await casesOf(world, questionId))[0]).toMatchObject({ state: "open" });
    expect((await seenBy(cast.asker))?.promise).toMatchObject({ kind: "next-reply" });
  });
});

describe("the one question after a solution", () => {
  const rating = { cycle: 1, score: 4, text: "Quick and kind." };

  beforeEach(async () => {
    await write(cast.agent, "It is on its way now.");
    await solveCase(world.as(cast.agent), { caseId });
    await later(world, DAY);
    await askSatisfaction(world.ctx);
  });

  it("is asked of the asker alone, and answered once", async () => {
    expect((await seenBy(cast.asker))?.rating).toEqual({ caseId, cycle: 1 });
    expect((await seenBy(cast.peer))?.rating).toBeNull();
    expect((await seenBy(cast.agent))?.rating).toBeNull();
    for (const other of [cast.peer, cast.agent, cast.lead])
      expect(await refusalOf(rateCase(world.as(other), { caseId, ...rating }))).toBe(
        "case.not-found",
      );
    await rateCase(world.as(cast.asker), { caseId, ...rating });
    expect((await seenBy(cast.asker))?.rating).toBeNull();
    const again = rateCase(world.as(cast.asker), { caseId, ...rating, score: 1 });
    expect(await refusalOf(again)).toBe("case.rated");
    expect(await world.db.satisfaction.findFirst({ where: { caseId } })).toMatchObject({
      score: 4,
      text: "Quick and kind.",
    });
  });

  it("takes one of five answers and no solution that never was", async () => {
    const asker = world.as(cast.asker);
    for (const score of [0, 6, 2.5])
      expect(await refusalOf(rateCase(asker, { caseId, ...rating, score }))).toBe("case.bad-score");
    expect(await refusalOf(rateCase(asker, { caseId, ...rating, cycle: 2 }))).toBe(
      "case.not-found",
    );
  });
});
