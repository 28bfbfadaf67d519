import type { ImportTotals } from "./tally";

const COLUMNS = ["file", "rows of", "read", "made", "already there", "left out"] as const;
/** Faults that are named on the console; the others are counted. */
const NAMED = 30;

/** What an import did, as a table of rows with the reasons under it; plain text for a console. */
export function importReport({ lines, changes, faults, faultCount }: ImportTotals): string {
  const rows = lines.map(({ file, kind, read, made, alreadyThere, leftOut }) => [
    file,
    kind,
    ...[read, made, alreadyThere, leftOut].map((count) => count.toLocaleString("en")),
  ]);
  const widths = COLUMNS.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join("  ")
      .trimEnd();
  const parts = [
    [line(COLUMNS), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)],
  ];
  const reasons = lines.flatMap(({ kind, reasons: each }) =>
    each.map(({ why, count }) => `${amount(count)}  ${kind}: ${why}`),
  );
  if (reasons.length > 0) parts.push(["Left out, and why:", ...reasons]);
  if (changes.length > 0)
    parts.push([
      "Made, with a note:",
      ...changes.map(({ what, count }) => `${amount(count)}  ${what}`),
    ]);
  if (faultCount > 0)
    parts.push([
      "Could not be read:",
      ...faults.slice(0, NAMED).map(faultLine),
      ...moreFaults(faultCount),
    ]);
  return `${parts.map((part) => part.join("\n")).join("\n\n")}\n`;
}

function amount(count: number): string {
  return count.toLocaleString("en").padStart(9);
}

function faultLine({ file, id, why }: ImportTotals["faults"][number]): string {
  return id === null ? `  ${file}: ${why}` : `  ${file}, row ${shown(id)}: ${why}`;
}

/** An id is foreign text: nothing in it may steer the terminal. */
function shown(id: string): string {
  return id.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, "?").slice(0, 20);
}

function moreFaults(count: number): string[] {
  return count > NAMED ? [`  and ${(count - NAMED).toLocaleString("en")} more`] : [];
}
