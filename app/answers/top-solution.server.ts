import type { Context } from "~/infra/context";
import { KEY_OF_QUESTION } from "~/questions/index.server";
import type { QuestionRowView } from "~/shared/views";
import { acceptedAnswerHtml, type BestAnswerView } from "./accepted-answer-html.server";
import { proofOf } from "./proof/proof-of.server";
import { questionRows } from "./question-rows.server";

/** The question that helps most with an error code, and its answer to be read in place. */
export type TopSolutionView = {
  question: QuestionRowView;
  answer: BestAnswerView;
  /** For how many others that answer worked, and did not. */
  proof: { worked: number; failed: number; lastConfirmedAt: string | null };
};

/**
 * Of the questions in sight with this code whose answer is accepted or recommended, the one whose
 * answer has most votes and has worked for most (failures taken off), those in the reader's language first, those that may
 * be outdated last; null for none.
 */
export async function topSolution(ctx: Context, codeKey: string): Promise<TopSolutionView | null> {
  const [found] = await ctx.db.$queryRaw<{ id: number }[]>`
    SELECT q."postId" AS id FROM "Question" q
    LEFT JOIN "Acceptance" acc ON acc."questionId" = q."postId"
    LEFT JOIN "Recommendation" rec ON rec."questionId" = q."postId"
    JOIN "Post" p ON p.id = COALESCE(acc."answerId", rec."answerId")
    WHERE ${KEY_OF_QUESTION} = ${codeKey}
      AND NOT EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" IN (q."postId", p.id))
    ORDER BY EXISTS (SELECT 1 FROM "OutdatedMark" m WHERE m."answerId" = p.id),
      p.language = ${ctx.locale} DESC,
      p.score + (SELECT count(*) FILTER (WHERE w.worked) - count(*) FILTER (WHERE NOT w.worked)
        FROM "AnswerProof" w WHERE w."answerId" = p.id) DESC,
      p."createdAt" DESC, p.id DESC LIMIT 1`;
  if (!found) return null;
  const [[question], answers] = await Promise.all([
    questionRows(ctx, [found.id]),
    acceptedAnswerHtml(ctx, [found.id]),
  ]);
  const answer = answers.get(found.id);
  if (!question || !answer) return null;
  const facts = (await proofOf(ctx, [answer.answerId]))(answer.answerId);
  const { worked, failed } = facts;
  const lastConfirmedAt = facts.lastConfirmedAt?.toISOString() ?? null;
  return { question, answer, proof: { worked, failed, lastConfirmedAt } };
}
