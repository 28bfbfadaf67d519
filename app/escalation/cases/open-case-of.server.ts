import type { Context } from "~/infra/context";

/** The case that a question is in now, or was in last; null when it never had one. */
export async function caseOf(
  ctx: Context,
  questionId: number,
): Promise<{ caseId: number; open: boolean } | null> {
  const row = await ctx.db.caseThread.findFirst({
    where: { questionId },
    orderBy: [{ open: { sort: "asc", nulls: "last" } }, { caseId: "desc" }],
    select: { caseId: true, open: true },
  });
  return row && { caseId: row.caseId, open: row.open === true };
}

/** The open case of a question; null when it has none. A solved one counts until it is closed. */
export async function openCaseOf(ctx: Context, questionId: number): Promise<number | null> {
  const found = await caseOf(ctx, questionId);
  return found?.open ? found.caseId : null;
}
