import { describe, expect, test } from "vitest";
import {
  editAnswer,
  listQuestions,
  postAnswer,
  postComment,
  questionThread,
  removePost,
  restorePost,
} from "~/answers/index.server";
import { moderationLog } from "~/moderation/index.server";
import {
  clearNeedsInfo,
  closeQuestion,
  editQuestion,
  lockQuestion,
  reopenQuestion,
  setNeedsInfo,
  unlockQuestion,
} from "~/questions/index.server";
import type { Role } from "~/shared/roles";
import { makePerson } from "../../support/make";
import { answer, ask, comment, formKey, questionForm, refusalOf } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();

async function place() {
  const asker = world.as(await makePerson(world, { name: "Asker" }));
  const moderator = world.as(await makePerson(world, { name: "Keeper", roles: ["moderator"] }));
  return { asker, moderator, questionId: await ask(asker) };
}

const verbs = async () =>
  (await world.db.moderationAct.findMany({ orderBy: { id: "asc" }, select: { verb: true } })).map(
    ({ verb }) => verb,
  );

describe("closing", () => {
  test("says why, what to do next and where the answers are, and takes no more answers", async () => {
    const { asker, moderator, questionId } = await place();
    const target = await ask(asker, { title: "How long does a withdrawal take" });
    await closeQuestion(moderator, {
      questionId,
      reason: "duplicate",
      duplicateOfId: target,
      note: "Look at the second answer.",
    });
    const thread = await questionThread(world.ctx, questionId);
    expect(thread).toMatchObject({
      state: "closed",
      canAnswer: false,
      closure: {
        reason: "duplicate",
        note: "Look at the second answer.",
        duplicateOf: { id: target, title: "How long does a withdrawal take" },
      },
    });
    expect(await refusalOf(answer(asker, questionId))).toBe("question.closed");
    await comment(asker, questionId);
    await reopenQuestion(moderator, questionId);
    await reopenQuestion(moderator, questionId);
    await answer(asker, questionId);
    expect(await verbs()).toEqual(["close", "reopen"]);
  });

  test("as a duplicate takes another question that everybody sees and that leads somewhere", async () => {
    const { asker, moderator, questionId } = await place();
    const hidden = await ask(asker, { title: "CNRY-target that its asker took away" });
    await removePost(asker, hidden);
    const answerId = await answer(moderator, questionId);
    const close = (duplicateOfId: number | null) =>
      refusalOf(closeQuestion(moderator, { questionId, reason: "duplicate", duplicateOfId }));
    for (const target of [null, questionId, hidden, answerId, 999_999])
      expect(await close(target), String(target)).toBe("question.duplicate-target");
    const other = await ask(asker, { title: "Another question of the same kind" });
    await closeQuestion(moderator, {
      questionId: other,
      reason: "duplicate",
      duplicateOfId: questionId,
    });
    expect(await close(other)).toBe("question.duplicate-target");
    expect(await world.db.closure.count()).toBe(1);
  });

  test("two that are closed as each other's duplicates at once do not end in a circle", async () => {
    const { asker, moderator, questionId } = await place();
    const other = await ask(asker, { title: "Another question of the same kind" });
    const close = (from: number, to: number) =>
      refusalOf(
        closeQuestion(moderator, { questionId: from, reason: "duplicate", duplicateOfId: to }),
      );
    const ends = await Promise.all([close(questionId, other), close(other, questionId)]);
    expect(ends.sort()).toEqual(["", "question.duplicate-target"]);
  });

  test("T5: names a target no longer once that is taken out of sight", async () => {
    const { asker, moderator, questionId } = await place();
    const target = await ask(asker, { title: "CNRY-9c1d first asked about here" });
    await closeQuestion(moderator, { questionId, reason: "duplicate", duplicateOfId: target });
    await removePost(moderator, target, { reason: "private-data" });
    for (const ctx of [world.ctx, world.as(await makePerson(world))]) {
      expect(JSON.stringify(await questionThread(ctx, questionId))).not.toContain("CNRY");
      expect(JSON.stringify(await listQuestions(ctx, { list: "newest", page: 1 }))).not.toContain(
        "CNRY",
      );
    }
  });

  test("needs a reason, and words where the reason alone says nothing", async () => {
    const { moderator, questionId } = await place();
    const close = (reason: string, note = "") =>
      refusalOf(closeQuestion(moderator, { questionId, reason, note }));
    expect(await close("")).toBe("form.choice");
    expect(await close("boring")).toBe("form.choice");
    expect(await close("other")).toBe("text.missing");
    expect(await close("outdated", "x".repeat(501))).toBe("text.too-long");
    expect(await verbs()).toEqual([]);
  });
});

describe("locking", () => {
  test("stops answers and comments until it is unlocked, and everybody reads why", async () => {
    const { asker, moderator, questionId } = await place();
    const answerId = await answer(asker, questionId);
    await lockQuestion(moderator, { questionId, note: "It gets heated in here." });
    await lockQuestion(moderator, { questionId, note: "A second time, the same." });
    expect(await questionThread(world.ctx, questionId)).toMatchObject({
      lock: { note: "It gets heated in here." },
    });
    expect(await questionThread(asker, questionId)).toMatchObject({
      canAnswer: false,
      canComment: false,
      answers: [{ canComment: false }],
    });
    for (const id of [questionId, answerId])
      expect(await refusalOf(comment(asker, id))).toBe("question.locked");
    expect(await refusalOf(answer(asker, questionId))).toBe("question.locked");
    await unlockQuestion(moderator, questionId);
    await comment(asker, answerId);
    expect(await verbs()).toEqual(["lock", "unlock"]);
  });

  test("an answer sent in the same moment is there before, or refused", async () => {
    const { asker, moderator, questionId } = await place();
    await Promise.allSettled([
      lockQuestion(moderator, { questionId, note: "It gets heated in here." }),
      ...Array.from({ length: 5 }, () =>
        postAnswer(asker, { questionId, body: "Words enough for an answer.", key: formKey() }),
      ),
      ...Array.from({ length: 5 }, () =>
        postComment(asker, questionId, { text: "Which bank?", key: formKey() }),
      ),
    ]);
    const posts = await world.db.post.count();
    expect(await refusalOf(answer(asker, questionId))).toBe("question.locked");
    expect(await refusalOf(comment(asker, questionId))).toBe("question.locked");
    expect(await world.db.post.count()).toBe(posts);
  });
});

describe("asking for what is missing", () => {
  const text = "Which bank is it, please?";

  test("is shown to the asker and to those who may ask, not to everybody", async () => {
    const { asker, questionId } = await place();
    const helper = world.as(await makePerson(world, { roles: ["helper"] }));
    await setNeedsInfo(helper, { questionId, text });
    for (const ctx of [asker, helper])
      expect(await questionThread(ctx, questionId)).toMatchObject({ needsInfo: { text } });
    for (const ctx of [world.ctx, world.as(await makePerson(world))])
      expect((await questionThread(ctx, questionId))?.needsInfo).toBeNull();
    await clearNeedsInfo(helper, questionId);
    await clearNeedsInfo(helper, questionId);
    expect(await verbs()).toEqual(["set-needs-info", "clear-needs-info"]);
  });

  test("ends with anything the asker posts or changes, and with nothing of anybody else", async () => {
    const { asker, moderator, questionId } = await place();
    const other = world.as(await makePerson(world));
    const helping = await answer(other, questionId);
    const own = await answer(asker, questionId);
    const waiting = () => world.db.needsInfo.count();
    const acts: (() => Promise<unknown>)[] = [
      () => comment(asker, helping),
      () => answer(asker, questionId),
      () => editAnswer(asker, { answerId: own, version: 1, body: "The bank is the Harbour Bank." }),
      () =>
        editQuestion(asker, {
          ...questionForm({ body: "It is the Harbour Bank, and nothing arrives there." }),
          questionId,
          version: 1,
        }),
    ];
    for (const act of acts) {
      await setNeedsInfo(moderator, { questionId, text });
      await comment(other, questionId);
      await answer(other, questionId);
      expect(await waiting()).toBe(1);
      await act();
      expect(await waiting()).toBe(0);
      world.clock.advance(11 * 60_000);
    }
  });

  test("is not for one's own question, nor for members", async () => {
    const { asker, moderator, questionId } = await place();
    const own = await ask(moderator, { title: "A moderator asks for themselves" });
    expect(await refusalOf(setNeedsInfo(moderator, { questionId: own, text }))).toBe(
      "question.own-needs-info",
    );
    expect(await refusalOf(setNeedsInfo(asker, { questionId, text }))).toBe("account.not-allowed");
    expect(await refusalOf(setNeedsInfo(moderator, { questionId, text: "Bank?" }))).toBe(
      "text.too-short",
    );
  });
});

describe("the table of roles", () => {
  const KEEPERS: Role[] = ["moderator", "lead", "administrator"];
  const ALL = ["helper", "moderator", "agent", "lead", "administrator"] as const;

  test.each(ALL)("what a %s may do is done, the rest is refused without a trace", async (role) => {
    const { asker, questionId } = await place();
    const ctx = world.as(await makePerson(world, { roles: [role] }));
    const answerId = await answer(asker, questionId);
    const keeps = KEEPERS.includes(role);
    const acts: [Promise<unknown>, boolean][] = [];
    const run = async (work: () => Promise<unknown>, may: boolean) => {
      const attempt = work();
      acts.push([attempt, may]);
      expect(await refusalOf(attempt), `${role} ${acts.length}`).toBe(
        may ? "" : "account.not-allowed",
      );
    };
    const { problemType, tags } = questionForm({ problemType: "registration", tags: ["sorted"] });
    const edit = { ...questionForm(), problemType, tags, questionId, version: 1 };
    await run(() => setNeedsInfo(ctx, { questionId, text: "Which bank is it?" }), true);
    await run(() => editQuestion(ctx, edit), true);
    await run(() => removePost(ctx, answerId, { reason: "spam" }), keeps);
    await run(() => closeQuestion(ctx, { questionId, reason: "off-topic" }), keeps);
    await run(() => reopenQuestion(ctx, questionId), keeps);
    await run(() => lockQuestion(ctx, { questionId, note: "It gets heated." }), keeps);
    await run(() => unlockQuestion(ctx, questionId), keeps);
    expect(await verbs()).toEqual([
      "set-needs-info",
      "edit-tags",
      ...(keeps ? ["hide", "close", "reopen", "lock", "unlock"] : []),
    ]);
  });
});

describe("the log", () => {
  test("has every act with who, what, why and when, hidden posts too, page by page", async () => {
    const { asker, moderator, questionId } = await place();
    const lead = world.as(await makePerson(world, { name: "Lead", roles: ["lead"] }));
    await removePost(moderator, questionId, {
      reason: "other",
      note: "The asker's wish, by phone.",
    });
    await restorePost(lead, questionId, { note: "They rang us." });
    for (let n = 0; n < 15; n++) {
      await lockQuestion(moderator, { questionId, note: "It gets heated." });
      await unlockQuestion(moderator, questionId);
    }
    const first = await moderationLog(lead, 1);
    expect([first.total, first.pages, first.rows.length]).toEqual([32, 2, 30]);
    const { rows } = await moderationLog(moderator, 99);
    expect(rows).toMatchObject([
      { verb: "restore", actor: { name: "Lead" }, note: "They rang us.", post: { questionId } },
      {
        verb: "hide",
        actor: { name: "Keeper" },
        reason: "other",
        note: "The asker's wish, by phone.",
        actedAt: "2026-03-02T09:00:00.000Z",
      },
    ]);
    expect(await refusalOf(moderationLog(asker, 1))).toBe("account.not-allowed");
  });

  test("is only added to: the database refuses to change or drop a line", async () => {
    const { moderator, questionId } = await place();
    await lockQuestion(moderator, { questionId, note: "It gets heated." });
    const { db } = world;
    await expect(db.moderationAct.updateMany({ data: { note: "Nothing" } })).rejects.toThrow();
    await expect(db.moderationAct.deleteMany({})).rejects.toThrow();
    expect(await db.moderationAct.findMany({ select: { note: true } })).toEqual([
      { note: "It gets heated." },
    ]);
  });

  test("a moderator who takes away or restores what they wrote themselves is a member like any other", async () => {
    const { moderator } = await place();
    const own = await ask(moderator, { title: "A moderator asks for themselves" });
    await removePost(moderator, own);
    await restorePost(moderator, own);
    expect(await verbs()).toEqual([]);
  });
});
