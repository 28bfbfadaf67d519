import { describe, expect, test } from "vitest";
import { questionThread, removePost } from "~/answers/index.server";
import { vote } from "~/posts/index.server";
import type { Actor } from "~/shared/roles";
import { makePerson } from "../../support/make";
import { answer, ask, comment, refusalOf } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();

async function scoreAndVotes(postId: number) {
  const { score } = await world.db.post.findUniqueOrThrow({
    where: { id: postId },
    select: { score: true },
  });
  const { _sum, _count } = await world.db.vote.aggregate({
    where: { postId },
    _sum: { value: true },
    _count: { postId: true },
  });
  return { score, sum: _sum.value ?? 0, votes: _count.postId };
}

describe("votes", () => {
  test("a vote counts once, can be turned round, and be taken back", async () => {
    const questionId = await ask(world.as(await makePerson(world)));
    const voter = world.as(await makePerson(world));
    const steps = [];
    for (const value of [1, 1, -1, -1, 0, 0] as const) {
      await vote(voter, questionId, value);
      steps.push((await scoreAndVotes(questionId)).score);
    }
    expect(steps).toEqual([1, 1, -1, -1, 0, 0]);
  });

  test("the viewer sees their own vote, nobody else's", async () => {
    const questionId = await ask(world.as(await makePerson(world)));
    const voter = world.as(await makePerson(world));
    await vote(voter, questionId, -1);
    const mine = await questionThread(voter, questionId);
    const theirs = await questionThread(world.as(await makePerson(world)), questionId);
    expect([mine?.viewerVote, mine?.score]).toEqual([-1, -1]);
    expect([theirs?.viewerVote, theirs?.score]).toEqual([0, -1]);
  });

  test("T30: 200 votes by one person at the same moment are one vote", async () => {
    const questionId = await ask(world.as(await makePerson(world)));
    const voter = world.as(await makePerson(world));
    await Promise.all(Array.from({ length: 200 }, () => vote(voter, questionId, 1)));
    expect(await scoreAndVotes(questionId)).toEqual({ score: 1, sum: 1, votes: 1 });
  });

  test("T30: after fifty people toggled their votes all at once, the score is the sum of the votes", async () => {
    const questionId = await ask(world.as(await makePerson(world)));
    const voters: Actor[] = [];
    for (let i = 0; i < 50; i++) voters.push(await makePerson(world));
    for (const [wave, value] of ([1, -1, 0, 1, -1, 1] as const).entries()) {
      await Promise.all(
        voters.flatMap((voter, i) => [
          vote(world.as(voter), questionId, (i + wave) % 7 === 0 ? 0 : value),
          vote(world.as(voter), questionId, i % 2 === 0 ? 1 : -1),
        ]),
      );
    }
    const { score, sum, votes } = await scoreAndVotes(questionId);
    expect(score).toBe(sum);
    expect(votes).toBeLessThanOrEqual(50);
    for (const voter of voters) await vote(world.as(voter), questionId, 1);
    expect(await scoreAndVotes(questionId)).toEqual({ score: 50, sum: 50, votes: 50 });
  });

  test("nobody votes on what they wrote themselves", async () => {
    const author = world.as(await makePerson(world));
    const questionId = await ask(author);
    expect(await refusalOf(vote(author, questionId, 1))).toBe("post.own-vote");
    expect((await scoreAndVotes(questionId)).votes).toBe(0);
  });

  test("a visitor, and somebody whose address nobody checked, can't vote", async () => {
    const questionId = await ask(world.as(await makePerson(world)));
    const unchecked = world.as(await makePerson(world, { verified: false }));
    expect(await refusalOf(vote(world.ctx, questionId, 1))).toBe("account.sign-in-first");
    expect(await refusalOf(vote(unchecked, questionId, 1))).toBe("account.verify-first");
  });

  test("answers and comments are voted on too, removed ones are not there to vote on", async () => {
    const author = world.as(await makePerson(world));
    const voter = world.as(await makePerson(world));
    const questionId = await ask(author);
    const answerId = await answer(author, questionId);
    const commentId = await comment(author, answerId);
    await vote(voter, answerId, 1);
    await vote(voter, commentId, 1);
    await removePost(author, answerId);
    expect(await refusalOf(vote(voter, answerId, -1))).toBe("post.not-found");
    expect(await refusalOf(vote(voter, commentId, -1))).toBe("post.not-found");
    expect(await refusalOf(vote(voter, 2_000_000_000, 1))).toBe("post.not-found");
    expect((await scoreAndVotes(answerId)).score).toBe(1);
  });
});
