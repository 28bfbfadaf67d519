import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** What a dump consists of; the first two must be there. */
export const DUMP_FILES = [
  "Users.xml",
  "Posts.xml",
  "Comments.xml",
  "Votes.xml",
  "PostHistory.xml",
  "Badges.xml",
  "PostLinks.xml",
  "Tags.xml",
] as const;
export type DumpFile = (typeof DUMP_FILES)[number];

/** Thrown when there is nothing to import from; its message is for the person at the console. */
export class NoDump extends Error {}

/**
 * The files of a dump in a folder, whatever their case, with their sizes in bytes. Throws NoDump
 * when the folder can't be read or lacks people or posts.
 */
export async function dumpFiles(
  folder: string,
): Promise<Map<DumpFile, { path: string; bytes: number }>> {
  const names = await readdir(folder).catch(() => {
    throw new NoDump(`${folder} is not a folder that can be read.`);
  });
  const files = new Map<DumpFile, { path: string; bytes: number }>();
  for (const file of DUMP_FILES) {
    const name = names.find((each) => each.toLowerCase() === file.toLowerCase());
    if (!name) continue;
    const path = join(folder, name);
    const found = await stat(path);
    if (found.isFile()) files.set(file, { path, bytes: found.size });
  }
  for (const needed of ["Users.xml", "Posts.xml"] as const) {
    if (!files.has(needed))
      throw new NoDump(`${needed} is not in ${folder}: this is not a whole site dump.`);
  }
  return files;
}
