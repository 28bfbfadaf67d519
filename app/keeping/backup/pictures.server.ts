import { buffer } from "node:stream/consumers";
import { storedFiles } from "~/attachments";
import type { Context } from "~/infra/context";
import type { Snapshot } from "~/infra/db/whole/snapshot.server";
import { KeepingProblem } from "../problem";
import { pictureName } from "./format";
import type { BackupWriter } from "./writer.server";

const AT_A_TIME = 500;

/** Ids of pictures that are not in the backup, and why. */
export type PictureReport = {
  /** Forgotten while the backup ran: no post showed them. */
  forgotten: string[];
  /** A post shows them, and the storage has lost them. */
  lost: string[];
};

type From = { writer: BackupWriter; snapshot: Snapshot; withoutLostPictures: boolean };

/**
 * Adds the pictures that the snapshot's rows speak of, from folder or bucket. One that is not there
 * is looked up as things stand now: without a post it was forgotten meanwhile; shown by a post it
 * is lost, which is refused unless told to go on. A storage that fails ends the backup.
 */
export async function addPictures(
  ctx: Context,
  { writer, snapshot, withoutLostPictures }: From,
  onSeen: (count: number) => void,
): Promise<PictureReport> {
  const report: PictureReport = { forgotten: [], lost: [] };
  let last = "";
  for (let seen = 0; ; ) {
    const rows = await snapshot.query<{ id: string; type: string }>(
      'SELECT id, type FROM "Attachment" WHERE id > $1 ORDER BY id COLLATE "C" LIMIT $2',
      [last, AT_A_TIME],
    );
    for (const row of rows) {
      if (!(await addPicture(ctx, writer, row))) {
        const postId = await postThatShows(ctx, row.id);
        if (postId !== null && !withoutLostPictures) throw lostPicture(row.id, postId);
        (postId === null ? report.forgotten : report.lost).push(row.id);
      }
      onSeen(++seen);
    }
    last = rows.at(-1)?.id ?? last;
    if (rows.length < AT_A_TIME) return report;
  }
}

/** Adds both sizes; false where one of them is not there. */
async function addPicture(
  ctx: Context,
  writer: BackupWriter,
  row: { id: string; type: string },
): Promise<boolean> {
  let whole = true;
  for (const file of storedFiles(row)) {
    const stored = await ctx.storage.get(file.key);
    if (stored) await writer.add(pictureName(file), await buffer(stored.content), 1);
    else whole = false;
  }
  return whole;
}

async function postThatShows(ctx: Context, id: string): Promise<number | null> {
  const row = await ctx.db.attachment.findUnique({ where: { id }, select: { postId: true } });
  return row?.postId ?? null;
}

function lostPicture(id: string, postId: number): KeepingProblem {
  return new KeepingProblem(
    `The storage has lost picture ${id}, which post ${postId} shows. Bring it back, or back up what is there with --without-lost-pictures.`,
  );
}
