import { randomBytes } from "node:crypto";
import { mkdir, open, opendir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { requireKey, type Storage, StorageFull, type StoredKey } from "./port";

/** Codes of a disk, or of a person's share of it, that is full. */
const FULL = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);
/** What is still being written; a crash may leave one behind. */
const UNFINISHED = ".part";

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? "";

/** Keeps files below a folder that only its owner may read. */
export function folderStorage(folder: string): Storage {
  const fileOf = (key: string) => join(folder, ...requireKey(key).split("/"));
  return {
    async put(key, bytes) {
      const file = fileOf(key);
      const part = `${file}-${randomBytes(6).toString("hex")}${UNFINISHED}`;
      try {
        await mkdir(dirname(file), { recursive: true, mode: 0o700 });
        const handle = await open(part, "wx", 0o600);
        try {
          await handle.writeFile(bytes);
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(part, file);
      } catch (error) {
        await rm(part, { force: true });
        if (FULL.has(codeOf(error))) throw new StorageFull("The disk is full", { cause: error });
        throw error;
      }
    },

    async get(key) {
      const handle = await open(fileOf(key), "r").catch((error: unknown) => {
        if (codeOf(error) === "ENOENT") return null;
        throw error;
      });
      if (!handle) return null;
      const { size } = await handle.stat();
      return { content: handle.createReadStream(), size };
    },

    async remove(key) {
      await rm(fileOf(key), { force: true });
    },

    async *list(prefix) {
      const root = join(folder, ...prefix.split("/").filter(Boolean));
      for await (const file of filesBelow(root)) {
        const key = relative(folder, file).split(sep).join("/");
        const changed = await stat(file).catch(() => null);
        if (changed && !key.endsWith(UNFINISHED)) {
          yield { key, changedAt: changed.mtime } satisfies StoredKey;
        }
      }
    },
  };
}

async function* filesBelow(folder: string): AsyncIterable<string> {
  const entries = await opendir(folder).catch((error: unknown) => {
    if (codeOf(error) === "ENOENT") return null;
    throw error;
  });
  if (!entries) return;
  for await (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else yield path;
  }
}
