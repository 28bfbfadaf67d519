import { readRows } from "./row-stream.server";
import type { Run } from "./run-pass.server";

/** Reads a file whose rows have no place here, so that they are accounted for too. */
export async function countOnly(
  run: Run,
  path: string,
  { file, kind, why }: { file: string; kind: string; why: string },
): Promise<void> {
  const line = run.tally.line(file, kind);
  for await (const item of readRows(path, (bytes) => run.onBytes(file, bytes))) {
    if (item.type !== "row")
      run.tally.fault({ file, id: item.type === "broken" ? item.id : null, why: item.why });
    if (item.type === "fault") continue;
    line.read++;
    line.leaveOut(item.type === "row" ? why : "it is not well-formed XML");
  }
}
