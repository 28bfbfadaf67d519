import { can } from "~/accounts";
import { listQuestions, topSolution } from "~/answers/index.server";
import { currentIncidents } from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import { REPORT_HOURS } from "~/knowledge";
import { articlesWithCode, codeView } from "~/knowledge/index.server";
import { codeKey } from "~/questions";
import { codeReportsSince } from "~/questions/index.server";
import type { CodePageView } from "./code-page";

const HOUR_MS = 3_600_000;

/** Everything about one code, as `findCode` gave it: what it means, what is going on, what solved it, who asked. */
export async function codePage(
  ctx: Context,
  code: string,
  { page }: { page: number },
): Promise<CodePageView> {
  const key = codeKey(code);
  const dayAgo = new Date(ctx.clock.now().getTime() - REPORT_HOURS * HOUR_MS);
  const [about, incidents, articles, solution, reports, found] = await Promise.all([
    codeView(ctx, code),
    currentIncidents(ctx),
    articlesWithCode(ctx, key),
    topSolution(ctx, key),
    codeReportsSince(ctx, key, dayAgo),
    listQuestions(ctx, { list: "newest", codeKey: key, page }),
  ]);
  return {
    about,
    incidents: incidents.filter(({ errorCode }) => errorCode && codeKey(errorCode) === key),
    articles,
    solution,
    reports,
    found,
    canChange: can(ctx.actor, "tend-codes"),
  };
}
