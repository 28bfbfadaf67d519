import { describe, expect, test } from "vitest";
import { listQuestions, postForEdit, questionThread, threadTexts } from "~/answers/index.server";
import { readDraft, saveDraft } from "~/posts/index.server";
import { askQuestion } from "~/questions/index.server";
import { isRefusal } from "~/shared/refusal";
import { cleanText } from "~/shared/text";
import { injectionStrings, oddTexts } from "../../support/hostile-text";
import { makePerson } from "../../support/make";
import { answer, ask, comment, questionForm } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();

/** Many texts a question keep the run short; staff may post as often as they like. */
function portions(texts: readonly string[], size = 25): string[][] {
  return Array.from({ length: Math.ceil(texts.length / size) }, (_, n) =>
    texts.slice(n * size, n * size + size),
  );
}

describe("texts that are code to something", () => {
  test("T36: they come back letter by letter from every field, and touch nothing else", {
    timeout: 480_000,
  }, async () => {
    const writer = world.as(await makePerson(world, { roles: ["agent"] }));
    const texts = injectionStrings().filter(
      (text) => !/[\0\u0080-\u009f]/.test(text) && text.length < 120,
    );
    expect(texts.length).toBeGreaterThan(300);
    for (const portion of portions(texts)) {
      const [first = ""] = portion;
      const title = `Words ${cleanText(first, true)} at the end`;
      const body = `Begin\n\n${portion.join("\n\n")}\n\nEnd`;
      const questionId = await ask(writer, { title, body, tried: body });
      const answerId = await answer(writer, questionId, { body });
      const commentId = await comment(writer, questionId, `Begin ${first} End`);
      await saveDraft(writer, `edit-${questionId}`, { body });
      const stored = await postForEdit(writer, questionId);
      expect(stored?.body).toBe(cleanText(body));
      expect(stored?.question).toMatchObject({ title, tried: cleanText(body) });
      expect((await postForEdit(writer, answerId))?.body).toBe(cleanText(body));
      expect((await postForEdit(writer, commentId))?.body).toBe(cleanText(`Begin ${first} End`));
      expect((await readDraft(writer, `edit-${questionId}`))?.fields).toEqual({ body });
      expect((await questionThread(writer, questionId))?.title).toBe(title);
    }
    const questions = Math.ceil(texts.length / 25);
    expect(await world.db.post.count()).toBe(questions * 3);
    expect(await world.db.roleGrant.count()).toBe(1);
  });

  test("T36: a list filtered by any of them finds what is literally so called, which is nothing", async () => {
    await ask(world.as(await makePerson(world)), { tags: ["refund", "id"] });
    const texts = injectionStrings().filter(
      (text) => !["refund", "id"].includes(text) && !text.includes("\0"),
    );
    for (const tag of texts) {
      expect((await listQuestions(world.ctx, { list: "newest", tag, page: 1 })).total, tag).toBe(0);
    }
  });
});

describe("odd texts", () => {
  test("T39: each is either refused without a trace or kept, and then every reader works", {
    timeout: 480_000,
  }, async () => {
    const writer = world.as(await makePerson(world, { roles: ["agent"] }));
    let refused = 0;
    const kept: number[] = [];
    for (const odd of oddTexts()) {
      const posts = kept.length;
      try {
        const form = questionForm({
          title: `Title ${odd} of a question`,
          body: `Body ${odd} of a question`,
          tried: odd,
          errorCode: "",
          tags: [],
        });
        kept.push((await askQuestion(writer, form)).questionId);
      } catch (error) {
        if (!isRefusal(error)) throw error;
        expect(error.code, JSON.stringify(odd.slice(0, 40))).toMatch(/^text\./);
        refused++;
        expect(kept.length).toBe(posts);
      }
    }
    expect(refused).toBeGreaterThan(100);
    expect(kept.length).toBeGreaterThan(100);
    expect(await world.db.question.count()).toBe(kept.length);
    expect(await world.db.revision.count()).toBe(kept.length);
    const texts = await threadTexts(world.ctx, kept);
    expect(texts).toHaveLength(kept.length);
    for (const { title } of texts) expect(title).not.toMatch(/[\0\n\u202e]/);
    for (let page = 1; page <= 3; page++) {
      expect((await listQuestions(world.ctx, { list: "newest", page })).rows).toHaveLength(20);
    }
  });

  test("T39: as tags and error codes they are refused or become plain words", async () => {
    const writer = world.as(await makePerson(world, { roles: ["agent"] }));
    for (const odd of oddTexts().filter((_, n) => n % 3 === 0)) {
      const ask = askQuestion(writer, questionForm({ tags: [odd], errorCode: odd }));
      await ask.catch((error: unknown) => {
        if (!isRefusal(error)) throw error;
      });
    }
    const tags = await world.db.tag.findMany({ select: { name: true } });
    for (const { name } of tags) expect(name).toMatch(/^[\p{L}\p{M}\p{N}-]{2,30}$/u);
    const codes = await world.db.question.findMany({ select: { errorCode: true } });
    for (const { errorCode } of codes) expect(errorCode ?? "none").toMatch(/^[\w.:#-]{1,40}$/);
  });
});
