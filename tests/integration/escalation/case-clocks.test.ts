import { beforeEach, describe, expect, it } from "vitest";
import {
  noteBreaches,
  publishNote,
  setPriority,
  takeCase,
  writeInternalNote,
  writePrivateReply,
} from "~/escalation/index.server";
import { answer, comment, formKey, refusalOf } from "../../support/make-thread";
import {
  answerOfficially,
  askAgain,
  askAndStart,
  type Cast,
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
const OFFICIAL = "We have released your withdrawal; it reaches your bank today.";

beforeEach(async () => {
  ({ cast, questionId, caseId } = await overdueCase(world));
});

const theCase = () => world.db.supportCase.findUniqueOrThrow({ where: { id: caseId } });
const clock = (kind: string) => clockOf(world, { caseId, kind });
const support = () => supportOf(world, questionId);
const official = (body?: string) => answerOfficially(world, cast.agent, questionId, body);
const asks = (body?: string) => askAgain(world, cast.asker, questionId, body);

describe("what a case of official support owes its asker", () => {
  it("owes the first reply within the promise, and sooner the more urgent it is", async () => {
    const { startedAt } = await theCase();
    // A withdrawal is of high priority: half of the 24 hours.
    expect((await clock("first-reply")).dueAt?.getTime()).toBe(startedAt.getTime() + 12 * HOUR);
    expect(await support()).toBe("queued");
  });

  it("(5) is not answered by a note, but by the note once it is public", async () => {
    const agent = world.as(cast.agent);
    await takeCase(agent, { caseId });
    const body = "The bank holds it: compliance asks for a second look today.";
    const { noteId } = await writeInternalNote(agent, { caseId, body, key: formKey() });
    await world.drain();
    expect(await clock("first-reply")).toMatchObject({ stoppedAt: null });
    world.clock.advance(HOUR);
    await publishNote(agent, { noteId, questionId });
    await world.drain();
    const met = await clock("first-reply");
    expect(met).toMatchObject({ outcome: "met", stoppedAt: world.clock.now(), breachedAt: null });
    expect(await refusalOf(publishNote(agent, { noteId, questionId }))).toBe("case.note-is-public");
  });

  it("(6) is answered by a private reply, and the thread's support state says so", async () => {
    const body = "Please tell us the last four digits of the card you used.";
    await writePrivateReply(world.as(cast.agent), { questionId, body, key: formKey() });
    expect(await clock("first-reply")).toMatchObject({ outcome: "met" });
    expect(await theCase()).toMatchObject({ state: "open", assigneeId: cast.agent.id });
    expect(await support()).toBe("replied");
    const others = [cast.peer, cast.moderator].map((actor) =>
      refusalOf(writePrivateReply(world.as(actor), { questionId, body, key: formKey() })),
    );
    expect(await Promise.all(others)).toEqual(["account.not-allowed", "account.not-allowed"]);
  });

  it("writes one private reply for one form, however often it is sent", async () => {
    const input = { questionId, body: "Which bank is it that you use?", key: formKey() };
    const agent = world.as(cast.agent);
    const sent = await Promise.all([1, 2, 3].map(() => writePrivateReply(agent, input)));
    expect(new Set(sent.map(({ replyId }) => replyId)).size).toBe(1);
    expect(await world.db.privateReply.count()).toBe(1);
  });

  it("(7) owes the next reply from the asker's first message on, by comment, answer or private reply", async () => {
    await official();
    const ways = [
      () => comment(world.as(cast.asker), questionId, "It has still not arrived, what now?"),
      () => answer(world.as(cast.asker), questionId, { body: "It has still not arrived today." }),
      () =>
        writePrivateReply(world.as(cast.asker), {
          questionId,
          body: "It has still not arrived here.",
          key: formKey(),
        }),
    ];
    for (const write of ways) {
      world.clock.advance(MINUTE);
      const first = world.clock.now();
      await write();
      await world.drain();
      world.clock.advance(MINUTE);
      await asks("And one more thing, please tell me.");
      const next = await clock("next-reply");
      expect(next).toMatchObject({ startedAt: first, stoppedAt: null });
      world.clock.advance(MINUTE);
      await official("We looked again: it left today at noon.");
      expect(await clock("next-reply")).toMatchObject({ id: next.id, outcome: "met" });
    }
  });

  it("owes nothing anew to an asker whose message was answered before its job ran", async () => {
    await official();
    world.clock.advance(MINUTE);
    await comment(world.as(cast.asker), questionId, "It has still not arrived, what now?");
    world.clock.advance(MINUTE);
    await answer(world.as(cast.agent), questionId, { body: OFFICIAL, official: true });
    await world.drain();
    const running = { caseId, kind: "next-reply", stoppedAt: null };
    expect(await world.db.supportClock.count({ where: running })).toBe(0);
  });

  it("(8) owes nothing to others who post", async () => {
    await official();
    const before = await world.db.supportClock.findMany({ where: { caseId } });
    await answer(world.as(cast.peer), questionId, { body: HELPFUL });
    await comment(world.as(cast.peer), questionId, "I wonder the same about my transfer.");
    await world.drain();
    expect(await world.db.supportClock.findMany({ where: { caseId } })).toEqual(before);
  });

  it("(9) is due on Monday at 9:50 for an hour from Friday 17:50, by the hours of support", async () => {
    world.clock.set("2026-03-06T09:50:00.000Z");
    const calendar = await world.db.supportCalendar.create({
      data: {
        name: "Shanghai",
        versions: {
          create: {
            version: 1,
            zone: "Asia/Shanghai",
            week: Object.fromEntries(
              ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].map((day) => [
                day,
                day.startsWith("s")
                  ? []
                  : [
                      ["09:00", "12:00"],
                      ["13:30", "18:00"],
                    ],
              ]),
            ),
            exceptions: [],
            createdAt: world.clock.now(),
          },
        },
      },
    });
    const rule = {
      problemType: "how-to",
      tag: "",
      windowMinutes: 60,
      windowInHours: true,
      askerWaitMinutes: 0,
      priority: 3,
      queue: "general",
      firstReplyMinutes: 60,
      nextReplyMinutes: 60,
      resolutionMinutes: 600,
      calendarId: calendar.id,
      changedAt: world.clock.now(),
    };
    await world.db.escalationRule.create({ data: rule });
    const id = await askAndStart(world, cast.asker, { problemType: "how-to" });
    const community = await clockOf(world, { questionId: id, kind: "community" });
    expect(community.dueAt).toEqual(new Date("2026-03-09T01:50:00.000Z"));
  });

  it("(10) that is made urgent late is missed at once, and counted as missed once", async () => {
    const agent = world.as(cast.agent);
    await later(world, 8 * HOUR);
    expect((await theCase()).breached).toBe(false);
    await setPriority(agent, { caseId, priority: 1, why: "All savings are on hold" });
    const due = (await theCase()).startedAt.getTime() + 6 * HOUR;
    expect((await clock("first-reply")).dueAt?.getTime()).toBe(due);
    await Promise.all([noteBreaches(world.ctx), noteBreaches(world.ctx)]);
    await later(world, HOUR);
    expect(await theCase()).toMatchObject({ breached: true });
    expect((await clock("first-reply")).breachedAt?.getTime()).toBe(due);
    expect(await world.db.caseEvent.count({ where: { caseId, kind: "breached" } })).toBe(1);
    const [priority] = await world.db.caseEvent.findMany({ where: { caseId, kind: "priority" } });
    expect(priority).toMatchObject({ before: { priority: 2 }, actorId: cast.agent.id });
  });
});
