import type { Context } from "~/infra/context";
import { type CodeReports, JUMP, usualAnHour } from "./jump";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
/** Codes looked at in one round: those that most people report. */
const CODES_MAX = 50;

/**
 * The error codes that most people reported within the last hour, each with what is usual: a question
 * or a 'me too' is a report, and one person counts once a code within the hour.
 */
export async function codeReports(ctx: Context): Promise<CodeReports[]> {
  const now = ctx.clock.now();
  const hourAgo = new Date(now.getTime() - JUMP.windowMinutes * MINUTE_MS);
  const usualFrom = new Date(hourAgo.getTime() - JUMP.usualDays * DAY_MS);
  const rows = await ctx.db.$queryRaw<{ errorCode: string; reports: number; before: number }[]>`
    WITH reports AS (
      SELECT upper(q."errorCode") AS code, p."authorId" AS person, p."createdAt" AS at
      FROM "Question" q JOIN "Post" p ON p.id = q."postId"
      WHERE q."errorCode" IS NOT NULL AND p."createdAt" > ${usualFrom}
        AND NOT EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" = q."postId")
      UNION ALL
      SELECT upper(q."errorCode"), m."personId", m.since
      FROM "MeToo" m JOIN "Question" q ON q."postId" = m."questionId"
      WHERE q."errorCode" IS NOT NULL AND m.since > ${usualFrom}
        AND NOT EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" = q."postId")
    )
    SELECT code AS "errorCode",
      (count(DISTINCT person) FILTER (WHERE at > ${hourAgo}))::int AS reports,
      (count(*) FILTER (WHERE at <= ${hourAgo}))::int AS before
    FROM reports GROUP BY code
    HAVING count(DISTINCT person) FILTER (WHERE at > ${hourAgo}) >= ${JUMP.reports}
    ORDER BY reports DESC, code LIMIT ${CODES_MAX}`;
  return rows.map(({ errorCode, reports, before }) => ({
    errorCode,
    reports,
    usual: usualAnHour(before),
  }));
}
