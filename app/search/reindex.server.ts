import type { Context } from "~/infra/context";
import { indexQuestions } from "./index-question.server";

/** Questions a step; progress is told after each. */
const STEP = 200;

export type ReindexProgress = { done: number; total: number };

/**
 * Builds the index anew from the database while it is being used: every question is put in or taken
 * out, then ids that no question has any more are taken out. Safe to stop and to run again.
 */
export async function reindex(
  ctx: Context,
  onProgress: (progress: ReindexProgress) => void = () => {},
): Promise<{ indexed: number; removed: number }> {
  const sum = { indexed: 0, removed: 0 };
  const total = await ctx.db.question.count();
  onProgress({ done: 0, total });
  for (let after = 0, done = 0; ; ) {
    const ids = await questionIds(ctx, after);
    const last = ids.at(-1);
    if (last === undefined) break;
    const { indexed, removed } = await indexQuestions(ctx, ids);
    sum.indexed += indexed;
    sum.removed += removed;
    done += ids.length;
    after = last;
    onProgress({ done, total: Math.max(done, total) });
  }
  for (const orphans of await orphansOf(ctx)) {
    await ctx.search.remove(orphans);
    sum.removed += orphans.length;
  }
  return sum;
}

async function questionIds(ctx: Context, after: number): Promise<number[]> {
  const rows = await ctx.db.question.findMany({
    where: { postId: { gt: after } },
    orderBy: { postId: "asc" },
    take: STEP,
    select: { postId: true },
  });
  return rows.map(({ postId }) => postId);
}

/** Collected before any is removed, since an engine may count its pages by what it holds. */
async function orphansOf(ctx: Context): Promise<number[][]> {
  const orphans: number[][] = [];
  for await (const ids of ctx.search.indexedIds()) {
    const rows = await ctx.db.question.findMany({
      where: { postId: { in: ids } },
      select: { postId: true },
    });
    const known = new Set(rows.map(({ postId }) => postId));
    const gone = ids.filter((id) => !known.has(id));
    if (gone.length > 0) orphans.push(gone);
  }
  return orphans;
}
