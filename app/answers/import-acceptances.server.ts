import type { Context } from "~/infra/context";

/**
 * Accepts answers for the askers of imported questions, dated as the answers are, inside the
 * caller's transaction. Takes answer ids by question id; gives those whose answer stands under
 * that question. A question that has an accepted answer keeps it.
 */
export async function importAcceptances(
  tx: Context,
  accepted: ReadonlyMap<number, number>,
): Promise<Map<number, number>> {
  const answers = await tx.db.answer.findMany({
    where: { postId: { in: [...accepted.values()] }, question: { acceptance: null } },
    select: {
      postId: true,
      questionId: true,
      post: { select: { createdAt: true } },
      question: { select: { post: { select: { authorId: true } } } },
    },
  });
  const fitting = answers.filter(({ postId, questionId }) => accepted.get(questionId) === postId);
  if (fitting.length === 0) return new Map();
  await tx.db.acceptance.createMany({
    data: fitting.map(({ postId, questionId, post, question }) => ({
      questionId,
      answerId: postId,
      byId: question.post.authorId,
      acceptedAt: post.createdAt,
    })),
  });
  return new Map(fitting.map(({ postId, questionId }) => [questionId, postId]));
}

/**
 * Dates imported acceptances, by answer id; gives the ids of answers that are accepted. A date
 * before the answer's own, as dumps name days alone, is the answer's.
 */
export async function importAcceptanceDates(
  tx: Context,
  dates: ReadonlyMap<number, Date>,
): Promise<Set<number>> {
  const given = [...dates];
  const rows = await tx.db.$queryRaw<{ answerId: number }[]>`
    UPDATE "Acceptance" SET "acceptedAt" = GREATEST(dated.at, post."createdAt")
    FROM unnest(${given.map(([id]) => id)}::int[], ${given.map(([, at]) => at.toISOString())}::timestamptz[]) AS dated(id, at)
    JOIN "Post" post ON post.id = dated.id
    WHERE "answerId" = dated.id
    RETURNING "answerId"`;
  return new Set(rows.map(({ answerId }) => answerId));
}
