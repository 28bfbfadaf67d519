import { describe, expect, test } from "vitest";
import {
  confirmAnswer,
  countOutdated,
  giveProof,
  noteOnAnswer,
  outdatedAnswers,
  proofOf,
} from "~/answers/index.server";
import { moderationLog } from "~/moderation/index.server";
import { saveNoticeSettings } from "~/notifications/index.server";
import { makePerson } from "../../support/make";
import { refusalOf } from "../../support/make-thread";
import { DAY, inboxOf, minutesPass } from "../../support/notices";
import { fails, isOutdated, keeperOf, solvedQuestion } from "../../support/proof";
import { useWorld } from "../../support/world";

const world = useWorld();

describe("its author", () => {
  test("has one notice and one mail a mark, gone once the doubt is", async () => {
    const { author, answerId } = await solvedQuestion(world);
    world.clock.advance(DAY);
    world.mailer.sent.length = 0;
    await fails(world, answerId, 4);
    await minutesPass(world, 20);
    const mails = world.mailer.sent.filter(({ subject }) => /may be outdated/.test(subject));
    expect(mails).toHaveLength(1);
    expect(mails[0]?.headers?.["List-Unsubscribe"]).toContain("/unsubscribe?token=");
    expect(mails[0]?.text).not.toMatch(/hash-|198\.51/);
    expect((await inboxOf(world, author)).filter((kind) => /outdated/.test(kind))).toHaveLength(1);
    await confirmAnswer(await keeperOf(world), answerId);
    expect(await inboxOf(world, author)).not.toContain("*may-be-outdated");
    world.clock.advance(DAY);
    await fails(world, answerId, 3);
    expect(await inboxOf(world, author)).toContain("*may-be-outdated");
  });

  test("is not told where they want no such notices", async () => {
    const { author, answerer, answerId } = await solvedQuestion(world);
    await saveNoticeSettings(answerer, { inbox: [], mail: [] });
    world.clock.advance(DAY);
    await fails(world, answerId, 3);
    expect(await inboxOf(world, author)).not.toContain("*may-be-outdated");
  });
});

describe("support", () => {
  test("sees where it failed and says that it is still right, which is logged", async () => {
    const { questionId, answerId } = await solvedQuestion(world);
    world.clock.advance(DAY);
    const where = { country: "SG", appVersion: "8.2.1", bank: "Harbour Bank" };
    const device = { deviceHash: "hash-of-one", fresh: false, ip: "192.0.2.9", userAgent: "A" };
    await giveProof(world.ctx, { answerId, worked: false, where }, device);
    await fails(world, answerId, 2);
    const agent = await keeperOf(world);
    const { rows, total } = await outdatedAnswers(agent, 1);
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({
      answerId,
      questionId,
      why: "failures",
      failed: 3,
      accepted: true,
      notes: [],
      canEdit: false,
      canHide: false,
    });
    expect(rows[0]?.failures).toContainEqual({
      at: world.clock.now().toISOString(),
      ...where,
      country: "Singapore",
    });
    expect(JSON.stringify(rows)).not.toContain("hash-of-one");
    await noteOnAnswer(agent, { answerId, note: "I asked the team that owns it." });
    expect((await outdatedAnswers(agent, 1)).rows[0]?.notes).toMatchObject([
      { text: "I asked the team that owns it." },
    ]);
    world.clock.advance(60_000);
    await confirmAnswer(agent, answerId);
    expect((await outdatedAnswers(agent, 1)).total).toBe(0);
    expect((await proofOf(world.ctx, [answerId]))(answerId)).toMatchObject({
      outdated: false,
      lastConfirmedAt: world.clock.now(),
    });
    expect(await refusalOf(confirmAnswer(agent, answerId))).toBe("answer.not-doubted");
    const log = await moderationLog(await keeperOf(world, "lead"), 1);
    expect(log.rows.map(({ verb }) => verb)).toEqual(["confirm-answer", "note-answer"]);
  });

  test("has the last word also where another machine's clock is ahead", async () => {
    const { answerId } = await solvedQuestion(world);
    world.clock.advance(DAY);
    const ahead = world.clock.now();
    await fails(world, answerId, 3);
    world.clock.set(new Date(ahead.getTime() - 30_000));
    await confirmAnswer(await keeperOf(world), answerId);
    expect(await isOutdated(world, answerId)).toBe(false);
  });

  test("alone may: neither members nor moderators confirm, note or read the list", async () => {
    const { answerId } = await solvedQuestion(world);
    world.clock.advance(DAY);
    await fails(world, answerId, 3);
    for (const ctx of [
      world.ctx,
      world.as(await makePerson(world)),
      await keeperOf(world, "moderator"),
    ]) {
      const why = ctx.actor ? "account.not-allowed" : "account.sign-in-first";
      expect(await refusalOf(confirmAnswer(ctx, answerId))).toBe(why);
      expect(await refusalOf(noteOnAnswer(ctx, { answerId, note: "A note of mine." }))).toBe(why);
      expect(await refusalOf(outdatedAnswers(ctx, 1))).toBe(why);
      expect(await countOutdated(ctx)).toBe(0);
    }
    expect(await isOutdated(world, answerId)).toBe(true);
  });
});
