import type { Context } from "~/infra/context";
import type { IndexSource } from "./index-source.server";
import { indexFrom } from "./reindex.server";

/**
 * Gives the search engine what it missed while it was away, as it is now; one portion a call. An
 * engine that is still away misses it again, and it stays noted. Gives how many it was told of.
 */
export async function catchUp(ctx: Context, sources: readonly IndexSource[]): Promise<number> {
  const refs = await ctx.search.behind();
  let told = 0;
  for (const source of sources) {
    const ids = refs.filter(({ kind }) => kind === source.kind).map(({ id }) => id);
    if (ids.length > 0) await indexFrom(ctx, source, ids);
    told += ids.length;
  }
  return told;
}
