import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { calendarVersionOf } from "~/escalation/calendars/stored.server";
import {
  assignCase,
  caseNow,
  lookAtCase,
  postIncidentUpdate,
  setPriority,
  takeCase,
  writeInternalNote,
  writePrivateReply,
} from "~/escalation/index.server";
import { topic } from "~/shared/live";
import { type Member, makeMember, signedInVisitor } from "../../support/canaries";
import { handedOver } from "../../support/desk";
import { declare, updateForm } from "../../support/incidents";
import { liveAddress, OpenPage } from "../../support/live-stream";
import { answer, ask, formKey, refusalOf } from "../../support/make-thread";
import { useSite } from "../../support/site";

const site = useSite();
const { world } = site;
let asker: Member;
let moderator: Member;
let agent: Member;
let lead: Member;
let caseId: number;
let questionId: number;
const pages: OpenPage[] = [];

beforeEach(async () => {
  asker = await makeMember(world, "Iris Vale", "iris@example.test");
  moderator = await makeMember(world, "Kit Ward", "kit@example.test", "moderator");
  agent = await makeMember(world, "Agnes Hill", "agnes@example.test", "agent");
  lead = await makeMember(world, "Lea Brook", "lea@example.test", "lead");
  ({ caseId, questionId } = await handedOver(world, {
    asker: asker.actor,
    moderator: moderator.actor,
  }));
  world.clock.advance(60_000);
});
afterEach(() => {
  for (const page of pages.splice(0)) page.close();
});

/** Somebody's open page that follows one thing. */
async function open(member: Member, of: "case" | "question", id = 0): Promise<OpenPage> {
  const followed = topic(of, id || (of === "case" ? caseId : questionId));
  const page = await OpenPage.open(await signedInVisitor(site, member), liveAddress([followed]));
  pages.push(page);
  return page;
}

/** Whether a page hears of what is done; something else is told after it, so that silence ends. */
async function hears(page: OpenPage, member: Member, work: () => Promise<unknown>) {
  await work();
  await world.ctx.live.tell([topic("person", member.actor.id)]);
  return (await page.next()).data.changed;
}

const helping = () => world.as(agent.actor);

describe("an open case", () => {
  test("is heard of by those who work cases, and by nobody else", async () => {
    for (const [member, may] of [
      [agent, true],
      [lead, true],
      [moderator, false],
      [asker, false],
    ] as const) {
      const page = await open(member, "case");
      const told = await hears(page, member, () => world.ctx.live.tell([topic("case", caseId)]));
      expect(told, member.actor.name).toBe(may);
      const visitor = await signedInVisitor(site, member);
      const now = await visitor.get(`/staff/cases/${caseId}/now`);
      expect(now.status, member.actor.name).toBe(may ? 200 : 404);
      page.close();
    }
    expect(await refusalOf(caseNow(world.as(moderator.actor), caseId))).toBe("account.not-allowed");
    expect(await caseNow(helping(), 999_999)).toBeNull();
  });

  test("is told what is written in it and done to it, notes and looks too", async () => {
    const body = "Please look at this once more.";
    const acts: [string, () => Promise<unknown>][] = [
      [
        "a note",
        () => writeInternalNote(helping(), { caseId, body: "For us alone.", key: formKey() }),
      ],
      ["a private reply", () => writePrivateReply(helping(), { questionId, body, key: formKey() })],
      [
        "the asker's",
        () => writePrivateReply(world.as(asker.actor), { questionId, body, key: formKey() }),
      ],
      [
        "an assignment",
        () => assignCase(world.as(lead.actor), { caseId, personId: lead.actor.id }),
      ],
      ["a look", () => lookAtCase(helping(), { caseId, writing: false })],
      ["writing", () => lookAtCase(helping(), { caseId, writing: true })],
    ];
    for (const [name, act] of acts) {
      const page = await open(lead, "case");
      expect(await hears(page, lead, act), name).toBe(true);
      page.close();
      world.clock.advance(2_000);
    }
    const page = await open(lead, "case");
    const again = () => lookAtCase(helping(), { caseId, writing: true });
    expect(await hears(page, lead, again), "the same once more").toBe(false);
  });

  test("says who looks and what is the newest, and is told when somebody who left is no longer counted", async () => {
    await lookAtCase(world.as(lead.actor), { caseId, writing: true });
    const before = await caseNow(helping(), caseId);
    expect(before?.looks).toEqual([{ personId: lead.actor.id, firstName: "Lea", writing: true }]);
    await lookAtCase(helping(), { caseId, writing: false });
    world.clock.advance(50_000);
    await lookAtCase(helping(), { caseId, writing: false });
    world.clock.advance(11_000);
    const page = await open(agent, "case");
    const look = () => lookAtCase(helping(), { caseId, writing: false });
    expect(await hears(page, agent, look)).toBe(true);
    expect((await caseNow(helping(), caseId))?.looks).toEqual([]);
    await writePrivateReply(world.as(asker.actor), {
      questionId,
      body: "Here is what I found.",
      key: formKey(),
    });
    const now = await caseNow(helping(), caseId);
    expect(now?.askersReplyId).toBeGreaterThan(before?.newestReplyId ?? 0);
    expect(now?.version).toBeGreaterThan(before?.version ?? 0);
    expect(now?.askersPostId).toBe(questionId);
  });
});

describe("an open thread", () => {
  test("is told of what moves its promise: priority, who works on it, the end of its window", async () => {
    const acts: [string, () => Promise<unknown>][] = [
      ["taken", () => takeCase(helping(), { caseId })],
      ["priority", () => setPriority(helping(), { caseId, priority: 1, why: "Much money." })],
    ];
    for (const [name, act] of acts) {
      const page = await open(asker, "question");
      expect(await hears(page, asker, act), name).toBe(true);
      page.close();
      world.clock.advance(2_000);
    }
    const note = () =>
      writeInternalNote(helping(), { caseId, body: "For us alone.", key: formKey() });
    expect(await hears(await open(asker, "question"), asker, note), "a note").toBe(false);
  });

  test("is told when its clock begins, and when it stops", async () => {
    const fresh = await ask(world.as(asker.actor));
    world.clock.advance(2_000);
    const page = await open(asker, "question", fresh);
    expect(await hears(page, asker, () => world.drain()), "begins").toBe(true);
    page.close();
    const peer = await makeMember(world, "Pia North", "pia@example.test");
    await answer(world.as(peer.actor), fresh);
    world.clock.advance(2_000);
    const later = await open(asker, "question", fresh);
    const settled = async () => {
      await world.drain();
      return (await later.next()).data.changed;
    };
    expect(await settled(), "stops").toBe(true);
  });

  test("is told when another rule gives its case another time, and its community another window", async () => {
    const fresh = await ask(world.as(asker.actor), { title: "Where is my second withdrawal now" });
    await world.drain();
    await calendarVersionOf(world.ctx, null);
    const calendar = await world.db.supportCalendar.findFirstOrThrow();
    await world.db.escalationRule.create({
      data: {
        problemType: "withdrawal",
        tag: "",
        windowMinutes: 90,
        windowInHours: false,
        askerMayEscalate: true,
        askerWaitMinutes: 0,
        priority: 2,
        queue: "payments",
        firstReplyMinutes: 60,
        nextReplyMinutes: 60,
        resolutionMinutes: 600,
        targetsInHours: false,
        calendarId: calendar.id,
        changedAt: world.clock.now(),
      },
    });
    world.clock.advance(2_000);
    const escalated = await open(asker, "question");
    const waiting = await open(asker, "question", fresh);
    await world.ctx.jobs.publish("rule.changed", { problemType: "withdrawal", tag: "" });
    await world.drain();
    expect((await escalated.next()).data.changed, "a case").toBe(true);
    expect((await waiting.next()).data.changed, "the community").toBe(true);
  });

  test("is told when an incident with its code is declared, and of each update", async () => {
    const told = await ask(world.as(asker.actor), {
      title: "The card is refused again and again",
      errorCode: "err-1042",
    });
    await world.drain();
    world.clock.advance(2_000);
    const page = await open(asker, "question", told);
    let incidentId = 0;
    const declaring = async () => {
      incidentId = await declare(world, lead.actor);
    };
    expect(await hears(page, asker, declaring)).toBe(true);
    page.close();
    world.clock.advance(2_000);
    const later = await open(asker, "question", told);
    const update = () =>
      postIncidentUpdate(world.as(lead.actor), updateForm(incidentId, "monitoring"));
    expect(await hears(later, asker, update)).toBe(true);
  });
});
