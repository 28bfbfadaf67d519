import { describe, expect, test } from "vitest";
import { removePost } from "~/answers/index.server";
import type { Mail } from "~/infra/mailer/port";
import { NOTICE_KINDS } from "~/notifications";
import {
  followTag,
  gatherNoticeMails,
  readAllNotices,
  saveNoticeSettings,
  sendNoticeMails,
  startMailingNow,
  stopMails,
} from "~/notifications/index.server";
import { makePerson } from "../../support/make";
import { answer, ask, comment } from "../../support/make-thread";
import { DAY, MINUTE, mailingBy, mailRound, minutesPass } from "../../support/notices";
import { useWorld } from "../../support/world";

const world = useWorld();

let answerers = 0;

/** An asker whose question just got an answer, before anybody was told. */
async function answered(locale = "en") {
  const asker = await makePerson(world, { locale });
  const questionId = await ask(world.as(asker));
  const answerer = await makePerson(world, { name: `Mallory ${++answerers}` });
  const answerId = await answer(world.as(answerer), questionId, {
    body: "The words of the answer stay on the site.",
  });
  return { asker, questionId, answerer, answerId };
}

const tokenIn = ({ headers }: Mail) =>
  new URL((headers?.["List-Unsubscribe"] ?? "").slice(1, -1)).searchParams.get("token") ?? "";

describe("a mail about a notice", () => {
  test("comes after two minutes, once, with a link and without names or what was written", async () => {
    const { questionId, answerId } = await answered();
    await minutesPass(world, 1);
    expect(world.mailer.sent).toEqual([]);
    await minutesPass(world, 60);
    expect(world.mailer.sent).toHaveLength(1);
    const [mail] = world.mailer.sent;
    expect(mail?.subject).toBe("A new answer to your question at Askwell");
    expect(mail?.text).toContain("“My withdrawal is stuck since Monday”");
    expect(mail?.text).toContain(`http://localhost:3000/questions/${questionId}#post-${answerId}`);
    expect(`${mail?.text}${mail?.html}`).not.toMatch(/Mallory|words of the answer/);
    expect(mail?.headers).toMatchObject({
      "List-Unsubscribe": expect.stringMatching(
        /^<http:\/\/localhost:3000\/unsubscribe\?token=[\w-]{43}>$/,
      ),
      "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      "Auto-Submitted": "auto-generated",
    });
  });

  test("is in its reader's language", async () => {
    await answered("zh-CN");
    await minutesPass(world, 3);
    expect(world.mailer.sent[0]?.subject).toBe("你在 Askwell 的问题有新回答");
    expect(world.mailer.sent[0]?.html).toContain('lang="zh-CN"');
  });

  test("does not come to whoever saw it in the inbox first, nor about what was removed meanwhile", async () => {
    const { asker } = await answered();
    await world.drain();
    await readAllNotices(world.as(asker));
    const { answerer, answerId } = await answered();
    await world.drain();
    await removePost(world.as(answerer), answerId);
    await minutesPass(world, 10);
    expect(world.mailer.sent).toEqual([]);
  });

  test("goes to confirmed addresses only", async () => {
    const asker = await makePerson(world, { verified: false });
    await answer(world.as(await makePerson(world)), await ask(world.as(asker)));
    await minutesPass(world, 10);
    expect(world.mailer.sent).toEqual([]);
  });

  test("never quotes the title of somebody who only named the reader, or of a tag's stranger", async () => {
    const reader = await makePerson(world, { name: "Noor" });
    const asking = world.as(await makePerson(world));
    await ask(asking, { tags: ["bank"] });
    await followTag(world.as(reader), "bank");
    const title = "Your account is lost, write to evil.example";
    await ask(asking, { title, tags: ["bank"] });
    await ask(asking, { title, body: "Dear @Noor, please read the title above." });
    await minutesPass(world, 3);
    expect(world.mailer.sent).toHaveLength(1);
    expect(JSON.stringify(world.mailer.sent)).not.toContain("evil");
  });
});

describe("several notices", () => {
  test("within minutes are one mail, and what follows waits a quarter of an hour", async () => {
    const asker = await makePerson(world);
    const questionId = await ask(world.as(asker));
    const agent = world.as(await makePerson(world, { roles: ["agent"] }));
    await answer(agent, questionId);
    for (let n = 0; n < 24; n++) await comment(agent, questionId, `Remark number ${n}`);
    await minutesPass(world, 3);
    await comment(agent, questionId, "One more remark");
    await comment(agent, questionId, "And another one");
    await minutesPass(world, 10);
    expect(world.mailer.sent.map(({ subject }) => subject)).toEqual(["25 notices from Askwell"]);
    expect(world.mailer.sent[0]?.text).toContain(
      "Your inbox has 5 more\nhttp://localhost:3000/inbox",
    );
    await minutesPass(world, 10);
    expect(world.mailer.sent.map(({ subject }) => subject)).toEqual([
      "25 notices from Askwell",
      "2 notices from Askwell",
    ]);
  });

  test("of kinds that are turned off for mail are not in it, and alone cause none", async () => {
    const asker = await makePerson(world);
    await saveNoticeSettings(world.as(asker), { inbox: NOTICE_KINDS, mail: ["comment"] });
    const questionId = await ask(world.as(asker));
    const helping = world.as(await makePerson(world));
    await answer(helping, questionId);
    await minutesPass(world, 5);
    expect(world.mailer.sent).toEqual([]);
    await comment(helping, questionId);
    await minutesPass(world, 5);
    expect(world.mailer.sent.map(({ subject }) => subject)).toEqual([
      "A new comment for you at Askwell",
    ]);
  });

  test("of a kind that is wanted by mail alone stay out of the inbox and are mailed", async () => {
    const asker = await makePerson(world);
    await saveNoticeSettings(world.as(asker), { inbox: [], mail: ["answer"] });
    await answer(world.as(await makePerson(world)), await ask(world.as(asker)));
    await minutesPass(world, 5);
    expect(world.mailer.sent).toHaveLength(1);
  });
});

describe("a mail server that is down", () => {
  test("for a day loses nothing and doubles nothing", async () => {
    const people = [];
    for (let n = 0; n < 6; n++) people.push((await answered()).asker);
    const down = mailingBy(world, {
      send: () => Promise.reject(Object.assign(new Error("no"), { code: "ECONNREFUSED" })),
    });
    await world.drain();
    for (let tenMinutes = 0; tenMinutes < 144; tenMinutes++) {
      world.clock.advance(10 * MINUTE);
      await mailRound(down);
    }
    expect(world.mailer.sent).toEqual([]);
    await minutesPass(world, 130);
    expect(world.mailer.sent.map(({ to }) => to).sort()).toHaveLength(people.length);
    expect(new Set(world.mailer.sent.map(({ to }) => to)).size).toBe(people.length);
  });

  test("says of a mail it took that it did not: it comes again under the same Message-ID", async () => {
    await answered();
    const seen: Mail[] = [];
    const lying = mailingBy(world, {
      async send(mail) {
        seen.push(mail);
        throw new Error("connection lost");
      },
    });
    await minutesPass(world, 3, lying);
    await minutesPass(world, 10);
    expect(seen).toHaveLength(1);
    expect(world.mailer.sent).toHaveLength(1);
    const idOf = (mail: Mail | undefined) => mail?.headers?.["Message-ID"];
    expect(idOf(seen[0])).toMatch(/^<notices-\d+-\d+@localhost>$/);
    expect(idOf(world.mailer.sent[0])).toBe(idOf(seen[0]));
  });

  test("for one address keeps the others waiting no longer than a round", async () => {
    const first = await answered();
    await answered();
    await answered();
    const picky = mailingBy(world, {
      async send(mail) {
        if (mail.to.startsWith(first.asker.name.toLowerCase().replace(" ", "")))
          throw new Error("no such mailbox");
        await world.mailer.send(mail);
      },
    });
    await minutesPass(world, 3, picky);
    expect(world.mailer.sent).toHaveLength(2);
  });
});

test("four processes that gather and send at the same moment send one mail a person", async () => {
  for (let n = 0; n < 5; n++) await answered();
  await world.drain();
  world.clock.advance(3 * MINUTE);
  const slow = mailingBy(world, {
    async send(mail) {
      await new Promise((done) => setTimeout(done, 20));
      await world.mailer.send(mail);
    },
  });
  const all = [1, 2, 3, 4];
  await Promise.all(all.map(() => gatherNoticeMails(slow)));
  await Promise.all(all.map(() => sendNoticeMails(slow)));
  await mailRound(slow);
  expect(world.mailer.sent).toHaveLength(5);
  expect(new Set(world.mailer.sent.map(({ to }) => to)).size).toBe(5);
});

describe("what is not news", () => {
  test("a community that was loaded with its past mails nobody, what happens afterwards is mailed", async () => {
    await startMailingNow({ ...world.ctx, clock: { now: () => new Date("2026-03-02T10:00:00Z") } });
    const { asker, questionId } = await answered();
    world.clock.set("2026-03-02T10:05:00Z");
    await minutesPass(world, 30);
    expect(world.mailer.sent).toEqual([]);
    expect(await world.db.notice.count({ where: { personId: asker.id } })).toBe(1);
    await answer(world.as(await makePerson(world)), questionId);
    await minutesPass(world, 5);
    expect(world.mailer.sent).toHaveLength(1);
  });

  test("what nobody could gather for more than a day stays in the inbox", async () => {
    await answered();
    await world.drain();
    world.clock.advance(DAY + MINUTE);
    await mailRound(world.ctx);
    expect(world.mailer.sent).toEqual([]);
  });
});

describe("stopping mails", () => {
  test("the link of a mail stops its kinds and no others, and works again and again", async () => {
    const { asker, questionId } = await answered();
    await minutesPass(world, 3);
    const [mail] = world.mailer.sent;
    const token = mail ? tokenIn(mail) : "";
    await stopMails(world.ctx, { token, kinds: "all" });
    await stopMails(world.ctx, { token, kinds: "all" });
    const settings = await world.db.noticeSetting.findMany({ where: { personId: asker.id } });
    expect(settings).toEqual([{ personId: asker.id, kind: "answer", inbox: true, mail: false }]);
    const helping = world.as(await makePerson(world));
    await answer(helping, questionId);
    await minutesPass(world, 30);
    expect(world.mailer.sent).toHaveLength(1);
    await comment(helping, questionId);
    await minutesPass(world, 30);
    expect(world.mailer.sent).toHaveLength(2);
  });

  test("an unread mail that still waits when the reader stops it is not sent", async () => {
    const { asker } = await answered();
    const down = mailingBy(world, { send: () => Promise.reject(new Error("down")) });
    await minutesPass(world, 3, down);
    await saveNoticeSettings(world.as(asker), { inbox: NOTICE_KINDS, mail: [] });
    await minutesPass(world, 30);
    expect(world.mailer.sent).toEqual([]);
    expect(await world.db.noticeMail.count({ where: { doneAt: null } })).toBe(0);
  });

  test("the secret of a link is kept nowhere", async () => {
    await answered();
    await minutesPass(world, 3);
    const token = world.mailer.sent[0] ? tokenIn(world.mailer.sent[0]) : "";
    const rows = await world.db.unsubscribeLink.findMany();
    expect(token).toHaveLength(43);
    expect(JSON.stringify(rows)).not.toContain(token);
  });
});
