import { describe, expect, test } from "vitest";
import { removePost } from "~/answers/index.server";
import {
  inbox,
  readAllNotices,
  remindOfNeedsInfo,
  saveNoticeSettings,
  startMailingNow,
  unreadNotices,
} from "~/notifications/index.server";
import {
  clearNeedsInfo,
  countRepliesNeeded,
  repliesNeeded,
  setNeedsInfo,
} from "~/questions/index.server";
import { makePerson } from "../../support/make";
import { ask, comment } from "../../support/make-thread";
import { DAY, inboxOf, MINUTE, minutesPass } from "../../support/notices";
import { useWorld } from "../../support/world";

const world = useWorld();

let helpers = 0;

async function waiting(locale = "en") {
  const actor = await makePerson(world, { locale });
  const asker = { ...world.as(actor), actor };
  const helper = world.as(
    await makePerson(world, { name: `Nadia ${++helpers}`, roles: ["helper"] }),
  );
  const questionId = await ask(asker);
  await setNeedsInfo(helper, { questionId, text: "Which bank is it?" });
  await world.drain();
  return { asker, helper, questionId };
}

/** The timetable's rounds for so many days, only coarser. */
async function daysPass(days: number): Promise<void> {
  for (let quarter = 0; quarter < days * 4; quarter++) {
    world.clock.advance(DAY / 4);
    await remindOfNeedsInfo(world.ctx);
    await minutesPass(world, 3);
  }
}

const subjects = () => world.mailer.sent.map(({ subject }) => subject);

describe("an asker who is asked for details", () => {
  test("sees the question above the notices, with what is missing and who asks, and is mailed", async () => {
    const { asker, questionId } = await waiting();
    expect(await repliesNeeded(asker)).toMatchObject([
      {
        questionId,
        title: "My withdrawal is stuck since Monday",
        text: "Which bank is it?",
        by: { name: expect.stringMatching(/^Nadia/) },
      },
    ]);
    expect(await countRepliesNeeded(asker)).toBe(1);
    await minutesPass(world, 3);
    expect(subjects()).toEqual(["Reply needed from you on Askwell"]);
    expect(JSON.stringify(world.mailer.sent)).not.toMatch(/Which bank|Nadia/);
  });

  test("is counted once, and reading everything does not end it", async () => {
    const { asker } = await waiting();
    expect([await unreadNotices(asker), await countRepliesNeeded(asker)]).toEqual([0, 1]);
    await readAllNotices(asker);
    expect(await countRepliesNeeded(asker)).toBe(1);
    expect((await inbox(asker, 1)).rows).toEqual([]);
    await minutesPass(world, 5);
    expect(subjects()).toEqual([]);
  });

  test.each(["en", "zh-CN"])(
    "is reminded once, after two days, in their language: %s",
    async (locale) => {
      await waiting(locale);
      const counts = [];
      for (const days of [1.75, 0.25, 3, 20]) {
        await daysPass(days);
        counts.push(subjects().length);
      }
      expect(counts).toEqual([1, 2, 2, 2]);
      expect(subjects()[1]).toBe(
        locale === "en" ? "A reply is still needed from you on Askwell" : "Askwell：仍需要你回复",
      );
    },
  );

  test("is left alone after any post of theirs, or when it is taken back", async () => {
    const replied = await waiting();
    await comment(replied.asker, replied.questionId, "It is the Harbour bank.");
    const takenBack = await waiting();
    await clearNeedsInfo(takenBack.helper, takenBack.questionId);
    await daysPass(3);
    expect(subjects()).toEqual([]);
    for (const { asker } of [replied, takenBack]) {
      expect(await repliesNeeded(asker)).toEqual([]);
      expect(await countRepliesNeeded(asker)).toBe(0);
    }
  });

  test("asked again, is told and reminded of the newer request", async () => {
    const { helper, questionId } = await waiting();
    await daysPass(1);
    await setNeedsInfo(helper, { questionId, text: "And which country is it?" });
    await daysPass(1.75);
    expect(subjects()).toEqual([
      "Reply needed from you on Askwell",
      "Reply needed from you on Askwell",
    ]);
    await daysPass(0.25);
    expect(subjects()).toHaveLength(3);
  });

  test("is not reminded of what is out of sight, nor mailed about a past that was loaded", async () => {
    const gone = await waiting();
    await removePost(gone.asker, gone.questionId);
    const loaded = await waiting();
    await minutesPass(world, 5);
    world.mailer.sent.length = 0;
    await startMailingNow(world.ctx);
    world.clock.advance(2 * DAY);
    await Promise.all([remindOfNeedsInfo(world.ctx), remindOfNeedsInfo(world.ctx)]);
    expect(await world.db.notice.count({ where: { kind: "needs-info-reminder" } })).toBe(1);
    expect(await repliesNeeded(gone.asker)).toEqual([]);
    expect(await repliesNeeded(loaded.asker)).toHaveLength(1);
  });

  test("may stop the mails, not the question standing there", async () => {
    const { asker, helper } = await waiting();
    await minutesPass(world, 20);
    await saveNoticeSettings(asker, { inbox: [], mail: [] });
    const second = await ask(asker, { title: "My other withdrawal is stuck" });
    await setNeedsInfo(helper, { questionId: second, text: "Which bank is it?" });
    await minutesPass(world, 20);
    expect(subjects()).toHaveLength(1);
    expect(await repliesNeeded(asker)).toHaveLength(2);
  });

  test("nobody else is told, nor do visitors have any", async () => {
    const { helper } = await waiting();
    const bystander = await makePerson(world);
    expect(await repliesNeeded(world.as(bystander))).toEqual([]);
    expect(await inboxOf(world, bystander)).toEqual([]);
    expect(await repliesNeeded(helper)).toEqual([]);
    expect(await countRepliesNeeded(world.ctx)).toBe(0);
    world.clock.advance(MINUTE);
  });
});
