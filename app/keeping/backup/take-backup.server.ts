import type { Readable } from "node:stream";
import type { Context } from "~/infra/context";
import { openSnapshot, type Snapshot } from "~/infra/db/whole/snapshot.server";
import { WAITING_JOBS, type WaitingJob } from "~/infra/jobs/waiting-jobs.server";
import type { Installation } from "../installation";
import { LEFT_OUT_OF_BACKUPS } from "../tables";
import { writeWholeFile } from "../whole-file.server";
import { type BackupManifest, FORMAT_VERSION, pieceName } from "./format";
import { addPictures, type PictureReport } from "./pictures.server";
import { addPrivatePictures } from "./private-pictures.server";
import { countLines } from "./reader.server";
import { BackupWriter } from "./writer.server";

/** A piece of a table: what stands in memory at a time. */
const PIECE_BYTES = 1024 * 1024;
const JOBS_AT_A_TIME = 1_000;
/** Smaller than every other uuid. */
const FIRST_UUID = "00000000-0000-0000-0000-000000000000";

/** How far it is: what is being written, and how many steps of how many are done. */
export type BackupProgress = { what: string; done: number; total: number };

export type BackupWishes = {
  /** Where it shall stand: an absolute path. */
  file: string;
  /** Replaces a file of that name. */
  force?: boolean;
  /** Goes on where the storage has lost a picture that a post shows, and notes it. */
  withoutLostPictures?: boolean;
  onProgress?: (progress: BackupProgress) => void;
};

export type BackupReport = PictureReport & { manifest: BackupManifest };

/**
 * Writes the community as it stands now into one file: rows, jobs still to be done, counters and
 * pictures, all of one instant, while people go on posting. Refuses (`KeepingProblem`) to replace a
 * file unless told, and a picture that its storage has lost.
 */
export async function takeBackup(
  ctx: Context,
  { databaseUrl, version }: Installation,
  wishes: BackupWishes,
): Promise<BackupReport> {
  return writeWholeFile(wishes.file, wishes, async (sink) => {
    const snapshot = await openSnapshot(databaseUrl);
    const writer = new BackupWriter(sink, ctx.clock.now());
    try {
      return await writeAll(ctx, { writer, snapshot, version, wishes });
    } catch (error) {
      await writer.abandon();
      throw error;
    } finally {
      await snapshot.close();
    }
  });
}

type Writing = { writer: BackupWriter; snapshot: Snapshot; version: string; wishes: BackupWishes };

async function writeAll(
  ctx: Context,
  { writer, snapshot, version, wishes }: Writing,
): Promise<BackupReport> {
  const { withoutLostPictures = false, onProgress = () => {} } = wishes;
  const tables = snapshot.tables.filter(({ name }) => !(name in LEFT_OUT_OF_BACKUPS));
  await writer.addHead({
    format: "askwell-backup",
    formatVersion: FORMAT_VERSION,
    askwell: version,
    takenAt: writer.takenAt.toISOString(),
    postgresql: snapshot.server,
    migrations: [...snapshot.migrations],
    tables,
  });
  const total = tables.length + (await countPictures(snapshot));
  for (const [done, table] of tables.entries()) {
    onProgress({ what: table.name, done, total });
    await addTable(writer, table.name, snapshot.rowsOf(table));
  }
  await addJobs(writer, snapshot);
  const pictures = await addPictures(ctx, { writer, snapshot, withoutLostPictures }, (seen) =>
    onProgress({ what: "pictures", done: tables.length + seen, total }),
  );
  await addPrivatePictures(ctx, writer, snapshot);
  const sequences = await snapshot.sequences();
  const manifest = await writer.finish({ sequences, lostPictures: pictures.lost });
  onProgress({ what: "done", done: total, total });
  return { manifest, ...pictures };
}

async function addTable(writer: BackupWriter, table: string, rows: Readable): Promise<void> {
  let number = 0;
  let waiting: Buffer[] = [];
  let size = 0;
  const flush = async () => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    size = 0;
    await writer.add(pieceName(`tables/${table}`, ++number, "copy"), bytes, countLines(bytes));
  };
  for await (const chunk of rows as AsyncIterable<Buffer>) {
    waiting.push(chunk);
    size += chunk.length;
    if (size >= PIECE_BYTES) await flush();
  }
  // An empty table has its piece, too: that it was empty is known, not guessed.
  if (size > 0 || number === 0) await flush();
}

async function addJobs(writer: BackupWriter, snapshot: Snapshot): Promise<void> {
  let last = FIRST_UUID;
  for (let number = 1; ; number++) {
    const jobs = await snapshot.query<WaitingJob & { id: string }>(WAITING_JOBS, [
      last,
      JOBS_AT_A_TIME,
    ]);
    last = jobs.at(-1)?.id ?? last;
    const bytes = Buffer.from(JSON.stringify(jobs.map(({ id, ...job }) => job)));
    await writer.add(pieceName("jobs", number, "json"), bytes, jobs.length);
    if (jobs.length < JOBS_AT_A_TIME) return;
  }
}

async function countPictures(snapshot: Snapshot): Promise<number> {
  const [row] = await snapshot.query<{ count: number }>(
    'SELECT count(*)::int AS count FROM "Attachment"',
  );
  return row?.count ?? 0;
}
