import { describe, expect, test } from "vitest";
import { findSimilar } from "~/search/index.server";
import { HOSTILE } from "../../contract/search-engine-cases";
import { useWorld } from "../../support/world";
import { ask, solved } from "./posting";

const world = useWorld();

describe("questions like the one being written", () => {
  test("the solved one comes first with the answer that solved it, readable in place", async () => {
    const open = await ask(world, { title: "Withdrawal has been pending for a week" });
    const done = await solved(
      world,
      { title: "My withdrawal is still pending after three days" },
      "It takes **two working days** after a weekend.",
    );
    await ask(world, { title: "How do I change my phone number" });
    await world.drain();
    const { rows, degraded } = await findSimilar(world.ctx, {
      title: "Withdrawal pending since Monday",
    });
    expect(rows.map(({ row }) => row.id)).toEqual([done.questionId, open.questionId]);
    expect(rows[0]).toMatchObject({ answerMark: "accepted", answerLanguage: "en" });
    expect(rows[0]?.answerHtml).toContain("<strong>two working days</strong>");
    expect(rows[0]?.answeredBy?.name).toBeTruthy();
    expect(rows[1]).toMatchObject({ answerHtml: null, answerMark: null, answeredBy: null });
    expect(degraded).toBe(false);
  });

  test("works in Chinese, at most five, and never offers the question itself", async () => {
    const made = [];
    for (let day = 1; day <= 7; day++)
      made.push(await ask(world, { title: `提现第${day}天还没有到账，怎么查询进度` }));
    await world.drain();
    const self = made[6]?.questionId ?? 0;
    const { rows } = await findSimilar(world.ctx, { title: "提现一直不到账", exceptId: self });
    expect(rows).toHaveLength(5);
    expect(rows.map(({ row }) => row.id)).not.toContain(self);
  });

  test("a title that says nothing yet offers nothing; the body helps where it says more", async () => {
    const { questionId } = await ask(world, { title: "Verification code is not sent to me" });
    await world.drain();
    expect(await findSimilar(world.ctx, { title: "" })).toEqual({
      rows: [],
      articleIds: [],
      degraded: false,
    });
    expect((await findSimilar(world.ctx, { title: "Please help" })).rows).toEqual([]);
    const { rows } = await findSimilar(world.ctx, {
      title: "Please help",
      body: "The verification code is not sent.",
    });
    expect(rows.map(({ row }) => row.id)).toEqual([questionId]);
  });

  test("T36: hostile texts never fail", async () => {
    await ask(world, { title: "Refund to the bank account" });
    await world.drain();
    for (const text of HOSTILE) {
      expect(
        await findSimilar(world.ctx, { title: text, body: text }),
        text.slice(0, 40),
      ).toMatchObject({ degraded: false });
    }
  });
});
