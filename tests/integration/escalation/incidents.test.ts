import { beforeEach, describe, expect, test } from "vitest";
import { acceptAnswer } from "~/answers/index.server";
import {
  askSatisfaction,
  attachQuestions,
  closeSilentThreads,
  editLastUpdate,
  incidentForStaff,
  incidentOfThread,
  isSubscribed,
  matchingQuestions,
  postIncidentUpdate,
  sayIncidentSolvedIt,
  sayMineIsDifferent,
  subscribeToIncident,
  unsubscribeFromIncident,
} from "~/escalation/index.server";
import { askWithCode, declare, incidentForm, updateForm } from "../../support/incidents";
import { makePerson } from "../../support/make";
import { answer, ask, comment, refusalOf } from "../../support/make-thread";
import { inboxOf, MINUTE, minutesPass } from "../../support/notices";
import {
  type Cast,
  casesOf,
  clockOf,
  HOUR,
  later,
  makeCast,
  supportOf,
} from "../../support/support-cases";
import { useWorld } from "../../support/world";

const world = useWorld();
const DAY = 24 * HOUR;
let cast: Cast;
let questionId: number;

beforeEach(async () => {
  cast = await makeCast(world);
  questionId = await askWithCode(world, cast.asker);
});

const newestCase = async (id = questionId) => (await casesOf(world, id))[0];

async function post(incidentId: number, state: string, word?: string): Promise<void> {
  world.clock.advance(MINUTE);
  await postIncidentUpdate(world.as(cast.lead), updateForm(incidentId, state, word));
  await world.drain();
}

describe("declaring an incident", () => {
  test("needs words in both languages, and says all that is missing at once", async () => {
    const refused = await declare(world, cast.lead, { titleZh: "", textEn: " ", state: "resolved" })
      .then(() => null)
      .catch((error: { options: { others: { options: { field: string } }[] } }) => error);
    const fields = refused?.options.others.map(({ options }) => options.field);
    expect(fields).toEqual(["state", "textEn"]);
    expect(await world.db.incident.count()).toBe(0);
  });

  test("is the leads' alone", async () => {
    for (const who of [cast.agent, cast.moderator, cast.asker])
      expect(await refusalOf(declare(world, who))).toBe("account.not-allowed");
  });

  test("stops the community's clock of the questions named, and tells their askers once", async () => {
    const incidentId = await declare(world, cast.lead, { questionIds: [questionId] });
    expect(await supportOf(world, questionId)).toBe("incident");
    expect(await clockOf(world, { questionId, kind: "community" })).toMatchObject({ dueAt: null });
    expect(await inboxOf(world, cast.asker)).toEqual(["*incident"]);
    await later(world, 10 * HOUR);
    expect(await casesOf(world, questionId)).toEqual([]);
    expect(await isSubscribed(world.as(cast.asker), incidentId)).toBe(true);
    expect(
      await attachQuestions(world.as(cast.lead), { incidentId, questionIds: [questionId] }),
    ).toBe(0);
  });

  test("takes over the open case with all its questions, whose clocks are over", async () => {
    const other = await askWithCode(world, cast.peer);
    await later(world, 4 * HOUR);
    const joined = await newestCase();
    expect((await newestCase(other))?.id).toBe(joined?.id);
    await declare(world, cast.lead, { questionIds: [other] });
    expect(await newestCase()).toMatchObject({ state: "incident", publicLabel: "known-problem" });
    expect(await supportOf(world, questionId)).toBe("incident");
    expect(
      await world.db.supportClock.count({ where: { caseId: joined?.id ?? 0, current: true } }),
    ).toBe(0);
    const told = await inboxOf(world, cast.asker);
    expect(told.filter((line) => line === "*incident")).toHaveLength(1);
  });

  test("leaves what is solved as it is", async () => {
    const answerId = await answer(world.as(cast.peer), questionId);
    await acceptAnswer(world.as(cast.asker), answerId);
    const lead = world.as(cast.lead);
    expect(await matchingQuestions(lead, { errorCode: "err-1042", problemType: "" })).toEqual([]);
    await declare(world, cast.lead, { questionIds: [questionId, 999_999] });
    expect(await world.db.incidentThread.count()).toBe(0);
  });

  test("finds the questions with its code first, then those of its type without one", async () => {
    const same = await askWithCode(world, cast.peer, "err-1042");
    const noCode = await ask(world.as(cast.peer), { problemType: "failed-payment" });
    await askWithCode(world, cast.peer, "ERR-7");
    const found = await matchingQuestions(world.as(cast.lead), {
      errorCode: "ERR-1042",
      problemType: "failed-payment",
    });
    expect(found.map(({ id, sameCode }) => [id, sameCode])).toEqual([
      [same, true],
      [questionId, true],
      [noCode, false],
    ]);
  });

  test("masks what is private in its words", async () => {
    const textEn = "Write to 4111 1111 1111 1111 if it fails.";
    const incidentId = await declare(world, cast.lead, { textEn });
    const { updates } = await incidentForStaff(world.as(cast.lead), incidentId);
    expect(updates[0]?.textEn).not.toContain("4111 1111 1111 1111");
  });
});

describe("updates", () => {
  test("reach each subscriber once, in their language, whatever runs twice", async () => {
    const incidentId = await declare(world, cast.lead);
    const reader = await makePerson(world, { name: "林读者", locale: "zh-CN" });
    await subscribeToIncident(world.as(reader), incidentId);
    await subscribeToIncident(world.as(reader), incidentId);
    await subscribeToIncident(world.as(cast.peer), incidentId);
    await unsubscribeFromIncident(world.as(cast.peer), incidentId);
    await post(incidentId, "identified");
    const told = { incidentId, updateId: (await lastUpdate(incidentId)).id };
    await world.ctx.jobs.publish("incident.updated", told);
    expect(await inboxOf(world, reader)).toEqual(["*incident"]);
    expect(await inboxOf(world, cast.peer)).toEqual([]);
    expect(await inboxOf(world, cast.lead)).toEqual([]);
    await minutesPass(world, 5);
    expect(world.mailer.sent).toHaveLength(1);
    const [mail] = world.mailer.sent;
    expect(mail?.text).toContain("已知故障“银行卡支付失败”有新进展");
    expect(mail?.text).toContain(`/status/${incidentId}`);
  });

  test("can be corrected while they are the newest, and nobody is told again", async () => {
    const incidentId = await declare(world, cast.lead, { questionIds: [questionId] });
    const first = await lastUpdate(incidentId);
    const texts = { textEn: "Corrected words.", textZh: "更正后的文字。" };
    const lead = world.as(cast.lead);
    await editLastUpdate(lead, { incidentId, updateId: first.id, ...texts });
    expect(await inboxOf(world, cast.asker)).toEqual(["*incident"]);
    await post(incidentId, "identified");
    const again = editLastUpdate(lead, { incidentId, updateId: first.id, ...texts });
    expect(await refusalOf(again)).toBe("incident.newer-update");
  });

  test("end with the one that resolves it", async () => {
    const incidentId = await declare(world, cast.lead);
    await post(incidentId, "resolved");
    expect(await refusalOf(post(incidentId, "monitoring"))).toBe("incident.over");
    expect(await refusalOf(post(404, "monitoring"))).toBe("incident.not-found");
  });
});

describe("the end of an incident", () => {
  test("closes its cases together, and asks nobody how support did", async () => {
    const other = await askWithCode(world, cast.peer, "ERR-7");
    await later(world, 4 * HOUR);
    await answer(world.as(cast.agent), questionId, { official: true });
    await world.drain();
    const incidentId = await declare(world, cast.lead, { questionIds: [questionId, other] });
    await post(incidentId, "resolved");
    for (const id of [questionId, other]) {
      expect(await newestCase(id)).toMatchObject({ state: "closed", solvedBy: "staff" });
      expect((await newestCase(id))?.purgeAfter).not.toBeNull();
      expect(await supportOf(world, id)).toBe("replied");
    }
    world.clock.advance(2 * DAY);
    expect(await askSatisfaction(world.ctx)).toBe(0);
  });

  test("closes the question of an asker who says that it solved it", async () => {
    const incidentId = await declare(world, cast.lead, { questionIds: [questionId] });
    const asker = world.as(cast.asker);
    expect(await refusalOf(sayIncidentSolvedIt(asker, questionId))).toBe("incident.not-over");
    await post(incidentId, "resolved");
    expect(await refusalOf(sayIncidentSolvedIt(world.as(cast.peer), questionId))).toBe(
      "account.not-allowed",
    );
    await sayIncidentSolvedIt(asker, questionId);
    await sayIncidentSolvedIt(asker, questionId);
    const closure = await world.db.closure.findUnique({ where: { questionId } });
    expect(closure).toMatchObject({ reason: "incident-over", byId: cast.asker.id });
    expect(await supportOf(world, questionId)).toBeNull();
  });

  test("closes the question of an asker who is silent for seven days", async () => {
    const incidentId = await declare(world, cast.lead, { questionIds: [questionId] });
    await post(incidentId, "resolved");
    world.clock.advance(6 * DAY);
    expect(await closeSilentThreads(world.ctx)).toBe(0);
    world.clock.advance(DAY);
    expect(await closeSilentThreads(world.ctx)).toBe(1);
    expect(await closeSilentThreads(world.ctx)).toBe(0);
    expect(await world.db.closure.count({ where: { questionId } })).toBe(1);
  });

  test("lets whoever writes on have a case: nobody is left waiting", async () => {
    const incidentId = await declare(world, cast.lead, { questionIds: [questionId] });
    await comment(world.as(cast.asker), questionId, "I see it still.");
    await world.drain();
    expect(await casesOf(world, questionId)).toEqual([]);
    await post(incidentId, "resolved");
    world.clock.advance(MINUTE);
    await comment(world.as(cast.peer), questionId, "It works for me again.");
    await world.drain();
    expect(await casesOf(world, questionId)).toEqual([]);
    await comment(world.as(cast.asker), questionId, "It still fails for me.");
    await world.drain();
    expect(await casesOf(world, questionId)).toHaveLength(1);
    expect(await supportOf(world, questionId)).toBe("queued");
  });
});

describe("'mine is different'", () => {
  test("gives a question that follows an incident a case of its own with a clock of its own", async () => {
    await later(world, 4 * HOUR);
    const before = await newestCase();
    await declare(world, cast.lead, { questionIds: [questionId] });
    await later(world, HOUR);
    expect(await refusalOf(sayMineIsDifferent(world.as(cast.peer), questionId))).toBe(
      "account.not-allowed",
    );
    await sayMineIsDifferent(world.as(cast.asker), questionId);
    const own = await newestCase();
    expect(own).toMatchObject({ state: "new", reason: "asker", followUpOfId: before?.id });
    const clock = await clockOf(world, { caseId: own?.id ?? 0, kind: "first-reply" });
    expect(clock.startedAt).toEqual(world.clock.now());
    expect(await world.db.incidentThread.count()).toBe(0);
    expect(await refusalOf(sayMineIsDifferent(world.as(cast.asker), questionId))).toBe(
      "case.only-thread",
    );
  });

  test("takes a question out of a case that answers several", async () => {
    const other = await askWithCode(world, cast.peer);
    await later(world, 4 * HOUR);
    const shared = await newestCase();
    await sayMineIsDifferent(world.as(cast.peer), other);
    expect((await newestCase(other))?.id).not.toBe(shared?.id);
    expect((await newestCase())?.id).toBe(shared?.id);
  });
});

describe("the known problem on a thread", () => {
  test("is the one it follows, else one with its code that is not over", async () => {
    const incidentId = await declare(world, cast.lead);
    const seen = { questionId, errorCode: "err-1042" };
    expect(await incidentOfThread(world.ctx, seen)).toMatchObject({
      id: incidentId,
      title: incidentForm().titleEn,
      attached: false,
    });
    const inChinese = { ...world.ctx, locale: "zh-CN" as const };
    expect(await incidentOfThread(inChinese, seen)).toMatchObject({ title: "银行卡支付失败" });
    await post(incidentId, "resolved");
    expect(await incidentOfThread(world.ctx, seen)).toBeNull();
    const later = await declare(world, cast.lead, { questionIds: [questionId] });
    await post(later, "resolved", "an end");
    expect(await incidentOfThread(world.ctx, seen)).toMatchObject({ id: later, attached: true });
  });
});

function lastUpdate(incidentId: number) {
  return world.db.incidentUpdate.findFirstOrThrow({
    where: { incidentId },
    orderBy: { id: "desc" },
  });
}
