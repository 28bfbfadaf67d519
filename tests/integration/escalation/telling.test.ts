import { beforeEach, describe, expect, it } from "vitest";
import {
  assignCase,
  declineCase,
  promisesKept,
  takeCase,
  waitForCustomer,
  warnOfClocks,
  writeInternalNote,
  writePrivateReply,
} from "~/escalation/index.server";
import { hidePost } from "~/moderation/index.server";
import { databaseDump } from "../../support/make-account";
import { answer, formKey } from "../../support/make-thread";
import { inboxOf, minutesPass } from "../../support/notices";
import {
  askAndStart,
  type Cast,
  clockOf,
  HELPFUL,
  HOUR,
  later,
  overdueCase,
} from "../../support/support-cases";
import { useWorld } from "../../support/world";

const world = useWorld();
let cast: Cast;
let questionId: number;
let caseId: number;
const SECRET = "CNRY-7f3a ends in the wrong digits.";

beforeEach(async () => {
  ({ cast, questionId, caseId } = await overdueCase(world));
});

const mailsTo = (name: string) =>
  world.mailer.sent.filter(({ to }) => to === `${name}@example.test`);

describe("the asker", () => {
  it("hears of each step, by mail without a word of what was written", async () => {
    await takeCase(world.as(cast.agent), { caseId });
    await writePrivateReply(world.as(cast.agent), { questionId, body: SECRET, key: formKey() });
    const note = { caseId, body: SECRET, key: formKey() };
    await writeInternalNote(world.as(cast.agent), note);
    await waitForCustomer(world.as(cast.agent), { caseId });
    await world.drain();
    const said = await inboxOf(world, cast.asker);
    for (const kind of [
      "support-took-over",
      "support-changed",
      "private-reply",
      "support-needs-you",
    ])
      expect(said).toContain(`*${kind}`);
    await minutesPass(world, 3);
    const mails = mailsTo("annasker");
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain("replied to you privately");
    expect(JSON.stringify(world.mailer.sent)).not.toContain("CNRY");
    expect(JSON.stringify(world.mailer.sent)).not.toContain("Agnes");
    expect(await inboxOf(world, cast.peer)).toEqual([]);
    const jobs = (await databaseDump(world)).split("\n").filter((line) => /singleton/.test(line));
    expect(jobs.join("\n")).not.toContain("CNRY");
  });

  it("is told when it is given back, and not of a question that was hidden", async () => {
    await hidePost(world.as(cast.moderator), questionId, { reason: "spam", note: "" });
    await declineCase(world.as(cast.agent), {
      caseId,
      reason: "Only your bank can see what happened to it.",
    });
    expect(await inboxOf(world, cast.asker)).not.toContain("*support-returned");
    await world.db.removal.deleteMany({});
    expect(await inboxOf(world, cast.asker)).toContain("*support-returned");
  });
});

describe("staff", () => {
  // The clock of a test begins on a Monday at 9, and so do the hours of the first calendar.
  it("are warned once at three quarters, and of a breach, only while they work", async () => {
    await assignCase(world.as(cast.lead), { caseId, personId: cast.agent.id });
    await later(world, 9 * HOUR);
    const clock = await clockOf(world, { caseId, kind: "first-reply" });
    expect(clock.warnAt && clock.warnAt <= world.clock.now()).toBe(true);
    expect(await warnOfClocks(world.ctx)).toBe(0);
    await later(world, 11 * HOUR);
    expect(await inboxOf(world, cast.agent)).toEqual(["*case-assigned"]);
    expect(await warnOfClocks(world.ctx)).toBe(2);
    expect(await warnOfClocks(world.ctx)).toBe(0);
    expect(await inboxOf(world, cast.agent)).toEqual(["*case-breached", "*case-assigned"]);
    expect(await inboxOf(world, cast.lead)).toEqual(["*case-breached"]);
    await minutesPass(world, 3);
    const mail = mailsTo("leelead")[0];
    expect(mail?.text).toContain(`/staff/cases/${caseId}`);
    expect(mail?.text).not.toContain("withdrawal");
  });

  it("who have a case are warned before it is due", async () => {
    await assignCase(world.as(cast.lead), { caseId, personId: cast.agent.id });
    const { id } = await clockOf(world, { caseId, kind: "first-reply" });
    await world.db.supportClock.update({
      where: { id },
      data: { warnAt: world.clock.now() },
      select: { id: true },
    });
    expect(await warnOfClocks(world.ctx)).toBe(1);
    expect((await inboxOf(world, cast.agent)).sort()).toEqual(["*case-assigned", "*case-warned"]);
  });
});

describe("the page of promises kept", () => {
  it("counts what was in time and what was not, by month", async () => {
    const second = await askAndStart(world, cast.asker);
    await answer(world.as(cast.peer), second, { body: HELPFUL });
    await world.drain();
    await writePrivateReply(world.as(cast.agent), { questionId, body: SECRET, key: formKey() });
    expect(await promisesKept(world.ctx)).toEqual([
      { month: "2026-03", replies: { kept: 1, all: 1 }, windows: { kept: 1, all: 2 } },
    ]);
    await askAndStart(world, cast.asker);
    await later(world, 4 * HOUR);
    await later(world, 40 * HOUR);
    expect(await promisesKept(world.ctx)).toEqual([
      { month: "2026-03", replies: { kept: 1, all: 2 }, windows: { kept: 1, all: 3 } },
    ]);
  });

  it("counts by the site's months", async () => {
    const moved = new Date("2026-02-28T20:00:00Z");
    await world.db.supportClock.updateMany({
      where: { questionId },
      data: { startedAt: moved },
    });
    const months = async (timeZone: string) =>
      (await promisesKept({ ...world.ctx, site: { ...world.ctx.site, timeZone } })).map(
        ({ month }) => month,
      );
    expect(await months("UTC")).toEqual(["2026-02"]);
    expect(await months("Asia/Shanghai")).toEqual(["2026-03"]);
  });
});
