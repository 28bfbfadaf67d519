import type { Context } from "~/infra/context";

/** Details that are asked of an asker, whose question is in sight. */
export type NeedsInfoFacts = { questionId: number; askerId: number; byId: number; askedAt: Date };

const FACTS = {
  questionId: true,
  byId: true,
  askedAt: true,
  question: { select: { post: { select: { authorId: true } } } },
} as const;
const IN_SIGHT = { question: { post: { removal: null } } };

type Row = Omit<NeedsInfoFacts, "askerId"> & { question: { post: { authorId: number } } };

const factsOf = ({ question, ...row }: Row): NeedsInfoFacts => ({
  ...row,
  askerId: question.post.authorId,
});

/** What is asked of a question's asker now, or null. */
export async function openNeedsInfo(
  ctx: Context,
  questionId: number,
): Promise<NeedsInfoFacts | null> {
  const row = await ctx.db.needsInfo.findFirst({
    where: { questionId, ...IN_SIGHT },
    select: FACTS,
  });
  return row && factsOf(row);
}

/** What was asked between two instants and is still open, by question, at most `limit`. */
export async function needsInfoSince(
  ctx: Context,
  { from, to, limit, after }: { from: Date; to: Date; limit: number; after: number },
): Promise<NeedsInfoFacts[]> {
  const rows = await ctx.db.needsInfo.findMany({
    where: { questionId: { gt: after }, askedAt: { gt: from, lte: to }, ...IN_SIGHT },
    orderBy: { questionId: "asc" },
    take: limit,
    select: FACTS,
  });
  return rows.map(factsOf);
}
