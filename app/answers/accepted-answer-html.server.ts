import type { Context } from "~/infra/context";
import type { PersonView } from "~/shared/views";
import { peopleOf } from "./people-of.server";

/** The answer that helps most in a question, to be read in place. */
export type BestAnswerView = {
  answerId: number;
  html: string;
  language: string;
  author: PersonView;
  /** Why it is this one. */
  mark: "accepted" | "recommended" | "official";
};

const inSight = { post: { removal: null, thread: { removal: null } } } as const;

/** For each of these questions its accepted answer, else the recommended, else the best official one. */
export async function acceptedAnswerHtml(
  ctx: Context,
  questionIds: readonly number[],
): Promise<Map<number, BestAnswerView>> {
  const marked = await ctx.db.answer.findMany({
    where: {
      questionId: { in: [...questionIds] },
      ...inSight,
      OR: [
        { acceptance: { isNot: null } },
        { recommendation: { isNot: null } },
        { official: true },
      ],
    },
    orderBy: [{ post: { score: "desc" } }, { postId: "asc" }],
    select: {
      postId: true,
      questionId: true,
      acceptance: { select: { answerId: true } },
      recommendation: { select: { answerId: true } },
      post: { select: { html: true, language: true, authorId: true } },
    },
  });
  const person = await peopleOf(
    ctx,
    marked.map(({ post }) => post.authorId),
  );
  const best = new Map<number, BestAnswerView>();
  for (const { postId, questionId, acceptance, recommendation, post } of marked) {
    const mark = acceptance ? "accepted" : recommendation ? "recommended" : "official";
    const rival = best.get(questionId);
    if (rival && MARKS.indexOf(rival.mark) <= MARKS.indexOf(mark)) continue;
    const { html, language, authorId } = post;
    best.set(questionId, { answerId: postId, html, language, author: person(authorId), mark });
  }
  return best;
}

const MARKS: readonly BestAnswerView["mark"][] = ["accepted", "recommended", "official"];
