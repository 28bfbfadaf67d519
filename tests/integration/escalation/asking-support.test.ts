import { beforeEach, describe, expect, it } from "vitest";
import { askOfficialSupport, escalateByStaff } from "~/escalation/index.server";
import { refusalOf } from "../../support/make-thread";
import { askAndStart, type Cast, casesOf, HOUR, overdueCase } from "../../support/support-cases";
import { useWorld } from "../../support/world";

const world = useWorld();
let cast: Cast;
let caseId: number;
const DAY = 24 * HOUR;

beforeEach(async () => {
  ({ cast, caseId } = await overdueCase(world));
});

describe("asking official support", () => {
  const note = "I called my bank; they know nothing of it.";

  it("is open to the asker at once where money is at stake, and again after a case is over", async () => {
    const id = await askAndStart(world, cast.asker, { problemType: "failed-payment" });
    await askOfficialSupport(world.as(cast.asker), {
      questionId: id,
      note,
      amountBand: "100-1000",
    });
    expect(await casesOf(world, id)).toMatchObject([
      { reason: "asker", note, amountBand: "100-1000", state: "new" },
    ]);
    const again = askOfficialSupport(world.as(cast.asker), { questionId: id, note });
    expect(await refusalOf(again)).toBe("case.exists");
  });

  it("waits two hours otherwise, and is done three times a week", async () => {
    const ids = [];
    for (let n = 0; n < 4; n++)
      ids.push(await askAndStart(world, cast.asker, { problemType: "how-to" }));
    const first = { questionId: ids[0] ?? 0, note };
    const asker = world.as(cast.asker);
    expect(await refusalOf(askOfficialSupport(asker, first))).toBe("case.too-early");
    world.clock.advance(2 * HOUR);
    const codes = [];
    for (const id of ids)
      codes.push(await refusalOf(askOfficialSupport(asker, { questionId: id, note })));
    expect(codes).toEqual(["", "", "", "case.too-many"]);
    world.clock.advance(7 * DAY);
    expect(await refusalOf(askOfficialSupport(asker, { questionId: ids[3] ?? 0, note }))).toBe("");
  });

  it("is for the asker alone; staff hand a question over with a reason", async () => {
    const id = await askAndStart(world, cast.asker);
    const byPeer = askOfficialSupport(world.as(cast.peer), { questionId: id, note });
    expect(await refusalOf(byPeer)).toBe("account.not-allowed");
    const handOver = escalateByStaff(world.as(cast.peer), { questionId: id, note });
    expect(await refusalOf(handOver)).toBe("account.not-allowed");
    expect(
      await refusalOf(escalateByStaff(world.as(cast.moderator), { questionId: id, note: "x" })),
    ).toBe("text.too-short");
    await escalateByStaff(world.as(cast.moderator), { questionId: id, note });
    expect(await casesOf(world, id)).toMatchObject([
      { reason: "staff", escalatedById: cast.moderator.id },
    ]);
  });
});

describe("a case's record", () => {
  it("is only ever added to", async () => {
    const change = world.db.caseEvent.updateMany({ where: { caseId }, data: { kind: "closed" } });
    await expect(change).rejects.toThrow(/only ever added to/);
    await expect(world.db.caseEvent.deleteMany({ where: { caseId } })).rejects.toThrow();
  });
});
