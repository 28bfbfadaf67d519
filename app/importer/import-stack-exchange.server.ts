import type { Context } from "~/infra/context";
import { acceptanceDatesPass, acceptancesPass, answersPass } from "./answers.server";
import { closuresPass } from "./closures.server";
import { commentsPass } from "./comments.server";
import { countOnly } from "./count-only.server";
import { type DumpFile, dumpFiles } from "./dump-files.server";
import { peoplePass } from "./people.server";
import { questionsPass } from "./questions.server";
import { type Pass, type Run, runPass } from "./run-pass.server";
import { refuseOtherSite } from "./same-site.server";
import { type ImportTotals, Tally } from "./tally";

/** How far an import is, in bytes read; Posts.xml is read three times. */
export type ImportProgress = { file: string; bytes: number; totalBytes: number };

export type ImportOptions = {
  onProgress?(progress: ImportProgress): void;
  /** Rows a transaction; fewer hold locks for a shorter time. At least 1, at most 1,000. */
  batchSize?: number;
  /** Tells sites apart when more than one is imported: letters, digits and hyphens. */
  site?: string;
};

/** Measured: such a batch is written in a fifth of a second; 500 are no faster and take 10 % more memory. */
const BATCH_SIZE = 200;

/**
 * Imports a site dump in Stack Exchange's public XML format from a folder; see `DUMP_FILES`. May be
 * run again, also after a stop at any moment, and beside a running server: what is here already
 * stays as it is. Sends no mails; search hears of the questions. Throws NoDump for a folder that
 * is none, or whose people are not those of the site imported before.
 */
export async function importStackExchange(
  ctx: Context,
  folder: string,
  options: ImportOptions = {},
): Promise<ImportTotals> {
  const files = await dumpFiles(folder);
  const pathOf = (file: DumpFile) => files.get(file)?.path;
  const origin = options.site ? `stackexchange:${options.site.toLowerCase()}` : "stackexchange";
  const tally = new Tally();
  let bytes = 0;
  const totalBytes = [...files].reduce(
    (sum, [file, found]) => sum + found.bytes * (file === "Posts.xml" ? 3 : 1),
    0,
  );
  const run: Run = {
    ctx,
    origin,
    tally,
    batchSize: Math.max(1, Math.min(1_000, Math.floor(options.batchSize ?? BATCH_SIZE))),
    onBytes(file, more) {
      bytes += more;
      options.onProgress?.({ file, bytes, totalBytes });
    },
  };
  await refuseOtherSite(ctx, origin, pathOf("Users.xml") ?? "");

  async function pass<Row extends { id: string }, Ready extends { id: string }>(
    file: DumpFile,
    make: (run: Run, path: string) => Pass<Row, Ready>,
  ): Promise<void> {
    const path = pathOf(file);
    if (path) await runPass(run, make(run, path));
  }
  async function count(file: DumpFile, kind: string, why: string): Promise<void> {
    const path = pathOf(file);
    if (path) await countOnly(run, path, { file, kind, why });
  }

  await pass("Users.xml", peoplePass);
  await pass("Posts.xml", questionsPass);
  await pass("Posts.xml", answersPass);
  await pass("Posts.xml", acceptancesPass);
  await pass("Votes.xml", acceptanceDatesPass);
  await pass("PostHistory.xml", closuresPass);
  await pass("Comments.xml", commentsPass);
  await count("Badges.xml", "badges", "Askwell has no badges");
  await count("PostLinks.xml", "links", "Askwell keeps no links between questions");
  await count("Tags.xml", "tags", "tags come with their questions");
  return tally.totals();
}
