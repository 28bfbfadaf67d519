import type { Context } from "~/infra/context";

/** More than any thread of people has; it bounds what one page makes the database read. */
const ANSWERS_MAX = 500;
const COMMENTS_MAX = 3_000;

const written = {
  id: true,
  language: true,
  html: true,
  authorId: true,
  createdAt: true,
  editedAt: true,
  version: true,
  score: true,
  removal: { select: { byId: true, removedAt: true, reason: true, note: true } },
} as const;

/** The question of a thread, with what only this viewer has there; null when there is none. */
export function questionRow(ctx: Context, questionId: number) {
  const personId = ctx.actor?.id ?? 0;
  const own = { where: { personId }, select: { personId: true } };
  return ctx.db.question.findUnique({
    where: { postId: questionId },
    select: {
      title: true,
      problemType: true,
      errorCode: true,
      triedHtml: true,
      answerCount: true,
      meTooCount: true,
      lastActivityAt: true,
      post: { select: written },
      support: { select: { state: true } },
      tags: { select: { tag: { select: { name: true } } } },
      closure: {
        select: {
          reason: true,
          note: true,
          closedAt: true,
          duplicateOf: {
            select: {
              title: true,
              post: { select: { id: true, language: true, removal: { select: { postId: true } } } },
            },
          },
        },
      },
      lock: { select: { note: true, lockedAt: true } },
      needsInfo: { select: { text: true, askedAt: true, byId: true } },
      acceptance: { select: { answerId: true, acceptedAt: true } },
      recommendation: { select: { answerId: true, byId: true, recommendedAt: true } },
      watches: own,
      meToos: own,
    },
  });
}

/** All answers of a thread, removed ones too: the caller decides what a viewer gets of them. */
export function answerRows(ctx: Context, questionId: number) {
  return ctx.db.answer.findMany({
    where: { questionId },
    orderBy: { postId: "asc" },
    take: ANSWERS_MAX,
    select: { official: true, post: { select: written } },
  });
}

/** All comments of a thread, the oldest first. */
export function commentRows(ctx: Context, questionId: number) {
  return ctx.db.comment.findMany({
    where: { post: { threadId: questionId } },
    orderBy: [{ post: { createdAt: "asc" } }, { postId: "asc" }],
    take: COMMENTS_MAX,
    select: { onPostId: true, post: { select: written } },
  });
}

/** The viewer's own votes in a thread, by post. */
export async function ownVotes(ctx: Context, questionId: number): Promise<Map<number, number>> {
  if (!ctx.actor) return new Map();
  const votes = await ctx.db.vote.findMany({
    where: { personId: ctx.actor.id, post: { threadId: questionId } },
    select: { postId: true, value: true },
  });
  return new Map(votes.map(({ postId, value }) => [postId, value]));
}
