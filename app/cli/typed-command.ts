import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { typedIn } from "~/infra/environment.server";
import { KeepingProblem } from "~/keeping/index.server";

/** The one FILE that was typed, as a whole path, and which switches; null where it does not fit. */
export function fileAndSwitches<Switch extends string>(
  args: string[],
  switches: readonly Switch[],
): { file: string; given: Record<Switch, boolean> } | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: Object.fromEntries(switches.map((name) => [name, { type: "boolean" as const }])),
    });
    const [file, ...more] = positionals;
    if (!file || more.length > 0) return null;
    const given = Object.fromEntries(switches.map((name) => [name, values[name] === true]));
    return { file: resolve(typedIn(), file), given: given as Record<Switch, boolean> };
  } catch {
    return null;
  }
}

/** Says how a verb is called; gives the exit code for a command that was typed wrongly. */
export function sayUsage(usage: string): number {
  console.error(`Usage: npm run askwell -- ${usage}`);
  return 2;
}

/** Does the work of a verb and gives its exit code; what can't be done is said in plain words. */
export async function orProblem(work: () => Promise<void>): Promise<number> {
  try {
    await work();
    return 0;
  } catch (error) {
    if (!(error instanceof KeepingProblem)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** Bytes as people read them: "3.4 MB", by thousands. */
export function sizeInWords(bytes: number): string {
  const units = ["bytes", "kB", "MB", "GB", "TB"];
  let value = bytes;
  let unit = 0;
  while (value >= 1_000 && unit < units.length - 1) {
    value /= 1_000;
    unit++;
  }
  return `${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}
