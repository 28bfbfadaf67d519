import { describe, expect, test } from "vitest";
import { acceptAnswer, recommendAnswer, removePost } from "~/answers/index.server";
import { stopMails } from "~/notifications/index.server";
import {
  addSynonyms,
  answerMiss,
  dismissMiss,
  missList,
  missView,
  ownWaits,
  regroupMisses,
  reopenMiss,
  stopWaiting,
  takeMiss,
} from "~/search/index.server";
import { handleWith, subscriptions } from "~/subscriptions.server";
import { makePerson } from "../../support/make";
import { answer, ask, refusalOf } from "../../support/make-thread";
import { inboxOf, minutesPass } from "../../support/notices";
import { onlyMiss, searched, settled, waits } from "../../support/search-misses";
import { useWorld } from "../../support/world";

const world = useWorld();
const TEXT = "withdrawal weekend limit";

/** Two who wait, a lead, and a question with an answer that nobody accepted yet. */
async function place() {
  const [anna, bao] = [
    await makePerson(world, { name: "Anna" }),
    await makePerson(world, { name: "Bao", locale: "zh-CN" }),
  ];
  const lead = world.as(await makePerson(world, { roles: ["lead"] }));
  const asker = world.as(await makePerson(world, { name: "Asker" }));
  const helper = world.as(await makePerson(world, { name: "Helper" }));
  await waits(world, anna, TEXT);
  await waits(world, bao, TEXT);
  const questionId = await ask(asker, { title: "Is there a withdrawal limit on the weekend?" });
  const answerId = await answer(helper, questionId);
  return {
    anna,
    bao,
    lead,
    asker,
    helper,
    questionId,
    answerId,
    missId: (await onlyMiss(world)).id,
  };
}

describe("'tell me when this is answered'", () => {
  // The first test of a file also opens its database.
  test("tells everybody who waited once a lead links a question, in their language", {
    timeout: 240_000,
  }, async () => {
    const { anna, bao, lead, questionId, missId } = await place();
    await answerMiss(lead, missId, { questionId });
    await minutesPass(world, 3);
    for (const person of [anna, bao])
      expect(await inboxOf(world, person)).toEqual(["*search-answered"]);
    const mails = world.mailer.sent.filter(({ to }) => /anna|bao/.test(to));
    expect(mails.map(({ subject }) => subject).sort()).toEqual([
      "What you searched for at Askwell has an answer",
      "你在 Askwell 搜索的内容有答案了",
    ]);
    for (const mail of mails) {
      expect(mail.text).toContain(`/questions/${questionId}`);
      // A stranger wrote the title, and the words are the reader's own.
      expect(mail.text.toLowerCase()).not.toContain("weekend");
    }
    expect(await ownWaits(world.as(anna))).toEqual([]);
  });

  test("goes on for whoever was told of another wording that a synonym makes the same", async () => {
    const anna = await makePerson(world, { name: "Anna" });
    const lead = world.as(await makePerson(world, { roles: ["lead"] }));
    await waits(world, anna, "zorkmids limit");
    await dismissMiss(lead, (await onlyMiss(world)).id);
    await world.db.searchWaiter.updateMany({ data: { toldAt: world.clock.now() } });
    await waits(world, anna, "galleons limit");
    await addSynonyms(lead, { terms: ["zorkmids", "galleons"] });
    await regroupMisses(world.ctx);
    const open = await world.db.searchWaiter.findMany({ where: { toldAt: null } });
    expect(open.map(({ personId, text }) => [personId, text])).toEqual([
      [anna.id, "galleons limit"],
    ]);
  });

  test("tells once, whatever is retried", async () => {
    const { anna, lead, questionId, missId } = await place();
    await answerMiss(lead, missId, { questionId });
    const waiters = await world.db.searchWaiter.findMany({ select: { id: true } });
    await world.drain();
    const told = subscriptions.find(({ events }) => events.includes("search.answered"));
    const payload = { waiterIds: waiters.map(({ id }) => id) };
    for (let times = 0; times < 3; times++)
      if (told) await handleWith(world.ctx)(told, [{ event: "search.answered", payload }]);
    expect(await inboxOf(world, anna)).toEqual(["*search-answered"]);
  });

  test("of two leads at once one answers, and nobody is told twice", async () => {
    const { anna, bao, lead, questionId, missId } = await place();
    const other = world.as(await makePerson(world, { roles: ["administrator"] }));
    const refusals = await Promise.all(
      [lead, other].map((ctx) => refusalOf(answerMiss(ctx, missId, { questionId }))),
    );
    expect(refusals.sort()).toEqual(["", "search.miss-settled"]);
    await world.drain();
    expect(await world.db.notice.count({ where: { kind: "search-answered" } })).toBe(2);
    expect(await inboxOf(world, anna)).toEqual(["*search-answered"]);
    expect(await inboxOf(world, bao)).toEqual(["*search-answered"]);
  });

  test.each(["accepted", "recommended"])(
    "tells them when a question with all the words is solved: %s",
    async (how) => {
      const { anna, asker, answerId, questionId, missId } = await place();
      const agent = world.as(await makePerson(world, { roles: ["agent"] }));
      await world.drain();
      expect(await inboxOf(world, anna)).toEqual([]);
      if (how === "accepted") await acceptAnswer(asker, answerId);
      else await recommendAnswer(agent, answerId);
      await world.drain();
      expect(await inboxOf(world, anna)).toEqual(["*search-answered"]);
      const miss = await world.db.searchMiss.findUniqueOrThrow({ where: { id: missId } });
      expect(miss).toMatchObject({ outcome: "solved", questionId, settledById: null });
      // Marked once more, it is no news.
      await recommendAnswer(agent, answerId);
      expect(await inboxOf(world, anna)).toEqual(["*search-answered"]);
    },
  );

  test("a question about part of it, or one word alone, tells nobody", async () => {
    const { helper, lead } = await place();
    const waiter = await makePerson(world);
    await waits(world, waiter, "withdrawal");
    const asker = world.as(await makePerson(world));
    const questionId = await ask(asker, { title: "My withdrawal is late again today" });
    await acceptAnswer(asker, await answer(helper, questionId));
    await world.drain();
    expect(await world.db.notice.count({ where: { kind: "search-answered" } })).toBe(0);
    const { total } = await missList(lead, { state: "open", page: 1 });
    expect(total).toBe(2);
  });

  test("whoever asked the question that solves it is not told of it", async () => {
    const { asker, answerId } = await place();
    if (!asker.actor) throw new Error("somebody asked");
    await waits(world, asker.actor, TEXT);
    await acceptAnswer(asker, answerId);
    expect(await inboxOf(world, asker.actor)).not.toContain("*search-answered");
    expect(await ownWaits(asker)).toEqual([]);
  });

  test("who waits again after being told is told again, of something new", async () => {
    const { anna, lead, questionId, missId } = await place();
    await answerMiss(lead, missId, { questionId });
    await world.drain();
    await waits(world, anna, TEXT);
    expect(await missList(lead, { state: "open", page: 1 })).toMatchObject({ total: 1 });
    await answerMiss(lead, missId, { by: "synonym" });
    expect(await inboxOf(world, anna)).toEqual(["*search-answered", "*search-answered"]);
  });

  test("asking twice is one wait, and whoever stops is not told", async () => {
    const { anna, bao, lead, questionId, missId } = await place();
    await waits(world, anna, "Weekend LIMIT of withdrawals");
    const [wait, ...others] = await ownWaits(world.as(anna));
    expect(others).toEqual([]);
    await stopWaiting(world.as(bao), wait?.id ?? 0);
    expect(await ownWaits(world.as(anna))).toHaveLength(1);
    await stopWaiting(world.as(anna), wait?.id ?? 0);
    await answerMiss(lead, missId, { questionId });
    expect(await inboxOf(world, anna)).toEqual([]);
    expect(await inboxOf(world, bao)).toEqual(["*search-answered"]);
  });

  test("has an end at 20 open waits, and says no to words that can't be kept", async () => {
    const reader = await makePerson(world);
    for (let n = 0; n < 20; n++) await waits(world, reader, `refund gadget${n}`);
    expect(await refusalOf(waits(world, reader, "refund holiday"))).toBe("search.too-many-waits");
    for (const text of ["", "how do I", "me@example.test", "4111 1111 1111 1111"])
      expect(await refusalOf(waits(world, reader, text)), text).toBe("search.nothing-to-wait-for");
  });

  test("a link in the mail stops mails of this kind, and the inbox goes on", async () => {
    const { anna, lead, questionId, missId } = await place();
    await answerMiss(lead, missId, { questionId });
    await minutesPass(world, 3);
    const mail = world.mailer.sent.find(({ to }) => /anna/.test(to));
    const token = /unsubscribe\?token=([\w-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
    await stopMails(world.ctx, { token, kinds: ["search-answered"] });
    world.clock.advance(60 * 60_000);
    await waits(world, anna, TEXT);
    await answerMiss(lead, missId, { by: "synonym" });
    await minutesPass(world, 20);
    expect(world.mailer.sent.filter(({ to }) => /anna/.test(to))).toHaveLength(1);
    expect(await inboxOf(world, anna)).toHaveLength(2);
  });

  test("a question that was taken away is no answer to link, and its notice goes with it", async () => {
    const { anna, asker, lead, questionId, missId } = await place();
    await answerMiss(lead, missId, { questionId });
    await removePost(asker, questionId);
    expect(await inboxOf(world, anna)).toEqual([]);
    await reopenMiss(lead, missId);
    expect(await refusalOf(answerMiss(lead, missId, { questionId }))).toBe(
      "search.no-such-question",
    );
  });
});

describe("a lead's work on misses", () => {
  test("what is waited for comes before what was only searched, and each has an owner and an age", async () => {
    await searched(world, "refund holiday");
    await searched(world, "refund holiday");
    const lead = world.as(await makePerson(world, { name: "Lena", roles: ["lead"] }));
    await settled(world);
    const since = world.clock.now().toISOString();
    await waits(world, await makePerson(world), TEXT);
    const { rows } = await missList(lead, { state: "open", page: 1 });
    expect(rows.map(({ samples }) => samples[0]?.text)).toEqual([TEXT, "refund holiday"]);
    expect(rows[0]).toMatchObject({ since, owner: null, waiting: 1 });
    await takeMiss(lead, rows[0]?.id ?? 0);
    const view = await missView(lead, rows[0]?.id ?? 0);
    expect(view).toMatchObject({ isMine: true, owner: { name: "Lena" }, settled: null });
  });

  test("dismissed, it tells nobody, and a question that solves it still does", async () => {
    const { anna, asker, answerId, lead, missId } = await place();
    await dismissMiss(lead, missId);
    expect(await inboxOf(world, anna)).toEqual([]);
    expect(await missList(lead, { state: "dismissed", page: 1 })).toMatchObject({ total: 1 });
    await acceptAnswer(asker, answerId);
    expect(await inboxOf(world, anna)).toEqual(["*search-answered"]);
  });

  test("answered, it opens again once five more searches found nothing useful", async () => {
    const { lead, questionId, missId } = await place();
    await answerMiss(lead, missId, { questionId });
    const states = async () => (await missList(lead, { state: "open", page: 1 })).total;
    world.clock.advance(60_000);
    for (let n = 0; n < 4; n++) await searched(world, TEXT, { results: 3 });
    await settled(world);
    expect(await states()).toBe(0);
    await searched(world, TEXT, { results: 3 });
    await settled(world);
    expect(await states()).toBe(1);
  });

  test("is for leads: nobody else lists, reads, takes, answers or settles", async () => {
    const { questionId, missId } = await place();
    for (const role of [null, "helper", "moderator", "agent"] as const) {
      const ctx = world.as(await makePerson(world, { roles: role ? [role] : [] }));
      const attempts = [
        missList(ctx, { state: "open", page: 1 }),
        missView(ctx, missId),
        takeMiss(ctx, missId),
        answerMiss(ctx, missId, { questionId }),
        dismissMiss(ctx, missId),
        reopenMiss(ctx, missId),
      ];
      for (const attempt of attempts)
        expect(await refusalOf(attempt), String(role)).toBe("account.not-allowed");
    }
    expect((await onlyMiss(world)).settledAt).toBeNull();
  });
});
