import { describe, expect, test } from "vitest";
import { removePost, restorePost } from "~/answers/index.server";
import type { Locale } from "~/i18n";
import { dismissFlags, flagPost, hidePost } from "~/moderation/index.server";
import { NOTICE_KINDS } from "~/notifications";
import { inbox, openNotice, saveNoticeSettings } from "~/notifications/index.server";
import {
  closeQuestion,
  editQuestion,
  lockQuestion,
  reopenQuestion,
  setNeedsInfo,
  unlockQuestion,
} from "~/questions/index.server";
import type { Actor } from "~/shared/roles";
import { makePerson } from "../../support/make";
import { answer, ask, questionForm, refusalOf } from "../../support/make-thread";
import { inboxOf, minutesPass } from "../../support/notices";
import { useWorld } from "../../support/world";

const world = useWorld();
const CANARY = "CNRY-51ab";

const as = (actor: Actor) => ({ ...world.as(actor), actor });

async function place(locale: Locale = "en", verified = true) {
  const asker = as(await makePerson(world, { name: "Li Hua", locale, verified }));
  const moderator = as(await makePerson(world, { name: "Keeper", roles: ["moderator"] }));
  const questionId = await ask(asker, {
    title: "My withdrawal is stuck since Monday",
    body: `${CANARY} in the text, and some more words.`,
  });
  await world.drain();
  world.mailer.sent.length = 0;
  return { asker, moderator, questionId };
}

describe("what people are told by mail", () => {
  test("each act reaches the asker once, with its reason and a link, and nothing that anybody wrote", async () => {
    const { asker, moderator, questionId } = await place();
    const helper = world.as(await makePerson(world, { roles: ["helper"] }));
    const acts: [() => Promise<unknown>, RegExp][] = [
      [
        () => setNeedsInfo(helper, { questionId, text: `${CANARY}: which bank?` }),
        /Reply needed from you[\s\S]*What is missing/,
      ],
      [
        () => editQuestion(helper, { ...questionForm({ tags: ["bank"] }), questionId, version: 1 }),
        /problem type or tags/,
      ],
      [
        () =>
          closeQuestion(moderator, { questionId, reason: "outdated", note: `${CANARY} says why` }),
        /closed your question[\s\S]*out of date/,
      ],
      [() => reopenQuestion(moderator, questionId), /reopened/],
      [() => lockQuestion(moderator, { questionId, note: `${CANARY} it gets heated` }), /locked/],
      [() => unlockQuestion(moderator, questionId), /unlocked/],
      [
        () => removePost(moderator, questionId, { reason: "private-data", note: CANARY }),
        /hid a question of yours[\s\S]*private data/,
      ],
      [
        () => restorePost(moderator, questionId, { note: `${CANARY} fits after all` }),
        /restored a question of yours/,
      ],
    ];
    for (const [act, words] of acts) {
      await act();
      await minutesPass(world, 20);
      expect(world.mailer.sent).toHaveLength(1);
      const [mail] = world.mailer.sent.splice(0);
      expect(mail).toMatchObject({ to: "lihua@example.test" });
      expect(`${mail?.subject}\n${mail?.text}`).toMatch(words);
      expect(mail?.text).toContain(`http://localhost:3000/questions/${questionId}\n`);
      expect(JSON.stringify(mail)).not.toMatch(/CNRY|Keeper/);
    }
    expect(asker.actor?.verified).toBe(true);
  });

  test("comes in the reader's language", async () => {
    const { moderator, questionId } = await place("zh-CN");
    await closeQuestion(moderator, {
      questionId,
      reason: "duplicate",
      duplicateOfId: await ask(moderator, { title: "An older question of the kind" }),
    });
    await minutesPass(world, 5);
    expect(world.mailer.sent).toMatchObject([{ subject: "你在 Askwell 的问题已关闭" }]);
    expect(world.mailer.sent[0]?.text).toContain("之前已有人问过同样的问题");
    expect(world.mailer.sent[0]?.html).toContain('lang="zh-CN"');
  });

  test("goes to confirmed addresses alone", async () => {
    const { moderator, questionId } = await place("en", false);
    await lockQuestion(moderator, { questionId, note: "It gets heated." });
    await removePost(moderator, questionId, { reason: "spam" });
    await minutesPass(world, 5);
    expect(world.mailer.sent).toEqual([]);
  });

  test("nobody is told of flags on what they wrote, nor of what they did themselves", async () => {
    const { asker, moderator, questionId } = await place();
    await flagPost(moderator, questionId, { reason: "spam" });
    await dismissFlags(moderator, questionId);
    expect(await inboxOf(world, moderator.actor)).toEqual([]);
    await removePost(asker, questionId);
    await restorePost(asker, questionId);
    const own = await ask(moderator, { title: "A moderator asks for themselves" });
    await closeQuestion(moderator, { questionId: own, reason: "outdated" });
    await lockQuestion(moderator, { questionId: own, note: "It gets heated." });
    await minutesPass(world, 5);
    expect(world.mailer.sent).toEqual([]);
  });

  test("the writer of an answer is told about it, not the asker", async () => {
    const { moderator, questionId } = await place();
    const writer = world.as(await makePerson(world, { name: "Tom Adeyemi" }));
    const answerId = await answer(writer, questionId);
    await removePost(moderator, answerId, { reason: "rude" });
    await minutesPass(world, 5);
    expect(world.mailer.sent).toMatchObject([{ to: "tomadeyemi@example.test" }]);
    expect(world.mailer.sent[0]?.text).toMatch(/hid an answer of yours[\s\S]*hurtful/);
  });
});

describe("what people are told in the inbox", () => {
  test("each act with its reason and the moderator's words, by nobody's name, also of what stays hidden", async () => {
    const { asker, moderator, questionId } = await place();
    await removePost(moderator, questionId, { reason: "spam", note: "It sells a course." });
    expect(await inboxOf(world, asker.actor)).toEqual(["*moderation"]);
    const [line] = (await inbox(asker, 1)).rows;
    expect(line).toMatchObject({
      words: "act-hide",
      postKind: "question",
      reason: "spam",
      note: "It sells a course.",
      title: "My withdrawal is stuck since Monday",
      by: null,
    });
    expect(await openNotice(asker, line?.id ?? 0)).toMatch(`/questions/${questionId}-my-`);
    await restorePost(moderator, questionId, { note: "We were wrong about it." });
    expect(await inboxOf(world, asker.actor)).toEqual(["*moderation", "moderation"]);
    expect((await inbox(asker, 1)).rows[0]).toMatchObject({ note: "We were wrong about it." });
  });

  test("stands there whatever they chose; the mail is theirs to stop", async () => {
    const { asker, moderator, questionId } = await place();
    await saveNoticeSettings(asker, { inbox: [], mail: [] });
    await closeQuestion(moderator, { questionId, reason: "outdated" });
    await minutesPass(world, 5);
    expect(await inboxOf(world, asker.actor)).toEqual(["*moderation"]);
    expect(world.mailer.sent).toEqual([]);
  });

  test("whose answer stood under a question that is hidden now reads no title of it", async () => {
    const { moderator, questionId } = await place();
    const writer = as(await makePerson(world));
    await removePost(moderator, await answer(writer, questionId), { reason: "rude" });
    expect(await inboxOf(world, writer.actor)).toEqual(["*moderation"]);
    await removePost(moderator, questionId, { reason: "spam" });
    expect(await inboxOf(world, writer.actor)).toEqual([]);
  });

  test("restoring what another wrote needs a reason, one's own does not", async () => {
    const { asker, moderator, questionId } = await place();
    await removePost(moderator, questionId, { reason: "spam" });
    expect(await refusalOf(restorePost(moderator, questionId))).toBe("text.missing");
    expect(await refusalOf(restorePost(moderator, questionId, { note: "ok" }))).toBe(
      "text.too-short",
    );
    await restorePost(moderator, questionId, { note: "We were wrong about it." });
    await removePost(asker, questionId);
    expect(await refusalOf(restorePost(asker, questionId))).toBe("");
  });
});

describe("who flagged a post", () => {
  async function flagged() {
    const scene = await place();
    const flagger = as(await makePerson(world, { name: "Wei", locale: "zh-CN" }));
    const answerId = await answer(as(await makePerson(world)), scene.questionId);
    await flagPost(flagger, answerId, { reason: "scam" });
    await world.drain();
    return { ...scene, flagger, answerId };
  }

  test("is thanked and told that it is hidden, once, without names and without its text", async () => {
    const { moderator, flagger, questionId, answerId } = await flagged();
    await hidePost(moderator, answerId, { reason: "scam", note: CANARY });
    await minutesPass(world, 5);
    expect(await inboxOf(world, flagger.actor)).toEqual(["*flag-outcome"]);
    const [line] = (await inbox(flagger, 1)).rows;
    expect(line).toMatchObject({ words: "flag-hidden", postKind: "answer", by: null, note: "" });
    expect(await openNotice(flagger, line?.id ?? 0)).not.toContain("#post");
    const own = world.mailer.sent.filter(({ to }) => to === "wei@example.test");
    expect(own).toMatchObject([{ subject: "你在 Askwell 的举报有了结果" }]);
    expect(own[0]?.text).toContain("它现在已被隐藏");
    expect(JSON.stringify([line, own])).not.toMatch(/CNRY|Keeper|working days/);
    expect(own[0]?.text).not.toContain(`/questions/${questionId}`);
  });

  test("is told that it stays; flagged anew and decided anew, told anew", async () => {
    const { moderator, flagger, answerId } = await flagged();
    await Promise.all([dismissFlags(moderator, answerId), dismissFlags(moderator, answerId)]);
    expect(await inboxOf(world, flagger.actor)).toEqual(["*flag-outcome"]);
    expect((await inbox(flagger, 1)).rows[0]?.words).toBe("flag-dismissed");
    await flagPost(flagger, answerId, { reason: "rude" });
    await dismissFlags(moderator, answerId);
    expect(await inboxOf(world, flagger.actor)).toHaveLength(2);
  });

  test("sees no title of a question that is hidden, and lands in the inbox", async () => {
    const { moderator, flagger, questionId, answerId } = await flagged();
    await flagPost(flagger, questionId, { reason: "spam" });
    await hidePost(moderator, answerId, { reason: "scam" });
    await hidePost(moderator, questionId, { reason: "spam" });
    await world.drain();
    const { rows } = await inbox(flagger, 1);
    expect(rows.map(({ words, title }) => [words, title])).toEqual([
      ["flag-hidden", null],
      ["flag-hidden", null],
    ]);
    expect(await openNotice(flagger, rows[0]?.id ?? 0)).toBe("/inbox");
  });

  test("hears nothing where they said so, in the inbox and by mail", async () => {
    const { moderator, flagger, answerId } = await flagged();
    const others = NOTICE_KINDS.filter((kind) => kind !== "flag-outcome");
    await minutesPass(world, 5);
    world.mailer.sent.length = 0;
    await saveNoticeSettings(flagger, { inbox: others, mail: others });
    await dismissFlags(moderator, answerId);
    await minutesPass(world, 20);
    expect(await inboxOf(world, flagger.actor)).toEqual([]);
    expect(world.mailer.sent).toEqual([]);
  });
});
