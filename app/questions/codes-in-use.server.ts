import type { Context } from "~/infra/context";
import { Prisma } from "~/infra/db/client.server";

/** A code that questions in sight carry, as the first of them wrote it, and how many do. */
export type CodeInUse = { key: string; code: string; questions: number };

/** A question's code as `codeKey` has it; the same words as in the index of migration 0016. */
export const KEY_OF_QUESTION = Prisma.sql`upper(translate(q."errorCode", '-_', ''))`;

const IN_SIGHT = Prisma.sql`q."errorCode" IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" = q."postId")`;

/** The codes that questions in sight carry, the most frequent first, at most `limit`. */
export function codesInUse(ctx: Context, limit: number): Promise<CodeInUse[]> {
  return ctx.db.$queryRaw<CodeInUse[]>`
    SELECT ${KEY_OF_QUESTION} AS key, count(*)::int AS questions,
      upper((array_agg(q."errorCode" ORDER BY q."postId"))[1]) AS code
    FROM "Question" q WHERE ${IN_SIGHT} AND upper(translate(q."errorCode", '-_', '')) ~ '[A-Z0-9]'
    GROUP BY 1 ORDER BY questions DESC, key LIMIT ${limit}`;
}

/** How the first question in sight that carries a code writes it, in capitals; null when none does. */
export async function codeAsAsked(ctx: Context, key: string): Promise<string | null> {
  const [row] = await ctx.db.$queryRaw<{ code: string }[]>`
    SELECT upper(q."errorCode") AS code FROM "Question" q
    WHERE ${KEY_OF_QUESTION} = ${key} AND ${IN_SIGHT} ORDER BY q."postId" LIMIT 1`;
  return row?.code ?? null;
}

/** How often a code was reported since an instant: questions in sight that were asked, and 'I have this too'. */
export async function codeReportsSince(
  ctx: Context,
  key: string,
  since: Date,
): Promise<{ questions: number; meToos: number }> {
  const [row] = await ctx.db.$queryRaw<{ questions: number; meToos: number }[]>`
    SELECT
      (count(*) FILTER (WHERE p."createdAt" > ${since}))::int AS questions,
      COALESCE(sum((SELECT count(*) FROM "MeToo" m
        WHERE m."questionId" = q."postId" AND m.since > ${since})), 0)::int AS "meToos"
    FROM "Question" q JOIN "Post" p ON p.id = q."postId"
    WHERE ${KEY_OF_QUESTION} = ${key} AND ${IN_SIGHT}`;
  return row ?? { questions: 0, meToos: 0 };
}
