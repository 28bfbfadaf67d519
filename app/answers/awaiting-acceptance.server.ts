import type { Context } from "~/infra/context";

/** A question whose asker has an answer worth accepting and accepted none. */
export type AwaitingAcceptance = {
  questionId: number;
  askerId: number;
  /** The first answer worth accepting. */
  answerId: number;
  answeredAt: Date;
};

/**
 * Open questions with an answer worth accepting that was posted between two instants, at most
 * `limit`, by the first such answer: somebody else's, in sight, and written officially, recommended or
 * voted up.
 */
export async function awaitingAcceptance(
  ctx: Context,
  { from, to, limit, after }: { from: Date; to: Date; limit: number; after: number },
): Promise<AwaitingAcceptance[]> {
  return ctx.db.$queryRaw<AwaitingAcceptance[]>`
    SELECT DISTINCT ON (q.id) q.id AS "questionId", q."authorId" AS "askerId",
      p.id AS "answerId", p."createdAt" AS "answeredAt"
    FROM "Answer" a JOIN "Post" p ON p.id = a."postId" JOIN "Post" q ON q.id = a."questionId"
    LEFT JOIN "Recommendation" r ON r."answerId" = p.id
    WHERE q.id > ${after} AND p."authorId" <> q."authorId"
      AND (a.official OR p.score >= 1 OR r."answerId" IS NOT NULL)
      AND p."createdAt" > ${from} AND p."createdAt" <= ${to}
      AND NOT EXISTS (SELECT 1 FROM "Acceptance" x WHERE x."questionId" = q.id)
      AND NOT EXISTS (SELECT 1 FROM "Closure" x WHERE x."questionId" = q.id)
      AND NOT EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" IN (p.id, q.id))
    ORDER BY q.id, p.id LIMIT ${limit}`;
}
