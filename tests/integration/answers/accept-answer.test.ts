import { describe, expect, test } from "vitest";
import type { AnswerView } from "~/answers";
import {
  acceptAnswer,
  questionThread,
  recommendAnswer,
  removePost,
  unacceptAnswer,
  unrecommendAnswer,
} from "~/answers/index.server";
import type { Context } from "~/infra/context";
import type { EventName } from "~/shared/events";
import { makePerson } from "../../support/make";
import { answer, ask, comment, refusalOf } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();

async function twoAnswers() {
  const asker = world.as(await makePerson(world));
  const questionId = await ask(asker);
  const first = await answer(world.as(await makePerson(world)), questionId);
  const second = await answer(world.as(await makePerson(world)), questionId);
  return { asker, questionId, first, second };
}

/** The context with its events noted, in the order in which they were committed or not. */
function noting(ctx: Context): { ctx: Context; events: string[] } {
  const events: string[] = [];
  const { transactions } = ctx;
  if (!transactions) throw new Error("No transactions");
  const publish = async (event: EventName, payload: object) =>
    void events.push(`${event} ${"answerId" in payload ? payload.answerId : ""}`);
  const run: typeof transactions.run = (work) =>
    transactions.run((bound) => work({ ...bound, jobs: { publish } }));
  return { ctx: { ...ctx, transactions: { ...transactions, run } }, events };
}

async function answersOf(ctx: Context, questionId: number): Promise<AnswerView[]> {
  const thread = await questionThread(ctx, questionId);
  return (thread?.answers ?? []).filter((view) => view.kind === "answer");
}

describe("accepting an answer", () => {
  test("the asker accepts, changes their mind, and takes it back; followers hear each step", async () => {
    const { asker, questionId, first, second } = await twoAnswers();
    const { ctx, events } = noting(asker);
    await acceptAnswer(ctx, first);
    await acceptAnswer(ctx, first);
    expect((await questionThread(asker, questionId))?.state).toBe("solved");
    world.clock.advance(60_000);
    await acceptAnswer(ctx, second);
    const [top, next] = await answersOf(asker, questionId);
    expect(top).toMatchObject({
      id: second,
      accepted: { at: "2026-03-02T09:01:00.000Z" },
      canUnaccept: true,
      canAccept: false,
    });
    expect(next).toMatchObject({ id: first, accepted: null, canUnaccept: false, canAccept: true });
    await unacceptAnswer(ctx, questionId);
    await unacceptAnswer(ctx, questionId);
    expect((await questionThread(asker, questionId))?.state).toBe("answered");
    expect(events).toEqual([
      `answer.accepted ${first}`,
      `answer.unaccepted ${first}`,
      `answer.accepted ${second}`,
      `answer.unaccepted ${second}`,
    ]);
  });

  test("T31: a hundred accepts of two answers at the same moment leave exactly one accepted", async () => {
    const { asker, questionId, first, second } = await twoAnswers();
    await Promise.all(
      Array.from({ length: 100 }, (_, n) => acceptAnswer(asker, n % 2 === 0 ? first : second)),
    );
    const rows = await world.db.acceptance.findMany({
      select: { questionId: true, answerId: true },
    });
    expect(rows).toHaveLength(1);
    expect([first, second]).toContain(rows[0]?.answerId);
    expect((await answersOf(asker, questionId)).filter(({ accepted }) => accepted)).toHaveLength(1);
  });

  test("T31: only the asker accepts", async () => {
    const { questionId, first } = await twoAnswers();
    const others = [
      world.as(await makePerson(world)),
      world.as(await makePerson(world, { roles: ["administrator"] })),
    ];
    for (const other of others) {
      expect(await refusalOf(acceptAnswer(other, first))).toBe("account.not-allowed");
      expect(await refusalOf(unacceptAnswer(other, questionId))).toBe("account.not-allowed");
    }
    expect(await refusalOf(acceptAnswer(world.ctx, first))).toBe("account.sign-in-first");
    expect(await world.db.acceptance.count()).toBe(0);
  });

  test("T31: what is no answer, or a removed one, can't be accepted or recommended", async () => {
    const { asker, questionId, first } = await twoAnswers();
    const remark = await comment(asker, first);
    const moderator = world.as(await makePerson(world, { roles: ["moderator", "agent"] }));
    await removePost(moderator, first, { reason: "spam" });
    for (const id of [questionId, remark, first, 987_654]) {
      expect(await refusalOf(acceptAnswer(asker, id))).toBe("post.not-found");
      expect(await refusalOf(recommendAnswer(moderator, id))).toBe("post.not-found");
    }
  });

  test("T31: an answer removed while it is being accepted is not accepted afterwards", async () => {
    const { asker, first, second } = await twoAnswers();
    const moderator = world.as(await makePerson(world, { roles: ["moderator"] }));
    await Promise.all([
      ...Array.from({ length: 5 }, () => refusalOf(acceptAnswer(asker, first))),
      removePost(moderator, first, { reason: "spam" }),
      ...Array.from({ length: 5 }, () => refusalOf(acceptAnswer(asker, first))),
    ]);
    expect(await world.db.acceptance.count({ where: { answerId: first } })).toBe(0);
    await acceptAnswer(asker, second);
    expect(await world.db.acceptance.count()).toBe(1);
  });
});

describe("recommending an answer", () => {
  test("support recommends beside what the asker accepted; neither overwrites the other", async () => {
    const { asker, questionId, first, second } = await twoAnswers();
    const agent = world.as(
      await makePerson(world, { name: "Ana", roles: ["agent"], team: "Payments" }),
    );
    await acceptAnswer(asker, first);
    await recommendAnswer(agent, second);
    const [top, next] = await answersOf(world.ctx, questionId);
    expect(top).toMatchObject({ id: first, accepted: expect.anything(), recommended: null });
    expect(next).toMatchObject({
      id: second,
      accepted: null,
      recommended: { by: { name: "Ana", staff: { role: "agent", team: "Payments" } } },
    });
    await unacceptAnswer(asker, questionId);
    expect((await questionThread(world.ctx, questionId))?.state).toBe("solved");
    await unrecommendAnswer(agent, questionId);
    expect((await questionThread(world.ctx, questionId))?.state).toBe("answered");
  });

  test("many of support recommending at once leave exactly one recommended", async () => {
    const { first, second } = await twoAnswers();
    const agents = [];
    for (let n = 0; n < 10; n++) agents.push(await makePerson(world, { roles: ["agent"] }));
    await Promise.all(
      agents.map((agent, n) => recommendAnswer(world.as(agent), n % 2 === 0 ? first : second)),
    );
    expect(await world.db.recommendation.count()).toBe(1);
  });

  test.each([[[]], [["helper"]], [["moderator"]]] as const)(
    "somebody with the roles %j does not recommend",
    async (roles) => {
      const { first } = await twoAnswers();
      const person = world.as(await makePerson(world, { roles: [...roles] }));
      expect(await refusalOf(recommendAnswer(person, first))).toBe("account.not-allowed");
    },
  );
});
