import type { Context } from "~/infra/context";
import { asOutdatedReason, type OutdatedReason } from "./rules";

export type OutdatedMarkFacts = {
  questionId: number;
  authorId: number;
  since: Date;
  why: OutdatedReason;
  /** Nobody is to be told. */
  quiet: boolean;
};

/** The mark of an answer that may be outdated; null where it has none, or is not in sight. */
export async function outdatedMarkOf(
  ctx: Context,
  answerId: number,
): Promise<OutdatedMarkFacts | null> {
  const row = await ctx.db.outdatedMark.findFirst({
    where: {
      answerId,
      answer: { post: { removal: null }, question: { post: { removal: null } } },
    },
    select: {
      since: true,
      why: true,
      quiet: true,
      answer: { select: { questionId: true, post: { select: { authorId: true } } } },
    },
  });
  if (!row) return null;
  const { since, why, quiet, answer } = row;
  const { questionId, post } = answer;
  return { questionId, authorId: post.authorId, since, why: asOutdatedReason(why), quiet };
}
