import type { Context } from "~/infra/context";
import type { SearchEngine } from "~/infra/search-engine/port";
import type { IndexSource } from "./index-source.server";

/** Documents a step: a long thread holds 100 KB of text. Progress is told after each. */
const STEP = 50;
/** Ids compared at once. */
const COMPARED = 1_000;

export type ReindexProgress = { done: number; total: number };
/** How many documents may be found, by the database and by the index; and how many had to be mended at the end. */
export type ReindexResult = { inDatabase: number; inIndex: number; mended: number };

/**
 * Builds the index anew from the database, beside the one that is being used, puts it in its place,
 * and compares both with the database. Stopped, even by force, it goes on where it was when it is
 * run again. What is posted and hidden meanwhile reaches both indexes.
 */
export async function reindex(
  ctx: Context,
  sources: readonly IndexSource[],
  onProgress: (progress: ReindexProgress) => void = () => {},
): Promise<ReindexResult> {
  const total = await countAll(ctx, sources);
  const build = await ctx.search.rebuild();
  let resume = build.after;
  let done = 0;
  onProgress({ done, total });
  for (const source of sources) {
    // Sources come in the same order each time: those before the one it stopped in are done.
    if (resume && resume.kind !== source.kind) {
      done += await source.count(ctx);
      continue;
    }
    let after = resume?.id ?? 0;
    resume = null;
    for (;;) {
      const ids = await source.idsAfter(ctx, after, STEP);
      const last = ids.at(-1);
      if (last === undefined) break;
      await build.add(await source.documents(ctx, ids), { kind: source.kind, id: last });
      done += ids.length;
      after = last;
      onProgress({ done: Math.min(done, total), total });
    }
  }
  await build.swap();
  let mended = 0;
  for (const copy of ctx.search.copies()) mended += await mend(ctx, copy, sources);
  return {
    inDatabase: await countAll(ctx, sources),
    inIndex: (await indexed(ctx.search)).size,
    mended,
  };
}

/** Brings the index to what anybody may read of these now. */
export async function indexFrom(
  ctx: Context,
  source: IndexSource,
  ids: readonly number[],
): Promise<{ indexed: number; removed: number }> {
  const documents = await source.documents(ctx, ids);
  const visible = new Set(documents.map(({ id }) => id));
  const gone = ids.filter((id) => !visible.has(id)).map((id) => ({ kind: source.kind, id }));
  // What must not be found goes first, whatever becomes of the rest.
  if (gone.length > 0) await ctx.search.remove(gone);
  if (documents.length > 0) await ctx.search.index(documents);
  return { indexed: documents.length, removed: gone.length };
}

/** Puts in what an index lacks and takes out what nobody may see; gives how many that were. */
async function mend(
  ctx: Context,
  copy: SearchEngine,
  sources: readonly IndexSource[],
): Promise<number> {
  const search = { ...ctx, search: copy };
  const left = await indexed(copy);
  let mended = 0;
  for (const source of sources)
    for (let after = 0; ; ) {
      const ids = await source.idsAfter(ctx, after, COMPARED);
      const last = ids.at(-1);
      if (last === undefined) break;
      const lacking = ids.filter((id) => !left.delete(`${source.kind}-${id}`));
      for (let from = 0; from < lacking.length; from += STEP)
        await indexFrom(search, source, lacking.slice(from, from + STEP));
      mended += lacking.length;
      after = last;
    }
  const known = new Set(sources.map(({ kind }) => kind));
  const gone = [...left.values()].filter(({ kind }) => known.has(kind));
  if (gone.length > 0) await copy.remove(gone);
  return mended + gone.length;
}

async function indexed(engine: SearchEngine) {
  const held = new Map<string, { kind: IndexSource["kind"]; id: number }>();
  for await (const refs of engine.indexedRefs())
    for (const { kind, id } of refs) held.set(`${kind}-${id}`, { kind, id });
  return held;
}

async function countAll(ctx: Context, sources: readonly IndexSource[]): Promise<number> {
  let count = 0;
  for (const source of sources) count += await source.count(ctx);
  return count;
}
