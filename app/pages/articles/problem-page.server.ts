import { usefulQuestions } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { articleList, articlesOf } from "~/knowledge/index.server";
import type { ProblemType } from "~/shared/problem-types";
import type { ProblemPageView } from "./problem-page";

/** Solved questions that stand on the page of a problem type. */
const SOLVED_SHOWN = 6;

/** Questions looked at for them: those that an article was written from are left out. */
const SOLVED_READ = SOLVED_SHOWN * 4;

/** The help page of a problem type: what support wrote up, and what else helped most. */
export async function problemPageView(ctx: Context, type: ProblemType): Promise<ProblemPageView> {
  const [articles, useful] = await Promise.all([
    articleList(ctx, { type, page: 1 }),
    usefulQuestions(ctx, type, SOLVED_READ),
  ]);
  const writtenUp = await articlesOf(
    ctx,
    useful.map(({ id }) => id),
  );
  const solved = useful.filter(({ id }) => !writtenUp.has(id)).slice(0, SOLVED_SHOWN);
  return { type, articles: articles.rows, more: articles.pages > 1, solved };
}
