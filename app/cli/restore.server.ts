import type { Context } from "~/infra/context";
import {
  type Installation,
  type RestoreReport,
  restoreBackup,
  rowsIn,
} from "~/keeping/index.server";
import { progressBar } from "./progress-bar";
import { fileAndSwitches, orProblem, sayUsage } from "./typed-command";

export const usage =
  "restore FILE                    fill an empty Askwell from a backup; mails that waited in it go out from here";

/** Restores a backup and says what there is to know of it. */
export async function run(
  ctx: Context,
  args: string[],
  installation: Installation,
): Promise<number> {
  const asked = fileAndSwitches(args, []);
  if (!asked) return sayUsage(usage);
  const bar = progressBar("{percentage}%  {what}");
  return orProblem(async () => {
    const report = await restoreBackup(ctx, installation, asked.file, (progress) => {
      const { what, bytes, totalBytes } = progress;
      // The file is read twice: to check it, then to load it.
      bar.show(what === "checking" ? bytes : totalBytes + bytes, 2 * totalBytes, { what });
    }).finally(() => bar.stop());
    say(report);
  });
}

function say({ head, manifest, jobs, storageHadPictures }: RestoreReport): void {
  const rows = rowsIn(manifest, "tables/");
  console.log(`  The community is as it was on ${head.takenAt}: ${rows} rows.`);
  console.log("  People sign in again. What waited then, mails too, is done at the next start.");
  console.log("  With Meilisearch, now run: npm run askwell -- reindex");
  if (jobs.leftOut > 0) {
    console.error(`  ${jobs.leftOut} jobs that this Askwell does not know were left out.`);
  }
  if (manifest.lostPictures.length > 0) {
    console.error(`  Pictures lost before the backup: ${manifest.lostPictures.join(", ")}`);
  }
  if (storageHadPictures) {
    console.error(
      "  The storage held pictures before. Those that no post here shows are removed within two days: if another Askwell uses this storage, give this one its own before you start it.",
    );
  }
}
