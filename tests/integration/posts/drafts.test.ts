import { describe, expect, test } from "vitest";
import { DRAFT_LIMITS, draftPlaces } from "~/posts";
import { dropDraft, readDraft, saveDraft } from "~/posts/index.server";
import { makePerson } from "../../support/make";
import { answer, ask, refusalOf } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();

describe("drafts", () => {
  test("what somebody typed is kept as typed, at its place, for them alone", async () => {
    const writer = world.as(await makePerson(world));
    const other = world.as(await makePerson(world));
    await saveDraft(writer, "question", { title: " 提现 ", body: "a\n" });
    expect(await readDraft(writer, "question")).toEqual({
      fields: { title: " 提现 ", body: "a\n" },
      updatedAt: "2026-03-02T09:00:00.000Z",
    });
    expect(await readDraft(writer, "answer-1")).toBeNull();
    expect(await readDraft(other, "question")).toBeNull();
    expect(await readDraft(world.ctx, "question")).toBeNull();
  });

  test("saving again replaces, an emptied form and dropping forget", async () => {
    const writer = world.as(await makePerson(world));
    await saveDraft(writer, "answer-7", { body: "one" });
    await saveDraft(writer, "answer-7", { body: "two" });
    expect((await readDraft(writer, "answer-7"))?.fields).toEqual({ body: "two" });
    await saveDraft(writer, "answer-7", { body: " \n" });
    expect(await readDraft(writer, "answer-7")).toBeNull();
    await saveDraft(writer, "answer-7", { body: "three" });
    await dropDraft(writer, "answer-7");
    expect(await readDraft(writer, "answer-7")).toBeNull();
  });

  test("a draft goes when what it was for is posted", async () => {
    const writer = world.as(await makePerson(world));
    await saveDraft(writer, draftPlaces.question(), { title: "Beg" });
    const questionId = await ask(writer);
    expect(await readDraft(writer, draftPlaces.question())).toBeNull();
    await saveDraft(writer, draftPlaces.answer(questionId), { body: "Beg" });
    await answer(writer, questionId);
    expect(await readDraft(writer, draftPlaces.answer(questionId))).toBeNull();
  });

  test("drafts are bounded: in size, in fields, in number", async () => {
    const writer = world.as(await makePerson(world));
    const long = "字".repeat(DRAFT_LIMITS.characters + 1);
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, n) => [`field${n}`, "x"]));
    expect(await refusalOf(saveDraft(writer, "question", { body: long }))).toBe("draft.too-long");
    expect(await refusalOf(saveDraft(writer, "question", many))).toBe("draft.too-long");
    for (let n = 1; n <= DRAFT_LIMITS.perPerson + 3; n++) {
      world.clock.advance(1000);
      await saveDraft(writer, `answer-${n}`, { body: "begun" });
    }
    expect(await world.db.draft.count({ where: { personId: writer.actor?.id ?? 0 } })).toBe(50);
    expect(await readDraft(writer, "answer-3")).toBeNull();
    expect(await readDraft(writer, "answer-4")).not.toBeNull();
  });

  test.each([
    ["__proto__", "draft.place"],
    ["answer-0", "draft.place"],
    ["question'; --", "draft.place"],
  ])("there is no form at %s", async (place, code) => {
    const writer = world.as(await makePerson(world));
    expect(await refusalOf(saveDraft(writer, place, { body: "x" }))).toBe(code);
  });

  test.each(["a\u0000b", "\ud800", "\u202Eabc"])(
    "T39: a draft with %j leaves no trace",
    async (body) => {
      const writer = world.as(await makePerson(world));
      expect(await refusalOf(saveDraft(writer, "question", { body }))).toBe("text.unreadable");
      expect(await world.db.draft.count()).toBe(0);
    },
  );

  test("a visitor's draft is not kept here", async () => {
    expect(await refusalOf(saveDraft(world.ctx, "question", { body: "x" }))).toBe(
      "account.sign-in-first",
    );
  });
});
