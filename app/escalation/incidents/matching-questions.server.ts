import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { comparableCode } from "./jump";
import { MATCH_DAYS, MATCHES_MAX } from "./limits";
import type { MatchView } from "./views";

const DAY_MS = 86_400_000;

/**
 * For leads: open questions of the last 14 days that an incident with this code or of this type may
 * explain, those with the same code first, at most 100. Not those that hang on an incident already.
 */
export async function matchingQuestions(
  ctx: Context,
  { errorCode, problemType }: { errorCode: string; problemType: string },
): Promise<MatchView[]> {
  mustBeAble(ctx, "configure-support");
  const code = comparableCode(errorCode);
  if (!code && !problemType) return [];
  const since = new Date(ctx.clock.now().getTime() - MATCH_DAYS * DAY_MS);
  const rows = await ctx.db.$queryRaw<(Omit<MatchView, "askedAt"> & { askedAt: Date })[]>`
    SELECT q."postId" AS id, q.title, p.language, q."errorCode", q."problemType",
      p."createdAt" AS "askedAt", q."meTooCount",
      COALESCE(upper(q."errorCode") = ${code}, false) AS "sameCode"
    FROM "Question" q JOIN "Post" p ON p.id = q."postId"
    WHERE p."createdAt" > ${since}
      AND (upper(q."errorCode") = ${code}
        OR (${problemType} <> '' AND q."problemType" = ${problemType} AND q."errorCode" IS NULL))
      AND NOT EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" = q."postId")
      AND NOT EXISTS (SELECT 1 FROM "Closure" x WHERE x."questionId" = q."postId")
      AND NOT EXISTS (SELECT 1 FROM "Acceptance" x WHERE x."questionId" = q."postId")
      AND NOT EXISTS (SELECT 1 FROM "IncidentThread" x WHERE x."questionId" = q."postId")
      AND NOT EXISTS (SELECT 1 FROM "CaseThread" t JOIN "SupportCase" c ON c.id = t."caseId"
        WHERE t."questionId" = q."postId" AND t.open AND c.state = 'solved')
    ORDER BY "sameCode" DESC, p."createdAt" DESC, q."postId" DESC LIMIT ${MATCHES_MAX}`;
  return rows.map(({ askedAt, ...row }) => ({ ...row, askedAt: askedAt.toISOString() }));
}
