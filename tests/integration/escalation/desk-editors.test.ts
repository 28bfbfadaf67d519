import { beforeEach, describe, expect, test } from "vitest";
import { questionThread } from "~/answers/index.server";
import {
  answerCase,
  mergeCases,
  readCase,
  readCaseDrafts,
  saveCaseDraft,
  writeInternalNote,
  writePrivateReply,
} from "~/escalation/index.server";
import { handedOver, publicAnswer } from "../../support/desk";
import { makePerson } from "../../support/make";
import { answer, comment, formKey, refusalOf } from "../../support/make-thread";
import { type Cast, clockOf, makeCast } from "../../support/support-cases";
import { useWorld } from "../../support/world";

const world = useWorld();
let cast: Cast;
let caseId: number;
let questionId: number;
beforeEach(async () => {
  cast = await makeCast(world);
  ({ caseId, questionId } = await handedOver(world, cast));
});
const agent = () => world.as(cast.agent);
const note = (body: string) => writeInternalNote(agent(), { caseId, body, key: formKey() });
const reply = (body: string) =>
  writePrivateReply(agent(), { caseId, questionId, body, key: formKey() });

/** What stands where: answers in the thread, private replies, notes. */
async function standing() {
  const [answers, privateReplies, notes] = await Promise.all([
    world.db.answer.findMany({ select: { post: { select: { source: true } } } }),
    world.db.privateReply.findMany({ select: { source: true } }),
    world.db.internalNote.findMany({ select: { source: true } }),
  ]);
  return {
    answers: answers.map(({ post }) => post.source),
    privateReplies: privateReplies.map(({ source }) => source),
    notes: notes.map(({ source }) => source),
  };
}

describe("three editors", () => {
  test("each lands where it should and nowhere else", async () => {
    await answerCase(agent(), publicAnswer(caseId, { en: "Public words for everybody." }));
    await reply("Private words for one person.");
    await note("Words for colleagues.");
    expect(await standing()).toEqual({
      answers: ["Public words for everybody."],
      privateReplies: ["Private words for one person."],
      notes: ["Words for colleagues."],
    });
    const thread = JSON.stringify(await questionThread(world.as(cast.peer), questionId));
    expect(thread).toContain("Public words");
    expect(thread).not.toMatch(/Private words|colleagues/);
  });

  test("a public answer meets the first reply at once, a note does not", async () => {
    await note("Words for colleagues.");
    expect((await clockOf(world, { caseId, kind: "first-reply" })).outcome).toBe(null);
    await answerCase(agent(), publicAnswer(caseId));
    expect((await clockOf(world, { caseId, kind: "first-reply" })).outcome).toBe("met");
    const after = await readCase(agent(), caseId);
    expect([after?.state, after?.isMine, after?.publicLabel]).toEqual(["open", true, "answered"]);
    await world.drain();
    expect(await world.db.caseEvent.count({ where: { kind: "official-answer" } })).toBe(1);
  });

  test("the same form sent twice answers once, and what comes after is done", async () => {
    const form = { ...publicAnswer(caseId), after: "wait-customer" as const };
    await Promise.all([answerCase(agent(), form), answerCase(agent(), form)]);
    await answerCase(agent(), form);
    expect((await standing()).answers).toHaveLength(1);
    expect((await readCase(agent(), caseId))?.state).toBe("waiting-customer");
    await answerCase(agent(), { ...publicAnswer(caseId), after: "solve" });
    expect((await readCase(agent(), caseId))?.state).toBe("solved");
  });

  test("drafts never cross, are one's own, are masked, and go once they are sent", async () => {
    const save = (editor: string, fields: Record<string, string>) =>
      saveCaseDraft(agent(), { caseId, editor, fields });
    await save("public", { bodyEn: "public", bodyZh: "公开", body: "a note by mistake" });
    await save("private", { body: "private", bodyEn: "no" });
    await save("note", { body: "card 4111 1111 1111 1111" });
    const drafts = await readCaseDrafts(agent(), caseId);
    expect(drafts.public).toEqual({ bodyEn: "public", bodyZh: "公开" });
    expect(drafts.private).toEqual({ body: "private" });
    expect(drafts.note?.body).not.toContain("4111 1111 1111");
    expect(await readCaseDrafts(world.as(cast.lead), caseId)).toEqual({
      public: null,
      private: null,
      note: null,
    });
    await answerCase(agent(), publicAnswer(caseId));
    const left = await readCaseDrafts(agent(), caseId);
    expect([left.public, left.private]).toEqual([null, { body: "private" }]);
    await save("private", { body: "  " });
    expect((await readCaseDrafts(agent(), caseId)).private).toBe(null);
    expect(await refusalOf(save("mail", { body: "x" }))).toBe("draft.place");
  });
});

describe("what a text must not give away", () => {
  const secret = "Risk flagged him as a mule, wait until Tuesday.";
  const zhSecret = "风控怀疑他在帮人洗钱，周二之前先不要告诉他。";

  test.each([
    ["English", { en: "Dear customer, RISK flagged him as a mule; sorry." }, secret],
    ["Chinese", { en: "你好，风控怀疑他在帮人洗钱，周二之前会回复你。" }, zhSecret],
  ])("a note's words in a public answer, in %s: nothing is stored", async (_, text, words) => {
    await note(words);
    const refused = answerCase(agent(), publicAnswer(caseId, text));
    expect(await refusalOf(refused)).toBe("case.note-in-public");
    expect((await standing()).answers).toEqual([]);
    expect(await refusalOf(reply(text.en))).toBe("case.note-in-public");
    expect((await standing()).privateReplies).toEqual([]);
  });

  test("the refusal names the words, at the field, and cannot be confirmed away", async () => {
    await note(secret);
    const form = publicAnswer(caseId, { en: "We see: flagged him as a mule, wait." });
    const refused = await answerCase(agent(), { ...form, confirm: "999999-999999" }).catch(
      (error: unknown) => error as { params: unknown; options: { field: string } },
    );
    expect(refused).toMatchObject({
      params: { words: "flagged him as a mule, wait" },
      options: { field: "bodyEn" },
    });
  });

  test("a private reply's words in public", async () => {
    await reply("Your transfer was stopped by the bank in Riga yesterday.");
    const text = { en: "It was stopped by the bank in Riga yesterday, we hear." };
    expect(await refusalOf(answerCase(agent(), publicAnswer(caseId, text)))).toBe(
      "case.note-in-public",
    );
  });

  test("private data: refused and shown, not masked silently", async () => {
    const text = { en: "Your card 4111 1111 1111 1111 is fine again." };
    expect(await refusalOf(answerCase(agent(), publicAnswer(caseId, text)))).toBe(
      "case.private-in-public",
    );
    expect((await standing()).answers).toEqual([]);
  });

  test("what the thread itself says may be repeated", async () => {
    await note("He writes: it says processing for three days now and nothing arrives.");
    const text = { en: "It says processing for three days now because the bank is slow." };
    await answerCase(agent(), publicAnswer(caseId, text));
    expect((await standing()).answers).toHaveLength(1);
  });
});

describe("posted meanwhile", () => {
  test("an answer comes back until what others wrote was confirmed, and again for what came after", async () => {
    const seen = await readCase(agent(), caseId);
    const form = {
      ...publicAnswer(caseId),
      seenPostId: seen?.newestPostId ?? 0,
      seenReplyId: seen?.newestReplyId ?? 0,
    };
    const first = await comment(world.as(cast.asker), questionId, "It arrived just now.");
    expect(await refusalOf(answerCase(agent(), form))).toBe("case.posted-meanwhile");
    const second = await comment(world.as(cast.peer), questionId, "Good to hear that.");
    expect(await refusalOf(answerCase(agent(), { ...form, confirm: `${first}-0` }))).toBe(
      "case.posted-meanwhile",
    );
    await answerCase(agent(), { ...form, confirm: `${second}-0` });
    expect((await standing()).answers).toHaveLength(1);
  });

  test("the asker's private message counts too, one's own posts do not", async () => {
    const seen = await readCase(agent(), caseId);
    const form = {
      ...publicAnswer(caseId),
      seenPostId: seen?.newestPostId ?? 0,
      seenReplyId: seen?.newestReplyId ?? 0,
    };
    await answer(agent(), questionId);
    await answerCase(agent(), form);
    await writePrivateReply(world.as(cast.asker), {
      questionId,
      body: "My reference is in the box.",
      key: formKey(),
    });
    expect(await refusalOf(answerCase(agent(), { ...form, key: formKey() }))).toBe(
      "case.posted-meanwhile",
    );
  });
});

describe("one case for many threads", () => {
  test("one text a language lands in each thread of that language, addressed to each asker", async () => {
    const li = await makePerson(world, { name: "李 华" });
    const pia = cast.peer;
    const zh = await handedOver(
      world,
      { ...cast, asker: li },
      { title: "提现三天没有到账怎么办", body: "银行显示处理中，已经等了三天，一直没有收到钱。" },
    );
    const en = await handedOver(world, { ...cast, asker: pia });
    await mergeCases(agent(), { caseId: zh.caseId, intoId: caseId });
    await mergeCases(agent(), { caseId: en.caseId, intoId: caseId });
    const alone = publicAnswer(caseId, { en: "The bank has released it." });
    expect(await refusalOf(answerCase(agent(), alone))).toBe("text.missing");
    expect((await standing()).answers).toEqual([]);
    await answerCase(agent(), {
      ...alone,
      bodies: { ...alone.bodies, "zh-CN": "银行已经放行，请留意到账。" },
    });
    const answers = await world.db.answer.findMany({
      orderBy: { questionId: "asc" },
      select: {
        questionId: true,
        official: true,
        post: { select: { source: true, mentions: true } },
      },
    });
    expect(answers.map(({ questionId: id, post }) => [id, post.source])).toEqual([
      [questionId, "@AnnAsker\n\nThe bank has released it."],
      [zh.questionId, "@李华\n\n银行已经放行，请留意到账。"],
      [en.questionId, "@PiaPeer\n\nThe bank has released it."],
    ]);
    expect(answers.every(({ official, post }) => official && post.mentions.length === 1)).toBe(
      true,
    );
  });

  test("nothing is posted anywhere where one thread takes no answers", async () => {
    const other = await handedOver(world, { ...cast, asker: cast.peer });
    await mergeCases(agent(), { caseId: other.caseId, intoId: caseId });
    await world.db.lock.create({
      data: {
        questionId: other.questionId,
        byId: cast.lead.id,
        lockedAt: world.clock.now(),
        note: "",
      },
    });
    expect(await refusalOf(answerCase(agent(), publicAnswer(caseId)))).toBe("question.locked");
    expect((await standing()).answers).toEqual([]);
  });
});
