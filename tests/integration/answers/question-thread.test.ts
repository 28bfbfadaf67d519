import { describe, expect, test } from "vitest";
import {
  acceptAnswer,
  listQuestions,
  postHistory,
  questionThread,
  recommendAnswer,
} from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { vote } from "~/posts/index.server";
import { makePerson } from "../../support/make";
import { answer, ask, comment } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();

/** How often a reader asks the database. */
async function countReads(ctx: Context, read: (ctx: Context) => Promise<unknown>): Promise<number> {
  let count = 0;
  const db = world.db.$extends({
    query: {
      $allOperations: ({ args, query }) => {
        count++;
        return query(args);
      },
    },
  });
  await read({ ...ctx, db: db as unknown as Context["db"] });
  return count;
}

describe("a thread", () => {
  test("shows the accepted answer first, then the recommended one, then by score, then the oldest", async () => {
    const asker = world.as(await makePerson(world, { roles: ["agent"] }));
    const voters = [await makePerson(world), await makePerson(world)].map((voter) =>
      world.as(voter),
    );
    const questionId = await ask(asker);
    const ids: number[] = [];
    for (let n = 0; n < 6; n++) ids.push(await answer(asker, questionId));
    const [oldest = 0, disliked = 0, liked = 0, recommended = 0, accepted = 0, newest = 0] = ids;
    for (const voter of voters) {
      await vote(voter, liked, 1);
      await vote(voter, disliked, -1);
      await vote(voter, accepted, -1);
    }
    await acceptAnswer(asker, accepted);
    await recommendAnswer(asker, recommended);
    const thread = await questionThread(voters[0] ?? world.ctx, questionId);
    expect(thread?.answers.map(({ id }) => id)).toEqual([
      accepted,
      recommended,
      liked,
      oldest,
      newest,
      disliked,
    ]);
    expect(thread?.answers[2]).toMatchObject({ score: 2, viewerVote: 1, canVote: true });
  });

  test("takes as many reads with forty posts as with one, and so do lists", async () => {
    const agent = world.as(await makePerson(world, { roles: ["agent"] }));
    const questionId = await ask(agent);
    const readers = [
      (ctx: Context) => questionThread(ctx, questionId),
      (ctx: Context) => listQuestions(ctx, { list: "active", page: 1 }),
      (ctx: Context) => postHistory(ctx, questionId),
    ];
    const counts = () => Promise.all(readers.map((read) => countReads(agent, read)));
    const answerId = await answer(agent, questionId);
    const before = await counts();
    for (let n = 0; n < 20; n++) {
      const writer = world.as(await makePerson(world));
      await comment(writer, answerId);
      await answer(writer, questionId);
      await ask(writer);
    }
    expect(await counts()).toEqual(before);
    expect(Math.max(...before)).toBeLessThanOrEqual(7);
  });

  test("has no votes, follows or private data of anybody but the viewer", async () => {
    const asker = world.as(await makePerson(world, { name: "Quiet Asker" }));
    const questionId = await ask(asker);
    await answer(asker, questionId);
    const seen = JSON.stringify(await questionThread(world.ctx, questionId));
    for (const secret of ["example.test", "email", "password", "watches", "personId"]) {
      expect(seen).not.toContain(secret);
    }
  });
});
