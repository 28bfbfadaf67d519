import type { Context } from "~/infra/context";
import { Prisma } from "~/infra/db/client.server";
import { THIN_AFTER_DAYS } from "./indexing";

/** Rows read at once: what a list of any length holds in memory. */
const ROWS_AT_ONCE = 1_000;

export type IndexedQuestion = { id: number; title: string; lastActivityAt: Date };

/** A range of ids in which there are questions that search engines may list, and when one last changed. */
export type IndexedPart = { part: number; changedAt: Date };

/** The rule of `indexingOf`, for questions in sight. */
function indexed(now: Date): Prisma.Sql {
  const thinBefore = new Date(now.getTime() - THIN_AFTER_DAYS * 86_400_000);
  return Prisma.sql`
    NOT EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" = q."postId")
    AND NOT EXISTS (SELECT 1 FROM "Closure" c
      WHERE c."questionId" = q."postId" AND c."duplicateOfId" IS NOT NULL)
    AND (q."answerCount" > 0 OR p.score > 0 OR p."createdAt" >= ${thinBefore})`;
}

/** The ids that a part stands for: `size` of them, from 1. */
export function idsOfPart(part: number, size: number): { first: number; last: number } {
  return { first: (part - 1) * size + 1, last: part * size };
}

/** The parts, each of `size` ids, that hold a question which search engines may list. */
export function indexedParts(ctx: Context, size: number): Promise<IndexedPart[]> {
  return ctx.db.$queryRaw<IndexedPart[]>`
    SELECT ((q."postId" - 1) / ${size}::int + 1)::int AS part, max(q."lastActivityAt") AS "changedAt"
    FROM "Question" q JOIN "Post" p ON p.id = q."postId"
    WHERE ${indexed(ctx.clock.now())} GROUP BY 1 ORDER BY 1`;
}

/** The questions of one part that search engines may list, by id, a thousand at a time. */
export async function* indexedQuestions(
  ctx: Context,
  part: number,
  size: number,
): AsyncGenerator<IndexedQuestion[]> {
  const { first, last } = idsOfPart(part, size);
  let after = first - 1;
  for (;;) {
    const rows = await ctx.db.$queryRaw<IndexedQuestion[]>`
      SELECT q."postId" AS id, q.title, q."lastActivityAt"
      FROM "Question" q JOIN "Post" p ON p.id = q."postId"
      WHERE q."postId" > ${after} AND q."postId" <= ${last} AND ${indexed(ctx.clock.now())}
      ORDER BY q."postId" LIMIT ${ROWS_AT_ONCE}`;
    if (rows.length > 0) yield rows;
    if (rows.length < ROWS_AT_ONCE) return;
    after = rows.at(-1)?.id ?? last;
  }
}
