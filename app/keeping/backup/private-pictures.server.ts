import { buffer } from "node:stream/consumers";
import { storedBoxFiles } from "~/escalation";
import type { Context } from "~/infra/context";
import type { Snapshot } from "~/infra/db/whole/snapshot.server";
import { pictureName } from "./format";
import type { BackupWriter } from "./writer.server";

const AT_A_TIME = 500;

/**
 * Adds the pictures of private boxes as they are stored: sealed, and unreadable without the keys of
 * the settings, which no backup holds. One that is not there any more was erased meanwhile.
 */
export async function addPrivatePictures(
  ctx: Context,
  writer: BackupWriter,
  snapshot: Snapshot,
): Promise<void> {
  for (let last = ""; ; ) {
    const rows = await snapshot.query<{ storageKey: string }>(
      `SELECT "storageKey" FROM "PrivateBoxEntry"
      WHERE "storageKey" > $1 ORDER BY "storageKey" COLLATE "C" LIMIT $2`,
      [last, AT_A_TIME],
    );
    for (const { storageKey } of rows) {
      for (const file of storedBoxFiles(storageKey)) {
        const stored = await ctx.storage.get(file.key);
        if (stored) await writer.add(pictureName(file), await buffer(stored.content), 1);
      }
    }
    last = rows.at(-1)?.storageKey ?? last;
    if (rows.length < AT_A_TIME) return;
  }
}
