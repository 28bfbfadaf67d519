import { beforeEach, describe, expect, it } from "vitest";
import { acceptAnswer, recommendAnswer, unacceptAnswer } from "~/answers/index.server";
import {
  askSatisfaction,
  assignCase,
  closeSilentCases,
  confirmPeerSolution,
  declineCase,
  endWaits,
  escalateByStaff,
  handBackCase,
  mergeCases,
  reopenCase,
  sayStillBroken,
  sayThanks,
  solveCase,
  splitThread,
  takeCase,
  waitForCustomer,
  waitForOthers,
} from "~/escalation/index.server";
import { answer, refusalOf } from "../../support/make-thread";
import {
  answerOfficially,
  askAgain,
  askAndStart,
  type Cast,
  casesOf,
  clockOf,
  HELPFUL,
  HOUR,
  later,
  MINUTE,
  overdueCase,
  supportOf,
} from "../../support/support-cases";
import { useWorld } from "../../support/world";

const world = useWorld();
let cast: Cast;
let questionId: number;
let caseId: number;
const DAY = 24 * HOUR;

beforeEach(async () => {
  ({ cast, questionId, caseId } = await overdueCase(world));
});

const theCase = () => world.db.supportCase.findUniqueOrThrow({ where: { id: caseId } });
const clock = (kind: string) => clockOf(world, { caseId, kind });
const support = () => supportOf(world, questionId);
const official = (body?: string) => answerOfficially(world, cast.agent, questionId, body);
const asks = (body?: string) => askAgain(world, cast.asker, questionId, body);

describe("a case of official support", () => {
  it("(11) merged into another moves its clocks there and is silent from then on", async () => {
    const second = await askAndStart(world, cast.peer);
    await later(world, 4 * HOUR);
    const intoId = (await casesOf(world, second))[0]?.id ?? 0;
    const due = (await clock("first-reply")).dueAt;
    await mergeCases(world.as(cast.agent), { caseId, intoId });
    expect(await theCase()).toMatchObject({ state: "merged", mergedIntoId: intoId });
    expect(await world.db.supportClock.count({ where: { caseId, stoppedAt: null } })).toBe(0);
    const running = await world.db.supportClock.findMany({
      where: { caseId: intoId, current: true, kind: "first-reply" },
    });
    expect(running.map(({ dueAt }) => dueAt)).toEqual([due]);
    const before = await theCase();
    await asks();
    await later(world, 3 * DAY);
    expect(await theCase()).toEqual(before);
    const threads = await world.db.caseThread.findMany({ where: { caseId: intoId, open: true } });
    expect(threads.map((each) => each.questionId).sort()).toEqual([questionId, second].sort());
  });

  it("gives 'mine is different' a case and clocks of its own", async () => {
    const second = await askAndStart(world, cast.peer);
    await later(world, 4 * HOUR);
    const other = (await casesOf(world, second))[0]?.id ?? 0;
    await mergeCases(world.as(cast.agent), { caseId: other, intoId: caseId });
    expect(await refusalOf(splitThread(world.as(cast.asker), { caseId, questionId: second }))).toBe(
      "account.not-allowed",
    );
    const own = await splitThread(world.as(cast.peer), { caseId, questionId: second });
    const started = await clockOf(world, { caseId: own.caseId, kind: "first-reply" });
    expect(started.startedAt).toEqual(world.clock.now());
    expect(await refusalOf(splitThread(world.as(cast.agent), { caseId, questionId }))).toBe(
      "case.only-thread",
    );
  });

  it("is taken by one of twenty who try at once", async () => {
    const agents = [cast.agent, cast.lead];
    const tries = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        refusalOf(takeCase(world.as(agents[n % 2] ?? cast.agent), { caseId })),
      ),
    );
    const { assigneeId, state } = await theCase();
    expect(agents.map(({ id }) => id)).toContain(assigneeId);
    expect(state).toBe("open");
    expect(tries.filter((code) => code === "case.taken")).toHaveLength(10);
    expect(await world.db.caseEvent.count({ where: { caseId, kind: "taken" } })).toBe(1);
  });

  it("is handed back by who has it and given to others by a lead alone", async () => {
    await takeCase(world.as(cast.agent), { caseId });
    const give = { caseId, personId: cast.lead.id };
    expect(await refusalOf(assignCase(world.as(cast.agent), give))).toBe("account.not-allowed");
    const toPeer = { caseId, personId: cast.peer.id };
    expect(await refusalOf(assignCase(world.as(cast.lead), toPeer))).toBe("case.no-such-agent");
    await handBackCase(world.as(cast.agent), { caseId, note: "Off until Thursday" });
    expect((await theCase()).assigneeId).toBeNull();
    await assignCase(world.as(cast.lead), give);
    expect((await theCase()).assigneeId).toBe(cast.lead.id);
  });

  it("refuses who acts on what they have not seen", async () => {
    const { version: seenVersion } = await theCase();
    await takeCase(world.as(cast.agent), { caseId });
    const late = waitForCustomer(world.as(cast.lead), { caseId, seenVersion });
    expect(await refusalOf(late)).toBe("case.changed-meanwhile");
  });

  it("holds the time for a solution while it waits for the asker, until they post", async () => {
    await official();
    await waitForCustomer(world.as(cast.agent), { caseId });
    const { elapsedSeconds } = await clock("resolution");
    world.clock.advance(5 * DAY);
    await asks();
    expect(await theCase()).toMatchObject({ state: "open", publicLabel: "looking" });
    const resolution = await clock("resolution");
    expect(resolution).toMatchObject({ elapsedSeconds, resumedAt: world.clock.now() });
  });

  it("waits for a bank until a time and is open again then; no clock stands still", async () => {
    await takeCase(world.as(cast.agent), { caseId });
    const before = (await clock("resolution")).dueAt;
    const until = new Date(world.clock.now().getTime() + DAY);
    await waitForOthers(world.as(cast.agent), { caseId, until, label: "checking-bank" });
    expect((await clock("resolution")).dueAt).toEqual(before);
    world.clock.advance(DAY);
    await endWaits(world.ctx);
    expect(await theCase()).toMatchObject({ state: "open", waitUntil: null });
  });

  it("is solved, asked about once, closed after seven silent days and followed up within thirty", async () => {
    const agent = world.as(cast.agent);
    expect(await refusalOf(solveCase(agent, { caseId }))).toBe("case.no-reply");
    await official();
    await solveCase(agent, { caseId });
    const solvedAt = world.clock.now();
    expect(await theCase()).toMatchObject({ state: "solved", solvedBy: "staff", solvedAt });
    world.clock.advance(DAY);
    expect(await askSatisfaction(world.ctx)).toBe(1);
    expect(await askSatisfaction(world.ctx)).toBe(0);
    world.clock.advance(6 * DAY);
    await closeSilentCases(world.ctx);
    const closed = await theCase();
    expect(closed.state).toBe("closed");
    expect(closed.purgeAfter?.getTime()).toBe(world.clock.now().getTime() + 31 * DAY);
    expect(await support()).toBeNull();
    world.clock.advance(30 * DAY);
    const note = "The same happens again with the next withdrawal.";
    const again = await sayStillBroken(world.as(cast.asker), { questionId, note });
    const followUp = await world.db.supportCase.findUniqueOrThrow({ where: { id: again.caseId } });
    expect(followUp).toMatchObject({
      followUpOfId: caseId,
      priority: closed.priority,
      assigneeId: cast.agent.id,
    });
  });

  it("is not followed up by the asker after more than thirty days", async () => {
    await official();
    await solveCase(world.as(cast.agent), { caseId });
    world.clock.advance(7 * DAY);
    await closeSilentCases(world.ctx);
    world.clock.advance(30 * DAY + MINUTE);
    const note = "The same happens again with the next withdrawal.";
    const late = sayStillBroken(world.as(cast.asker), { questionId, note });
    expect(await refusalOf(late)).toBe("case.too-old");
  });

  it("opens again when the asker writes or says it is still broken, with the time of the first solution kept", async () => {
    await official();
    await solveCase(world.as(cast.agent), { caseId });
    const first = (await theCase()).firstSolvedAt;
    world.clock.advance(HOUR);
    await asks();
    expect(await theCase()).toMatchObject({
      state: "open",
      reopenedCount: 1,
      firstSolvedAt: first,
    });
    await official("Now it should be there.");
    await sayThanks(world.as(cast.asker), questionId);
    expect(await theCase()).toMatchObject({ state: "solved", solvedBy: "asker" });
    await reopenCase(world.as(cast.agent), { caseId });
    expect(await theCase()).toMatchObject({
      state: "open",
      reopenedCount: 2,
      firstSolvedAt: first,
    });
  });

  it("is given back to the community with a reason", async () => {
    const reason = "This depends on your own bank, which we can't reach for you.";
    await declineCase(world.as(cast.agent), { caseId, reason });
    expect(await theCase()).toMatchObject({ state: "declined", declineReason: reason });
    expect(await support()).toBe("returned");
  });

  it("needs an agent to confirm a peer's accepted answer where much is at stake", async () => {
    world.clock.advance(HOUR);
    const answerId = await answer(world.as(cast.peer), questionId, { body: HELPFUL });
    await acceptAnswer(world.as(cast.asker), answerId);
    await world.drain();
    // A withdrawal is of high priority.
    expect(await theCase()).toMatchObject({ state: "new", peerSolutionId: answerId });
    await confirmPeerSolution(world.as(cast.agent), { caseId });
    expect(await theCase()).toMatchObject({ state: "solved", solvedBy: "peer" });
  });

  it("is solved by a peer's accepted answer where little is at stake, and open again when that is taken back", async () => {
    const id = await askAndStart(world, cast.asker, { problemType: "how-to" });
    await escalateByStaff(world.as(cast.moderator), {
      questionId: id,
      note: "Several ask this; support should say.",
    });
    world.clock.advance(HOUR);
    const answerId = await answer(world.as(cast.peer), id, { body: HELPFUL });
    await acceptAnswer(world.as(cast.asker), answerId);
    await world.drain();
    expect(await casesOf(world, id)).toMatchObject([{ state: "solved", solvedBy: "peer" }]);
    await unacceptAnswer(world.as(cast.asker), id);
    await world.drain();
    expect(await casesOf(world, id)).toMatchObject([{ state: "open", reopenedCount: 1 }]);
    await recommendAnswer(world.as(cast.agent), answerId);
    await world.drain();
    expect(await casesOf(world, id)).toMatchObject([{ state: "solved" }]);
  });
});
