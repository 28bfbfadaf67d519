import type { Context } from "~/infra/context";

export type MarkFacts = { questionId: number; authorId: number; byId: number; at: Date };

const POST = { select: { authorId: true, removal: { select: { postId: true } } } } as const;
const ANSWER = {
  select: { post: POST, question: { select: { post: POST } } },
} as const;

/** Who marked an answer and when; null when it is not so marked now, or not in sight. */
export async function markOfAnswer(
  ctx: Context,
  answerId: number,
  mark: "accepted" | "recommended",
): Promise<MarkFacts | null> {
  const where = { answerId };
  const row =
    mark === "accepted"
      ? await ctx.db.acceptance.findUnique({
          where,
          select: { questionId: true, byId: true, acceptedAt: true, answer: ANSWER },
        })
      : await ctx.db.recommendation.findUnique({
          where,
          select: { questionId: true, byId: true, recommendedAt: true, answer: ANSWER },
        });
  if (!row || row.answer.post.removal || row.answer.question.post.removal) return null;
  return {
    questionId: row.questionId,
    authorId: row.answer.post.authorId,
    byId: row.byId,
    at: "acceptedAt" in row ? row.acceptedAt : row.recommendedAt,
  };
}
