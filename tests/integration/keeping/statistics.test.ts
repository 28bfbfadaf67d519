import { expect, test } from "vitest";
import { acceptAnswer, removePost } from "~/answers/index.server";
import { addAttachment } from "~/attachments/index.server";
import { statistics } from "~/keeping/index.server";
import { flagPost } from "~/moderation/index.server";
import { makePerson } from "../../support/make";
import { answer, ask, comment } from "../../support/make-thread";
import { png } from "../../support/pictures";
import { useWorld } from "../../support/world";

const world = useWorld();
const HOUR = 60 * 60 * 1000;

const pass = (hours: number) =>
  world.clock.set(new Date(world.clock.now().getTime() + hours * HOUR));

test("an empty community has figures, too", async () => {
  expect(await statistics(world.ctx)).toMatchObject({
    people: 0,
    questions: { total: 0, byState: {} },
    acceptedShare: null,
    medianHoursToFirstAnswer: null,
    unansweredAfterHours: { "24": 0, "72": 0 },
    pictures: { count: 0, bytes: 0 },
  });
});

test("the figures are those of what people see, with waits by the clock", async () => {
  const asking = world.as(await makePerson(world));
  const helping = world.as(await makePerson(world));
  const agent = world.as(await makePerson(world, { roles: ["agent"] }));
  const solved = await ask(asking);
  const answered = await ask(asking, { problemType: "how-to", title: "How do I pay by card?" });
  const removed = await ask(asking, { title: "Something that was taken away" });
  await ask(asking, {
    problemType: "registration",
    title: "如何注册账户",
    body: "我不知道从哪里开始注册账户。",
  });
  await answer(asking, solved, { body: "I add that it was a small amount, by the way." });
  pass(2);
  await acceptAnswer(asking, await answer(helping, solved));
  pass(4);
  await answer(agent, answered, { official: true });
  await removePost(helping, await answer(helping, answered));
  await comment(asking, answered);
  await removePost(asking, removed);
  await flagPost(helping, answered, { reason: "spam", note: "" });
  const { id } = await addAttachment(helping, { file: png({ width: 9, height: 9 }), alt: "" });
  const { bytes } = await world.db.attachment.findUniqueOrThrow({
    where: { id },
    select: { bytes: true },
  });
  pass(19);

  const figures = await statistics(world.ctx);
  expect(figures).toMatchObject({
    people: 3,
    questions: {
      total: 3,
      byState: { solved: 1, answered: 1, open: 1 },
      byType: { withdrawal: 1, "how-to": 1, registration: 1 },
      byLanguage: { en: 2, "zh-CN": 1 },
    },
    answers: { peer: 2, official: 1 },
    medianHoursToFirstAnswer: 4,
    unansweredAfterHours: { "24": 1, "72": 0 },
    comments: 1,
    removed: 2,
    pictures: { count: 1, bytes },
    openFlags: 1,
    mailsWaiting: 0,
  });
  expect(figures.acceptedShare).toBeCloseTo(1 / 3);
  expect(figures.jobs.waiting).toBeGreaterThan(5);
  expect(figures.databaseBytes).toBeGreaterThan(1_000_000);
  await world.drain();
  expect((await statistics(world.ctx)).jobs).toEqual({ waiting: 0, failed: 0 });
});
