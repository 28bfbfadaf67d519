import { describe, expect, test } from "vitest";
import { removePost, restorePost } from "~/answers/index.server";
import type { Locale } from "~/i18n";
import { dismissFlags, flagPost } from "~/moderation/index.server";
import {
  closeQuestion,
  editQuestion,
  lockQuestion,
  reopenQuestion,
  setNeedsInfo,
  unlockQuestion,
} from "~/questions/index.server";
import { makePerson } from "../../support/make";
import { answer, ask, questionForm } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();
const CANARY = "CNRY-51ab";

async function place(locale: Locale = "en", verified = true) {
  const asker = world.as(await makePerson(world, { name: "Li Hua", locale, verified }));
  const moderator = world.as(await makePerson(world, { name: "Keeper", roles: ["moderator"] }));
  const questionId = await ask(asker, {
    title: `${CANARY} in the title of it`,
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
        /Reply needed from you/,
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
      [() => restorePost(moderator, questionId), /restored a question of yours/],
    ];
    for (const [act, words] of acts) {
      await act();
      await world.drain();
      expect(world.mailer.sent).toHaveLength(1);
      const [mail] = world.mailer.sent.splice(0);
      expect(mail).toMatchObject({ to: "lihua@example.test" });
      expect(`${mail?.subject}\n${mail?.text}`).toMatch(words);
      expect(mail?.text).toContain(
        `http://localhost:3000/questions/${questionId}#post-${questionId}`,
      );
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
    await world.drain();
    expect(world.mailer.sent).toMatchObject([{ subject: "你在 Askwell 的问题已关闭" }]);
    expect(world.mailer.sent[0]?.text).toContain("之前已有人问过同样的问题");
    expect(world.mailer.sent[0]?.html).toContain('lang="zh-CN"');
  });

  test("goes to confirmed addresses alone", async () => {
    const { moderator, questionId } = await place("en", false);
    await lockQuestion(moderator, { questionId, note: "It gets heated." });
    await removePost(moderator, questionId, { reason: "spam" });
    await world.drain();
    expect(world.mailer.sent).toEqual([]);
  });

  test("nobody is told about flags, nor about what they did themselves", async () => {
    const { asker, moderator, questionId } = await place();
    await flagPost(moderator, questionId, { reason: "spam" });
    await dismissFlags(moderator, questionId);
    await removePost(asker, questionId);
    await restorePost(asker, questionId);
    const own = await ask(moderator, { title: "A moderator asks for themselves" });
    await closeQuestion(moderator, { questionId: own, reason: "outdated" });
    await lockQuestion(moderator, { questionId: own, note: "It gets heated." });
    await world.drain();
    expect(world.mailer.sent).toEqual([]);
  });

  test("the writer of an answer is told about it, not the asker", async () => {
    const { moderator, questionId } = await place();
    const writer = world.as(await makePerson(world, { name: "Tom Adeyemi" }));
    const answerId = await answer(writer, questionId);
    await removePost(moderator, answerId, { reason: "rude" });
    await world.drain();
    expect(world.mailer.sent).toMatchObject([{ to: "tomadeyemi@example.test" }]);
    expect(world.mailer.sent[0]?.text).toMatch(/hid an answer of yours[\s\S]*hurtful/);
  });
});
