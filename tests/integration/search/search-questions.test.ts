import { describe, expect, test } from "vitest";
import { acceptAnswer, editAnswer, unacceptAnswer } from "~/answers/index.server";
import { editQuestion } from "~/questions/index.server";
import { searchQuestions } from "~/search/index.server";
import type { Highlighted } from "~/shared/views";
import { HOSTILE } from "../../contract/search-engine-cases";
import { useWorld } from "../../support/world";
import { answer, ask, comment, solved } from "./posting";

const world = useWorld();
const search = (text: string, page = 1) => searchQuestions(world.ctx, { text, page });
const ids = async (text: string) => (await search(text)).rows.map(({ id }) => id);
const marks = (parts: Highlighted) => parts.filter(({ hit }) => hit).map(({ text }) => text);

describe("searching past solutions", () => {
  test("a question is found once its job ran, by what it, its answers and its comments say", async () => {
    const { questionId } = await ask(world, {
      title: "Withdrawals never arrive at my bank",
      errorCode: "HP-3008",
      tags: ["savings"],
    });
    const { answerId } = await answer(
      world,
      questionId,
      "Ask the receiving branch for the **reference** number.",
    );
    await comment(world, answerId, "The branch gave me the tracking slip.");
    expect(await ids("withdrawal")).toEqual([]);
    await world.drain();
    for (const text of ["withdrawal", "hp3008", "savings", "reference", "slips"])
      expect(await ids(text), text).toEqual([questionId]);
  });

  test("Chinese questions are found by words and parts of words", async () => {
    const { questionId } = await ask(world, {
      title: "提现三天还没有到账，应该找谁",
      body: "银行说没有收到这笔钱，余额里也没有，我的银行卡是新办的。",
    });
    await world.drain();
    for (const text of ["提现", "到账", "银行卡", "行卡", "提现不到账怎么办"])
      expect(await ids(text), text).toEqual([questionId]);
  });

  test("what was asked for is marked in the title and in the best passage", async () => {
    const { questionId } = await ask(world, {
      title: "Refunds stay pending",
      body: `${"Some words before. ".repeat(30)}The <b>refund</b> of my ticket is *pending* since May.`,
    });
    await world.drain();
    const row = (await search("refund pending")).rows.find((hit) => hit.kind === "question");
    expect(row?.id).toBe(questionId);
    expect(marks(row?.titleParts ?? [])).toEqual(["Refunds", "pending"]);
    expect(marks(row?.excerpt ?? [])).toEqual(["refund", "pending"]);
    expect(row?.titleParts.map(({ text }) => text).join("")).toBe("Refunds stay pending");
    expect(row?.excerpt.map(({ text }) => text).join("")).not.toContain("*pending*");
  });

  test("solved questions come first; taking the acceptance back ends that", async () => {
    const first = await solved(
      world,
      { title: "Transfer is pending since May 4" },
      "Wait for one more working day.",
    );
    const { questionId: open } = await ask(world, { title: "Transfer is pending since May 9" });
    await world.drain();
    expect(await ids("transfer pending")).toEqual([first.questionId, open]);
    await unacceptAnswer(world.as(first.asker), first.questionId);
    await world.drain();
    expect(await ids("transfer pending")).toEqual([open, first.questionId]);
    await acceptAnswer(world.as(first.asker), first.answerId);
    await world.drain();
    expect(await ids("transfer pending")).toEqual([first.questionId, open]);
  });

  test("after an edit the new words find it and the old ones don't", async () => {
    const { questionId, asker } = await ask(world, { title: "Cheque was not credited yet" });
    const { answerId, author } = await answer(world, questionId, "Look under the umbrella menu.");
    await world.drain();
    await editQuestion(world.as(asker), {
      questionId,
      version: 1,
      title: "Voucher was not credited yet",
      problemType: "withdrawal",
      body: "This is what happened, told in enough words.",
      tags: [],
    });
    await editAnswer(world.as(author), {
      answerId,
      version: 1,
      body: "Look under the activity menu.",
    });
    await world.drain();
    expect([await ids("cheque"), await ids("umbrella")]).toEqual([[], []]);
    expect([await ids("voucher"), await ids("activity")]).toEqual([[questionId], [questionId]]);
  });

  test("a job that runs twice does no harm", async () => {
    const { questionId } = await ask(world, { title: "Payout arrived twice this week" });
    await world.drain();
    for (let time = 0; time < 2; time++)
      await world.jobs.publish("questions.imported", {
        questionIds: [questionId, questionId, 999_999],
      });
    await world.drain();
    expect(await search("payout")).toMatchObject({ total: 1, pages: 1 });
  });

  test("pages hold twenty, repeat nothing, and one past the end is the last", async () => {
    for (let number = 0; number < 23; number++)
      await ask(world, { title: `Statement number ${number} is missing` });
    await world.drain();
    const [first, second, beyond] = [
      await search("statement"),
      await search("statement", 2),
      await search("statement", 99),
    ];
    expect([first.rows.length, second.rows.length, first.total, first.pages]).toEqual([
      20, 3, 23, 2,
    ]);
    expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(23);
    expect(beyond).toEqual(second);
    for (const page of [0, -1, Number.NaN, 0.5])
      expect((await search("statement", page)).page).toBe(1);
  });

  test("a text without words finds nothing and says what was looked for", async () => {
    await ask(world, { title: "Statement of May is missing" });
    await world.drain();
    for (const text of ["", "   ", "how to", "?!"]) expect((await search(text)).rows).toEqual([]);
    expect(await search("  two\n lines\u202E ")).toMatchObject({
      text: "two lines",
      rows: [],
      total: 0,
      degraded: false,
    });
    expect([...(await search("x".repeat(1_000_000))).text]).toHaveLength(200);
  });

  test("T36: hostile texts find what they say and nothing else, and never fail", async () => {
    const { questionId } = await ask(world, { title: "Refund to the bank account" });
    await ask(world, { title: "Phone number was changed" });
    await world.drain();
    for (const text of HOSTILE) {
      const { rows, degraded } = await search(text);
      const expected = /refund|bank/.test(text) && !text.includes("knab") ? [questionId] : [];
      expect([rows.map(({ id }) => id), degraded], JSON.stringify(text.slice(0, 40))).toEqual([
        expected,
        false,
      ]);
    }
  });
});
