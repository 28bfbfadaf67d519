import type { Context } from "~/infra/context";
import { exportCommunity, type Installation } from "~/keeping/index.server";
import { fileAndSwitches, orProblem, sayUsage } from "./typed-command";

export const usage =
  "export FILE                     all public data as JSON [--with-private] [--force]";

/** Writes an export and says how much is in it. */
export async function run(
  ctx: Context,
  args: string[],
  installation: Installation,
): Promise<number> {
  const asked = fileAndSwitches(args, ["with-private", "force"]);
  if (!asked) return sayUsage(usage);
  const { file, given } = asked;
  const live = process.stdout.isTTY;
  return orProblem(async () => {
    const { rows } = await exportCommunity(ctx, installation, {
      file,
      force: given.force,
      withPrivate: given["with-private"],
      onProgress({ section, rows: count }) {
        if (live) process.stdout.write(`\r\x1b[K  ${section} ${count}`);
      },
    }).finally(() => {
      if (live) process.stdout.write("\r\x1b[K");
    });
    const counts = Object.entries(rows).map(([section, count]) => `${section} ${count}`);
    console.log(`  ${file}: ${counts.join(", ")}`);
    if (given["with-private"]) {
      console.log("  It holds addresses and what was taken away: keep it as safe as the database.");
    }
  });
}
