import { describe, expect, test } from "vitest";
import { acceptAnswer, recommendAnswer, removePost } from "~/answers/index.server";
import { remindToAccept, startMailingNow } from "~/notifications/index.server";
import { vote } from "~/posts/index.server";
import type { Actor } from "~/shared/roles";
import { makePerson } from "../../support/make";
import { answer, ask } from "../../support/make-thread";
import { DAY, inboxOf, MINUTE, minutesPass } from "../../support/notices";
import { useWorld } from "../../support/world";

const world = useWorld();

const reminders = async (asker: Actor) =>
  (await inboxOf(world, asker)).filter((kind) => kind.includes("accept-reminder")).length;

/** Half-hourly rounds for so many days, as the timetable does, only coarser. */
async function daysPass(days: number): Promise<void> {
  for (let quarter = 0; quarter < days * 4; quarter++) {
    world.clock.advance(DAY / 4);
    await remindToAccept(world.ctx);
  }
}

async function questionWithAnswer() {
  const asker = await makePerson(world);
  const questionId = await ask(world.as(asker));
  const answerer = await makePerson(world);
  const answerId = await answer(world.as(answerer), questionId);
  return { asker, questionId, answerer, answerId };
}

describe("the reminder to accept", () => {
  test("comes on day 3 and day 7 after an answer that was voted up, and never again", async () => {
    const { asker, answerId } = await questionWithAnswer();
    await vote(world.as(await makePerson(world)), answerId, 1);
    const counts = [];
    for (const days of [2.75, 0.25, 3.75, 0.25, 30]) {
      await daysPass(days);
      counts.push(await reminders(asker));
    }
    expect(counts).toEqual([0, 1, 1, 2, 2]);
  });

  test("comes for an official and for a recommended answer without any vote", async () => {
    const agent = await makePerson(world, { roles: ["agent"] });
    const first = await makePerson(world);
    await answer(world.as(agent), await ask(world.as(first)), { official: true });
    const second = await questionWithAnswer();
    await recommendAnswer(world.as(agent), second.answerId);
    await daysPass(3);
    expect([await reminders(first), await reminders(second.asker)]).toEqual([1, 1]);
  });

  test("does not come without an answer worth accepting: none, unvoted, one's own, removed", async () => {
    const voter = world.as(await makePerson(world));
    const alone = await makePerson(world);
    await ask(world.as(alone));
    const unvoted = await questionWithAnswer();
    const self = await makePerson(world);
    await vote(voter, await answer(world.as(self), await ask(world.as(self))), 1);
    const removed = await questionWithAnswer();
    await vote(voter, removed.answerId, 1);
    await removePost(world.as(removed.answerer), removed.answerId);
    await daysPass(8);
    for (const asker of [alone, unvoted.asker, self, removed.asker])
      expect(await reminders(asker)).toBe(0);
  });

  test("does not come once an answer is accepted, and what came before goes", async () => {
    const { asker, answerId } = await questionWithAnswer();
    await vote(world.as(await makePerson(world)), answerId, 1);
    await daysPass(3);
    expect(await reminders(asker)).toBe(1);
    await acceptAnswer(world.as(asker), answerId);
    await daysPass(5);
    expect(await reminders(asker)).toBe(0);
    expect(await world.db.notice.count({ where: { kind: "accept-reminder" } })).toBe(1);
  });

  test("is mailed too, but not about a past that was loaded", async () => {
    const loaded = await questionWithAnswer();
    await vote(world.as(await makePerson(world)), loaded.answerId, 1);
    world.clock.advance(2 * DAY + 23 * 60 * MINUTE);
    await startMailingNow(world.ctx);
    const lived = await questionWithAnswer();
    await vote(world.as(await makePerson(world)), lived.answerId, 1);
    await minutesPass(world, 5);
    world.mailer.sent.length = 0;
    world.clock.advance(3 * DAY);
    await remindToAccept(world.ctx);
    await minutesPass(world, 5);
    expect(await reminders(loaded.asker)).toBe(1);
    expect(world.mailer.sent.map(({ subject }) => subject)).toEqual([
      "Did an answer at Askwell help you?",
    ]);
  });
});
