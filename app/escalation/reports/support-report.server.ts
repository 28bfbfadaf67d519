import { mustBeAble } from "~/accounts/index.server";
import { LOCALES } from "~/i18n";
import type { Context } from "~/infra/context";
import { PROBLEM_TYPES } from "~/shared/problem-types";
import { CLOCK_KINDS, OPEN_STATES } from "../kinds";
import {
  type ClockFigures,
  datesOf,
  type GroupFigures,
  type Range,
  type ReportView,
  type WeekFigures,
} from "./report";

/**
 * The figures of a range, in a fixed number of queries. Cases that were merged, declined or explained by
 * an incident have cancelled clocks, which count nowhere. Refuses `account.not-allowed`.
 */
export async function supportReport(ctx: Context, range: Range): Promise<ReportView> {
  mustBeAble(ctx, "configure-support");
  const groups = await groupFigures(ctx, range);
  const of = (kind: Group["kind"], key: string): GroupFigures => {
    const found = groups.find((each) => each.kind === kind && each.key === key);
    if (!found) return { ...NONE, key };
    const { kind: _, ...figures } = found;
    return figures;
  };
  return {
    ...datesOf(range),
    clocks: await clockFigures(ctx, range),
    all: of("all", ""),
    types: PROBLEM_TYPES.map((key) => of("type", key)),
    languages: LOCALES.map((key) => of("language", key)),
    weeks: await weekFigures(ctx, range),
    oldestOpen: await oldestOpen(ctx),
    satisfaction: await satisfaction(ctx, range),
  };
}

/** Clocks that were met in the range, and those that were missed in it and still run. */
async function clockFigures(ctx: Context, { from, until }: Range): Promise<ClockFigures[]> {
  const rows = await ctx.db.$queryRaw<
    { kind: string; count: number; due: number; kept: number; median: number; p90: number }[]
  >`
    SELECT kind,
      count(*) FILTER (WHERE outcome = 'met')::int AS count,
      count(*)::int AS due,
      count(*) FILTER (WHERE outcome = 'met' AND "breachedAt" IS NULL)::int AS kept,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY "elapsedSeconds") FILTER (WHERE outcome = 'met') AS median,
      percentile_cont(0.9) WITHIN GROUP (ORDER BY "elapsedSeconds") FILTER (WHERE outcome = 'met') AS p90
    FROM "SupportClock"
    WHERE (outcome IN ('met', 'escalated') AND "stoppedAt" >= ${from} AND "stoppedAt" < ${until})
      OR (outcome IS NULL AND "breachedAt" >= ${from} AND "breachedAt" < ${until})
    GROUP BY kind`;
  const minutes = (seconds: number | null | undefined) => (seconds == null ? null : seconds / 60);
  return CLOCK_KINDS.map((kind) => {
    const row = rows.find((each) => each.kind === kind);
    return {
      kind,
      count: row?.count ?? 0,
      medianMinutes: minutes(row?.median),
      p90Minutes: minutes(row?.p90),
      kept: row && row.due > 0 ? row.kept / row.due : null,
    };
  });
}

type Group = GroupFigures & { kind: "type" | "language" | "all" };

/** Questions asked in the range that have a clock: those loaded from elsewhere have none. */
function groupFigures(ctx: Context, { from, until }: Range): Promise<Group[]> {
  return ctx.db.$queryRaw<Group[]>`
    WITH asked AS (
      SELECT q."problemType" AS type, p.language, best.official,
        cases."questionId" IS NOT NULL AS escalated,
        COALESCE(cases.solved, false) AS solved, COALESCE(cases.reopened, false) AS reopened
      FROM "Post" p
      JOIN "Question" q ON q."postId" = p.id
      JOIN "SupportClock" c ON c."questionId" = p.id AND c.kind = 'community' AND c.current
      LEFT JOIN LATERAL (
        SELECT a.official FROM "Answer" a
        LEFT JOIN "Acceptance" acc ON acc."answerId" = a."postId"
        LEFT JOIN "Recommendation" rec ON rec."answerId" = a."postId"
        WHERE a."questionId" = p.id AND (acc."answerId" IS NOT NULL OR rec."answerId" IS NOT NULL)
        ORDER BY acc."answerId" IS NULL LIMIT 1
      ) best ON true
      LEFT JOIN (
        SELECT t."questionId", bool_or(s."firstSolvedAt" IS NOT NULL) AS solved,
          bool_or(s."reopenedCount" > 0) AS reopened
        FROM "CaseThread" t JOIN "SupportCase" s ON s.id = t."caseId" GROUP BY t."questionId"
      ) cases ON cases."questionId" = p.id
      WHERE p.kind = 'question' AND p."createdAt" >= ${from} AND p."createdAt" < ${until}
        AND NOT EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" = p.id)
    )
    SELECT CASE WHEN GROUPING(type) = 0 THEN 'type' WHEN GROUPING(language) = 0 THEN 'language' ELSE 'all' END AS kind,
      COALESCE(type, language, '') AS key,
      count(*)::int AS asked,
      count(*) FILTER (WHERE official IS FALSE)::int AS "byPeers",
      count(*) FILTER (WHERE official IS TRUE)::int AS "byStaff",
      count(*) FILTER (WHERE escalated)::int AS escalated,
      count(*) FILTER (WHERE solved)::int AS "solvedCases",
      count(*) FILTER (WHERE solved AND reopened)::int AS "reopenedCases"
    FROM asked GROUP BY GROUPING SETS ((type), (language), ())`;
}

async function weekFigures(ctx: Context, { from, until }: Range): Promise<WeekFigures[]> {
  const rows = await ctx.db.$queryRaw<
    { week: string; due: number; kept: number; median: number | null }[]
  >`
    SELECT to_char(week AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS week, count(c.id)::int AS due,
      count(c.id) FILTER (WHERE c.outcome = 'met' AND c."breachedAt" IS NULL)::int AS kept,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY c."elapsedSeconds") FILTER (WHERE c.outcome = 'met') AS median
    FROM generate_series(
      date_trunc('week', ${from}::timestamptz, 'UTC'), ${until}::timestamptz - interval '1 second', interval '7 days'
    ) AS week
    LEFT JOIN "SupportClock" c ON c.kind = 'first-reply'
      AND (c.outcome = 'met' OR (c.outcome IS NULL AND c."breachedAt" IS NOT NULL))
      AND COALESCE(c."stoppedAt", c."breachedAt") >= GREATEST(week, ${from}::timestamptz)
      AND COALESCE(c."stoppedAt", c."breachedAt") < LEAST(week + interval '7 days', ${until}::timestamptz)
    GROUP BY week ORDER BY week`;
  return rows.map(({ week, due, kept, median }) => ({
    from: week,
    due,
    kept,
    medianMinutes: median === null ? null : median / 60,
  }));
}

async function oldestOpen(ctx: Context): Promise<ReportView["oldestOpen"]> {
  const row = await ctx.db.supportCase.findFirst({
    where: { state: { in: [...OPEN_STATES] } },
    orderBy: { startedAt: "asc" },
    select: { id: true, startedAt: true },
  });
  return row && { caseId: row.id, since: row.startedAt.toISOString() };
}

const SCORES = [1, 2, 3, 4, 5] as const;

async function satisfaction(
  ctx: Context,
  { from, until }: Range,
): Promise<ReportView["satisfaction"]> {
  const rows = await ctx.db.satisfaction.findMany({
    where: { askedAt: { gte: from, lt: until } },
    select: { score: true },
  });
  const scores = rows.flatMap(({ score }) => (score === null ? [] : [score]));
  const total = scores.reduce((sum, score) => sum + score, 0);
  return {
    asked: rows.length,
    answered: scores.length,
    mean: scores.length > 0 ? total / scores.length : null,
    counts: SCORES.map((score) => scores.filter((each) => each === score).length),
  };
}

const NONE = {
  key: "",
  asked: 0,
  byPeers: 0,
  byStaff: 0,
  escalated: 0,
  solvedCases: 0,
  reopenedCases: 0,
};
