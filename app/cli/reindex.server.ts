import { Presets, SingleBar } from "cli-progress";
import type { Context } from "~/infra/context";
import { reindex } from "~/search/index.server";

export const usage = "reindex                        build the search index anew from the database";

/** Rebuilds the search index; safe beside a running server. */
export async function run(ctx: Context): Promise<number> {
  const bar = new SingleBar(
    { format: "  {bar} {value}/{total} questions", hideCursor: true },
    Presets.shades_classic,
  );
  let begun = false;
  const { indexed, removed } = await reindex(ctx, ({ done, total }) => {
    if (!begun) bar.start(total, 0);
    begun = true;
    bar.update(done);
  });
  bar.stop();
  console.log(
    `  The search index is complete: ${indexed} questions, ${removed} that no longer show taken out.`,
  );
  return 0;
}
