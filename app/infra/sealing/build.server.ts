import { randomBytes } from "node:crypto";
import { link, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Environment } from "../environment.server";
import { aesSealing, KEY_BYTES } from "./aes.server";
import { readSealingKeys, type SealingKey } from "./keys";
import type { Sealing } from "./port";

/** The file in the data folder that holds a key where the settings name none. */
export const KEY_FILE = "box-keys";

/**
 * Sealing with the keys of the settings; without them, with one in the data folder, made once and
 * readable by its owner alone. `ownFile` says that it is the folder's.
 */
export async function buildSealing({
  ASKWELL_BOX_KEYS,
  ASKWELL_DATA,
}: Pick<Environment, "ASKWELL_BOX_KEYS" | "ASKWELL_DATA">): Promise<{
  sealing: Sealing;
  ownFile: boolean;
}> {
  if (ASKWELL_BOX_KEYS) return { sealing: aesSealing(ASKWELL_BOX_KEYS), ownFile: false };
  return { sealing: aesSealing(await keysOfFolder(ASKWELL_DATA)), ownFile: true };
}

async function keysOfFolder(folder: string): Promise<[SealingKey, ...SealingKey[]]> {
  const file = join(folder, KEY_FILE);
  const text = (await textOf(file)) ?? (await makeKey(folder, file));
  try {
    return readSealingKeys(text.trim());
  } catch (error) {
    throw new Error(`${file} does not fit: ${(error as Error).message}`);
  }
}

function textOf(file: string): Promise<string | null> {
  return readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
}

/** Written whole and then given its name, which only one of several processes can. */
async function makeKey(folder: string, file: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const part = `${file}-${randomBytes(6).toString("hex")}.part`;
  const id = `made-${randomBytes(4).toString("hex")}`;
  await writeFile(part, `${id}:${randomBytes(KEY_BYTES).toString("base64")}\n`, {
    mode: 0o600,
    flag: "wx",
    flush: true,
  });
  try {
    await link(part, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    await rm(part, { force: true });
  }
  return (await textOf(file)) ?? "";
}
