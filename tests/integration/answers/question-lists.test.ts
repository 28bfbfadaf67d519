import { describe, expect, test } from "vitest";
import {
  acceptAnswer,
  acceptedAnswerHtml,
  homeLists,
  listQuestions,
  myQuestions,
  personActivity,
  questionRows,
  recommendAnswer,
  tagList,
  threadTexts,
} from "~/answers/index.server";
import { PROBLEM_TYPES } from "~/shared/problem-types";
import { makePerson } from "../../support/make";
import { answer, ask, comment } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();
const minute = () => world.clock.advance(60_000);
const idsOf = ({ rows }: { rows: { id: number }[] }) => rows.map(({ id }) => id);

async function staff() {
  return world.as(await makePerson(world, { roles: ["agent"] }));
}

describe("lists of questions", () => {
  test("newest, active, unanswered and solved show each what they say, in their order", async () => {
    const agent = await staff();
    const a = await ask(agent);
    minute();
    const b = await ask(agent);
    minute();
    const c = await ask(agent);
    minute();
    const onA = await answer(agent, a);
    minute();
    const onB = await answer(agent, b);
    minute();
    await recommendAnswer(agent, onB);
    minute();
    await acceptAnswer(agent, onA);
    const list = async (name: "newest" | "active" | "unanswered" | "solved") =>
      idsOf(await listQuestions(world.ctx, { list: name, page: 1 }));
    expect(await list("newest")).toEqual([c, b, a]);
    expect(await list("active")).toEqual([b, a, c]);
    expect(await list("unanswered")).toEqual([c]);
    expect(await list("solved")).toEqual([a, b]);
    await comment(agent, c);
    expect(await list("active")).toEqual([c, b, a]);
  });

  test("a question asked in the past, as an import brings it, is no new one", async () => {
    const agent = await staff();
    const recent = await ask(agent);
    world.clock.advance(-86_400_000);
    const old = await ask(agent);
    expect(idsOf(await listQuestions(world.ctx, { list: "newest", page: 1 }))).toEqual([
      recent,
      old,
    ]);
  });

  test("a list is cut into pages of twenty; beyond the end is the last page", async () => {
    const agent = await staff();
    const ids: number[] = [];
    for (let n = 0; n < 43; n++) ids.unshift(await ask(agent));
    const pages = [];
    for (const page of [1, 2, 3])
      pages.push(await listQuestions(world.ctx, { list: "newest", page }));
    expect(pages.flatMap(idsOf)).toEqual(ids);
    expect(pages.map(({ rows }) => rows.length)).toEqual([20, 20, 3]);
    expect(pages[0]).toMatchObject({ page: 1, pages: 3, total: 43 });
    for (const page of [4, 1e9, Number.NaN, -3]) {
      const { page: given, rows } = await listQuestions(world.ctx, { list: "newest", page });
      expect([given, rows.length]).toEqual(page > 0 ? [3, 3] : [1, 20]);
    }
  });

  test("filters by problem type, tag, asker and answerer go together", async () => {
    const [one, two] = [await staff(), await staff()];
    const a = await ask(one, { problemType: "how-to", tags: ["visa", "limits"] });
    const b = await ask(one, { problemType: "withdrawal", tags: ["visa"] });
    const c = await ask(two, { problemType: "how-to" });
    await answer(two, a);
    const list = async (filter: object) =>
      idsOf(await listQuestions(world.ctx, { list: "newest", page: 1, ...filter }));
    expect(await list({ type: "how-to" })).toEqual([c, a]);
    expect(await list({ tag: "visa" })).toEqual([b, a]);
    expect(await list({ tag: "visa", type: "how-to" })).toEqual([a]);
    expect(await list({ askerId: one.actor?.id })).toEqual([b, a]);
    expect(await list({ answererId: two.actor?.id })).toEqual([a]);
    expect(await list({ tag: "vis" })).toEqual([]);
    expect(await tagList(world.ctx)).toEqual([
      { name: "visa", count: 2 },
      { name: "limits", count: 1 },
    ]);
  });

  test("rows keep the order they are asked for and say what stands there", async () => {
    const agent = await staff();
    const a = await ask(agent, { errorCode: "E-1", tags: ["visa"] });
    const b = await ask(agent);
    const onB = await answer(agent, b, { official: true });
    await acceptAnswer(agent, onB);
    const rows = await questionRows(world.ctx, [b, 999_999, a]);
    expect(rows).toMatchObject([
      {
        id: b,
        state: "solved",
        answerCount: 1,
        accepted: true,
        recommended: false,
        official: true,
      },
      {
        id: a,
        state: "open",
        errorCode: "E-1",
        tags: ["visa"],
        official: false,
        asker: { staff: { role: "agent" } },
      },
    ]);
  });

  test("the front page names what needs an answer, what was just solved, and how many of each type", async () => {
    const agent = await staff();
    for (const problemType of PROBLEM_TYPES) await ask(agent, { problemType });
    const solved = await ask(agent, { problemType: "how-to" });
    await acceptAnswer(agent, await answer(agent, solved));
    const home = await homeLists(world.ctx);
    expect(home.needsAnswer).toHaveLength(5);
    expect(idsOf({ rows: home.justSolved })).toEqual([solved]);
    expect(home.typeCounts).toEqual({
      registration: 1,
      "failed-payment": 1,
      withdrawal: 1,
      "blocked-account": 1,
      "how-to": 2,
    });
  });
});

describe("what one person did", () => {
  test("anybody sees what somebody asked, answered and solved; only they what they follow", async () => {
    const [asker, helper] = [await staff(), await staff()];
    const a = await ask(asker);
    const b = await ask(asker);
    await answer(helper, a);
    await answer(helper, a);
    await acceptAnswer(asker, await answer(helper, b));
    const helperId = helper.actor?.id ?? 0;
    const solved = await personActivity(world.ctx, helperId, { show: "solved", page: 1 });
    expect(solved.counts).toEqual({ asked: 0, answered: 2, solved: 1 });
    expect(idsOf(solved.list)).toEqual([b]);
    expect(idsOf(await myQuestions(helper, { show: "answered", page: 1 })).sort()).toEqual([a, b]);
    expect(idsOf(await myQuestions(asker, { show: "asked", page: 1 }))).toEqual([b, a]);
    expect(idsOf(await myQuestions(asker, { show: "following", page: 1 })).sort()).toEqual([a, b]);
    expect(idsOf(await myQuestions(helper, { show: "following", page: 1 }))).toEqual([]);
  });
});

describe("what other modules read", () => {
  test("the words of a thread are plain and whole", async () => {
    const agent = await staff();
    const id = await ask(agent, {
      title: "Refund for a **declined** card",
      body: "It was [declined](https://bank.example/x) twice.",
      tried: "Called `support`.",
      errorCode: "E-9",
      tags: ["refund"],
    });
    const answerId = await answer(agent, id, { body: "> quoted\n\n- Wait *five* days." });
    await comment(agent, answerId, "Thanks **a lot**");
    await acceptAnswer(agent, answerId);
    expect(await threadTexts(world.ctx, [id, 999_999])).toEqual([
      {
        kind: "question",
        id,
        languages: ["en"],
        problemType: "withdrawal",
        authorId: agent.actor?.id,
        solved: true,
        recommended: false,
        official: false,
        outdated: false,
        worked: 0,
        failed: 0,
        votes: 0,
        foldsInto: null,
        title: "Refund for a **declined** card",
        errorCodes: ["E-9"],
        question: "It was declined twice.\nCalled support.",
        answers: "quoted Wait five days.",
        comments: "Thanks a lot",
        tags: ["refund"],
        createdAt: new Date("2026-03-02T09:00:00.000Z"),
        activeAt: new Date("2026-03-02T09:00:00.000Z"),
      },
    ]);
  });

  test("the answer to read in place is the accepted one, else the recommended, else an official one", async () => {
    const agent = await staff();
    const ids = [];
    for (let n = 0; n < 4; n++) ids.push(await ask(agent));
    const [accepted = 0, recommended = 0, official = 0, plain = 0] = ids;
    for (const id of ids) await answer(agent, id, { body: "Just another answer." });
    for (const id of [accepted, recommended, official]) {
      await answer(agent, id, { body: "The official answer.", official: true });
    }
    for (const id of [accepted, recommended]) {
      await recommendAnswer(agent, await answer(agent, id, { body: "The recommended answer." }));
    }
    await acceptAnswer(agent, await answer(agent, accepted, { body: "The accepted answer." }));
    const best = await acceptedAnswerHtml(world.ctx, ids);
    expect(best.get(accepted)).toMatchObject({
      mark: "accepted",
      html: expect.stringContaining("The accepted"),
    });
    expect(best.get(recommended)).toMatchObject({
      mark: "recommended",
      html: expect.stringContaining("The recommended"),
    });
    expect(best.get(official)).toMatchObject({
      mark: "official",
      html: expect.stringContaining("The official"),
    });
    expect(best.has(plain)).toBe(false);
  });
});
