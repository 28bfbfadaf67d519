import { stat } from "node:fs/promises";
import type { Context } from "~/infra/context";
import { type Installation, rowsIn, takeBackup } from "~/keeping/index.server";
import { progressBar } from "./progress-bar";
import { fileAndSwitches, orProblem, sayUsage, sizeInWords } from "./typed-command";

export const usage =
  "backup FILE                     everything in one file, also while people post [--force] [--without-lost-pictures]";

/** Takes a backup and says what is in it. */
export async function run(
  ctx: Context,
  args: string[],
  installation: Installation,
): Promise<number> {
  const asked = fileAndSwitches(args, ["force", "without-lost-pictures"]);
  if (!asked) return sayUsage(usage);
  const { file, given } = asked;
  const bar = progressBar("{percentage}%  {what}");
  return orProblem(async () => {
    const { manifest, forgotten, lost } = await takeBackup(ctx, installation, {
      file,
      force: given.force,
      withoutLostPictures: given["without-lost-pictures"],
      onProgress: ({ what, done, total }) => bar.show(done, total, { what }),
    }).finally(() => bar.stop());
    const [rows, jobs, pictures] = ["tables/", "jobs", "pictures"].map((part) =>
      rowsIn(manifest, part),
    );
    const size = sizeInWords((await stat(file)).size);
    console.log(
      `  ${file}: ${size}, ${rows} rows, ${jobs} waiting jobs, ${pictures} files of pictures.`,
    );
    console.log("  It holds everything that is private here: keep it as safe as the database.");
    if (forgotten.length > 0) {
      console.log(`  Forgotten while it ran, since no post showed them: ${forgotten.join(", ")}`);
    }
    if (lost.length > 0) console.error(`  Lost by the storage before: ${lost.join(", ")}`);
  });
}
