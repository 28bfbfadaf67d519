import { open, rename, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import type { Writable } from "node:stream";
import { KeepingProblem } from "./problem";

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? "";

/**
 * Writes a file whole or not at all, for its owner's eyes alone: `write` fills and ends the stream
 * of FILE.part, which takes the file's name once it is safe on the disk. Refuses to replace a file
 * unless `force`, and to write where there is no folder.
 */
export async function writeWholeFile<Result>(
  file: string,
  { force = false }: { force?: boolean | undefined },
  write: (sink: Writable) => Promise<Result>,
): Promise<Result> {
  if (!force && (await stat(file).catch(() => null))) {
    throw new KeepingProblem(`${file} is there already. Choose another name, or add --force.`);
  }
  const part = `${file}.part`;
  // What a run that was cut off left behind.
  await rm(part, { force: true });
  const handle = await open(part, "wx", 0o600).catch((error: unknown) => {
    throw new KeepingProblem(`${part} can't be written: ${codeOf(error)}`, { cause: error });
  });
  const { ino } = await handle.stat();
  // Flushed to the disk before it is closed, which is before `write` is done with it.
  const sink = handle.createWriteStream({ flush: true });
  try {
    const result = await write(sink);
    if ((await stat(part).catch(() => null))?.ino !== ino) {
      throw new KeepingProblem(`Something else writes ${part}. Give each run a file of its own.`);
    }
    await rename(part, file);
    await syncFolder(dirname(file));
    return result;
  } catch (error) {
    sink.destroy();
    await rm(part, { force: true });
    throw error;
  }
}

/** The new name, too, must outlive a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
