import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { importReport, importStackExchange, NoDump } from "~/importer/index.server";
import type { Context } from "~/infra/context";
import { typedIn } from "~/infra/environment.server";
import { progressBar } from "./progress-bar";
import { sayUsage } from "./typed-command";

export const usage =
  "import stackexchange DIR        load a site dump; safe to run again [--site NAME]";

/** Imports a dump with a progress bar and prints what became of its rows. */
export async function run(ctx: Context, args: string[]): Promise<number> {
  const given = readArguments(args);
  if (!given) return sayUsage(usage);
  const bar = progressBar("{percentage}%  {file}");
  try {
    const totals = await importStackExchange(ctx, given.folder, {
      ...(given.site ? { site: given.site } : {}),
      onProgress: ({ file, bytes, totalBytes }) => bar.show(bytes, totalBytes, { file }),
    });
    bar.stop();
    console.log(`\n${importReport(totals)}`);
    return 0;
  } catch (error) {
    bar.stop();
    if (!(error instanceof NoDump)) throw error;
    console.error(error.message);
    return 1;
  }
}

function readArguments(args: string[]): { folder: string; site: string | undefined } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { site: { type: "string" } },
    });
    const [format, folder, more] = positionals;
    const siteFits = values.site === undefined || /^[A-Za-z0-9-]{1,40}$/.test(values.site);
    if (format !== "stackexchange" || !folder || more !== undefined || !siteFits) return null;
    return { folder: resolve(typedIn(), folder), site: values.site };
  } catch {
    return null;
  }
}
