import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { Presets, SingleBar } from "cli-progress";
import { importReport, importStackExchange, NoDump } from "~/importer/index.server";
import type { Context } from "~/infra/context";
import { typedIn } from "~/infra/environment.server";

export const usage =
  "import stackexchange DIR        load a site dump; safe to run again [--site NAME]";

/** Imports a dump with a progress bar and prints what became of its rows. */
export async function run(ctx: Context, args: string[]): Promise<number> {
  const given = readArguments(args);
  if (!given) {
    console.error(`Usage: npm run askwell -- ${usage}`);
    return 2;
  }
  const bar = new SingleBar(
    { format: "  {bar} {percentage}%  {file}", hideCursor: true, etaBuffer: 100 },
    Presets.shades_classic,
  );
  let begun = false;
  try {
    const totals = await importStackExchange(ctx, given.folder, {
      ...(given.site ? { site: given.site } : {}),
      onProgress({ file, bytes, totalBytes }) {
        if (!begun) bar.start(totalBytes, 0, { file });
        begun = true;
        bar.update(bytes, { file });
      },
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
