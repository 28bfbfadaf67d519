import type { Context } from "~/infra/context";
import type { ProblemType } from "~/shared/problem-types";
import type { QuestionRowView } from "~/shared/views";
import { questionRows } from "./question-rows.server";

/**
 * Up to `limit` solved questions in sight of one problem type that helped most: by the score of the answer
 * that solved it and of the question, and by how many had it too; the newer first where that is equal.
 */
export async function usefulQuestions(
  ctx: Context,
  type: ProblemType,
  limit: number,
): Promise<QuestionRowView[]> {
  const rows = await ctx.db.$queryRaw<{ id: number }[]>`
    SELECT q."postId" AS id
    FROM "Question" q
    JOIN "Post" asked ON asked.id = q."postId"
    LEFT JOIN "Acceptance" acc ON acc."questionId" = q."postId"
    LEFT JOIN "Recommendation" rec ON rec."questionId" = q."postId"
    JOIN "Post" best ON best.id = COALESCE(rec."answerId", acc."answerId")
    WHERE q."problemType" = ${type}
      AND NOT EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" IN (q."postId", best.id))
      AND NOT EXISTS (SELECT 1 FROM "Closure" x WHERE x."questionId" = q."postId")
    ORDER BY best.score + asked.score + q."meTooCount" DESC, q."postId" DESC
    LIMIT ${limit}`;
  return questionRows(
    ctx,
    rows.map(({ id }) => id),
  );
}
