import type { Context } from "~/infra/context";
import { articleSource } from "~/knowledge/index.server";
import { questionSource, reindex } from "~/search/index.server";
import { progressBar } from "./progress-bar";

export const usage =
  "reindex                         build the search index anew from the database";

/** Rebuilds the search index; safe beside a running server, and to stop and run again. */
export async function run(ctx: Context): Promise<number> {
  const bar = progressBar("{value}/{total}");
  const { inDatabase, inIndex } = await reindex(
    ctx,
    [questionSource, articleSource],
    ({ done, total }) => bar.show(done, total),
  ).finally(() => bar.stop());
  console.log(`  May be found: ${inDatabase} in the database, ${inIndex} in the index.`);
  if (inDatabase === inIndex) return 0;
  console.error("  They differ: somebody posts right now, or something is wrong. Run it again.");
  return 1;
}
