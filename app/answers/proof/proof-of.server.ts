import type { Context } from "~/infra/context";
import type { ProofFacts } from "./views";

const NONE: ProofFacts = { worked: 0, failed: 0, lastConfirmedAt: null, outdated: false };

type Row = Omit<ProofFacts, "outdated"> & { answerId: number; outdated: boolean };

/**
 * What people say of these answers: for how many it worked and did not, when it was last confirmed
 * (by one of them, or by support), and whether it may be outdated. One query; gives facts for any
 * id, those of an answer nobody spoke of where there are none. In sight or not is the caller's.
 */
export async function proofOf(
  ctx: Context,
  answerIds: readonly number[],
): Promise<(answerId: number) => ProofFacts> {
  if (answerIds.length === 0) return () => NONE;
  const rows = await ctx.db.$queryRaw<Row[]>`
    SELECT a."postId" AS "answerId",
      count(p.id) FILTER (WHERE p.worked)::int AS worked,
      count(p.id) FILTER (WHERE NOT p.worked)::int AS failed,
      greatest(max(p.at) FILTER (WHERE p.worked), max(c."confirmedAt")) AS "lastConfirmedAt",
      bool_or(m."answerId" IS NOT NULL) AS outdated
    FROM "Answer" a
    LEFT JOIN "AnswerProof" p ON p."answerId" = a."postId"
    LEFT JOIN "AnswerConfirmation" c ON c."answerId" = a."postId"
    LEFT JOIN "OutdatedMark" m ON m."answerId" = a."postId"
    WHERE a."postId" = ANY(${[...answerIds]}::int[]) GROUP BY a."postId"`;
  const facts = new Map(rows.map(({ answerId, ...row }) => [answerId, row]));
  return (answerId) => facts.get(answerId) ?? NONE;
}
