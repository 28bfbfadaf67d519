import type { Context } from "~/infra/context";
import { asProblemType } from "~/shared/problem-types";
import type { QuestionRowView } from "~/shared/views";
import { peopleOf } from "./people-of.server";
import { isWithSupport, questionState } from "./state";

const select = {
  postId: true,
  title: true,
  problemType: true,
  errorCode: true,
  answerCount: true,
  meTooCount: true,
  lastActivityAt: true,
  post: { select: { language: true, createdAt: true, authorId: true } },
  closure: { select: { questionId: true } },
  support: { select: { state: true } },
  acceptance: { select: { questionId: true } },
  recommendation: { select: { questionId: true } },
  answers: {
    where: { official: true, post: { removal: null } },
    take: 1,
    select: { postId: true },
  },
  tags: { select: { tag: { select: { name: true } } } },
} as const;

/** The rows of these questions, in the order of the ids; what is not in sight of everybody is left out. */
export async function questionRows(
  ctx: Context,
  ids: readonly number[],
): Promise<QuestionRowView[]> {
  if (ids.length === 0) return [];
  const found = await ctx.db.question.findMany({
    where: { postId: { in: [...new Set(ids)] }, post: { removal: null } },
    select,
  });
  const person = await peopleOf(
    ctx,
    found.map(({ post }) => post.authorId),
  );
  const rows = new Map<number, QuestionRowView>();
  for (const question of found) {
    const facts = {
      closed: question.closure !== null,
      accepted: question.acceptance !== null,
      recommended: question.recommendation !== null,
      withSupport: isWithSupport(question.support?.state),
    };
    rows.set(question.postId, {
      id: question.postId,
      title: question.title,
      language: question.post.language,
      problemType: asProblemType(question.problemType) ?? "how-to",
      errorCode: question.errorCode,
      state: questionState({ ...facts, answerCount: question.answerCount }),
      askedAt: question.post.createdAt.toISOString(),
      lastActivityAt: question.lastActivityAt.toISOString(),
      asker: person(question.post.authorId),
      answerCount: question.answerCount,
      meTooCount: question.meTooCount,
      accepted: facts.accepted,
      recommended: facts.recommended,
      official: question.answers.length > 0,
      tags: tagNames(question.tags),
    });
  }
  return ids.flatMap((id) => rows.get(id) ?? []);
}

/** The names of a question's tags, in one order everywhere. */
export function tagNames(tags: readonly { tag: { name: string } }[]): string[] {
  return tags.map(({ tag }) => tag.name).sort();
}
