import { beforeEach, describe, expect, it } from "vitest";
import { acceptAnswer } from "~/answers/index.server";
import { type ReportView, readRange } from "~/escalation";
import { solveCase, supportReport } from "~/escalation/index.server";
import { answer, comment } from "../../support/make-thread";
import {
  askAndStart,
  type Cast,
  casesOf,
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

const OFFICIAL = "We have released your withdrawal; it reaches your bank today.";
const report = (): Promise<ReportView> =>
  supportReport(world.as(cast.lead), readRange(null, null, world.clock.now()));

/** Share, half and nine in ten, the slow and obvious way. */
function between(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? 0;
  const high = sorted[Math.ceil(place)] ?? 0;
  return low + (high - low) * (place - Math.floor(place));
}

/** A question that support gets after four hours and answers so many minutes later. */
async function escalated(minutes: number, problemType = "withdrawal"): Promise<number> {
  const questionId = await askAndStart(world, cast.asker, { problemType });
  await later(world, (problemType === "how-to" ? 72 : 4) * HOUR);
  await later(world, minutes * MINUTE);
  await answer(world.as(cast.agent), questionId, { body: OFFICIAL, official: true });
  await world.drain();
  return questionId;
}

describe("support's figures", () => {
  it("are those that a slow count gives", async () => {
    const minutes = [5, 30, 45, 200, 800];
    for (const each of minutes) await escalated(each);
    const { clocks, weeks } = await report();
    const first = clocks.find(({ kind }) => kind === "first-reply");
    expect(first?.count).toBe(5);
    expect(first?.medianMinutes).toBeCloseTo(between(minutes, 0.5), 3);
    expect(first?.p90Minutes).toBeCloseTo(between(minutes, 0.9), 3);
    // A withdrawal's first reply is due within twelve hours: 800 minutes are too many.
    expect(first?.kept).toBeCloseTo(4 / 5, 6);
    const community = clocks.find(({ kind }) => kind === "community");
    expect(community).toMatchObject({ count: 0, kept: 0 });
    expect(weeks.reduce((sum, { due }) => sum + due, 0)).toBe(5);
    expect(weeks.reduce((sum, { kept }) => sum + kept, 0)).toBe(4);
  });

  it("count what was missed and still waits as missed", async () => {
    await askAndStart(world, cast.asker);
    await later(world, 4 * HOUR);
    await later(world, 13 * HOUR);
    const first = (await report()).clocks.find(({ kind }) => kind === "first-reply");
    expect(first).toMatchObject({ count: 0, medianMinutes: null, kept: 0 });
  });

  it("tell by type and language who solved what, and what did not hold", async () => {
    const byPeer = await askAndStart(world, cast.asker, { problemType: "how-to" });
    const helpful = await answer(world.as(cast.peer), byPeer, { body: HELPFUL });
    await acceptAnswer(world.as(cast.asker), helpful);
    const zh = {
      title: "提现三天还没到账",
      body: "页面一直显示处理中，三天了还没有到账，怎么办？",
    };
    await askAndStart(world, cast.asker, { problemType: "how-to", ...zh });
    const questionId = await escalated(10);
    const [found] = await casesOf(world, questionId);
    await solveCase(world.as(cast.agent), { caseId: found?.id ?? 0 });
    await comment(world.as(cast.asker), questionId, "It has still not arrived, what now?");
    await world.drain();
    const { all, types, languages, oldestOpen } = await report();
    expect(all).toMatchObject({ asked: 3, byPeers: 1, byStaff: 0, escalated: 1 });
    expect(all).toMatchObject({ solvedCases: 1, reopenedCases: 1 });
    expect(types.find(({ key }) => key === "how-to")).toMatchObject({ asked: 2, escalated: 0 });
    expect(types.find(({ key }) => key === "registration")).toMatchObject({ asked: 0 });
    expect(languages.find(({ key }) => key === "zh-CN")).toMatchObject({ asked: 1, byPeers: 0 });
    expect(oldestOpen?.caseId).toBe(found?.id);
  });

  it("are empty, and no fault, where nothing happened", async () => {
    const { all, oldestOpen, satisfaction } = await report();
    expect(all.asked).toBe(0);
    expect(oldestOpen).toBeNull();
    expect(satisfaction).toEqual({ asked: 0, answered: 0, mean: null, counts: [0, 0, 0, 0, 0] });
  });

  it("are for leads and administrators", async () => {
    const range = readRange(null, null, world.clock.now());
    for (const actor of [cast.asker, cast.moderator, cast.agent])
      await expect(supportReport(world.as(actor), range)).rejects.toMatchObject({
        code: "account.not-allowed",
      });
  });
});
