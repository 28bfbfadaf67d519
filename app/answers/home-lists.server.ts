import type { Context } from "~/infra/context";
import { PROBLEM_TYPES, type ProblemType } from "~/shared/problem-types";
import type { QuestionRowView } from "~/shared/views";
import { questionIds } from "./question-lists.server";
import { questionRows } from "./question-rows.server";

/** Rows in each of the two lists: both fit a screen beside each other. */
const HOME_ROWS = 6;

export type HomeLists = {
  needsAnswer: QuestionRowView[];
  justSolved: QuestionRowView[];
  /** Questions in sight, by problem type. */
  typeCounts: Record<ProblemType, number>;
};

/** What the front page shows: the newest without an answer, the last solved, how many of each type. */
export async function homeLists(ctx: Context): Promise<HomeLists> {
  const open = await questionIds(ctx, { list: "unanswered" }, { limit: HOME_ROWS });
  const solved = await questionIds(ctx, { list: "solved" }, { limit: HOME_ROWS });
  const rows = new Map((await questionRows(ctx, [...open, ...solved])).map((row) => [row.id, row]));
  const counts = await ctx.db.question.groupBy({
    by: ["problemType"],
    where: { post: { removal: null } },
    _count: { postId: true },
  });
  const countOf = (type: ProblemType) =>
    counts.find(({ problemType }) => problemType === type)?._count.postId ?? 0;
  return {
    needsAnswer: open.flatMap((id) => rows.get(id) ?? []),
    justSolved: solved.flatMap((id) => rows.get(id) ?? []),
    typeCounts: Object.fromEntries(PROBLEM_TYPES.map((type) => [type, countOf(type)])) as Record<
      ProblemType,
      number
    >,
  };
}
