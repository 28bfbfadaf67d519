import { STORED_PICTURES } from "~/attachments";
import type { Context } from "~/infra/context";
import { migrate, migrationFile, migrationNames } from "~/infra/db/migrate.server";
import {
  type Filling,
  fillEmptyDatabase,
  InUse,
  NotEmpty,
  refreshStatistics,
} from "~/infra/db/whole/fill-empty.server";
import type { RowsIn } from "~/infra/db/whole/rows-in.server";
import type { Installation } from "../installation";
import { KeepingProblem } from "../problem";
import { LEFTOVERS_OF_A_START } from "../tables";
import type { BackupHead, BackupManifest } from "./format";
import { backupSize, newerBackup, readBackup } from "./reader.server";

/** Bytes of the file that were read: it is read twice, once to check and once to load. */
export type RestoreProgress = { what: "checking" | "restoring"; bytes: number; totalBytes: number };

export type RestoreReport = {
  head: BackupHead;
  manifest: BackupManifest;
  /** Jobs that wait again, and those of queues that nobody works on any more. */
  jobs: { waiting: number; leftOut: number };
  /** Migrations that the backup did not have yet. */
  migrated: string[];
  /** The storage held pictures before: they are somebody's, or of an earlier try. */
  storageHadPictures: boolean;
};

/**
 * Fills an empty Askwell from a backup. The whole file is read and checked first; then rows, jobs
 * and counters are loaded at the backup's own level of migrations in one transaction, pictures are
 * stored, and the database is brought to today's level. Refuses (`KeepingProblem`) a file that is
 * damaged, cut off or made by a newer Askwell, and a database that is in use or not empty; then the
 * database is as it was.
 */
export async function restoreBackup(
  ctx: Context,
  installation: Installation,
  file: string,
  onProgress: (progress: RestoreProgress) => void = () => {},
): Promise<RestoreReport> {
  const totalBytes = await backupSize(file);
  const reading = (what: RestoreProgress["what"]) => {
    let bytes = 0;
    return readBackup(file, (more) => {
      bytes += more;
      onProgress({ what, bytes, totalBytes });
    });
  };
  const head = await check(file, installation, reading("checking"));
  const storageHadPictures = await hasPictures(ctx);
  const { databaseUrl: url, migrations: folder } = installation;
  const loaded = await fillEmptyDatabase(
    url,
    {
      folder,
      migrations: head.migrations.map(({ name }) => name),
      leftovers: LEFTOVERS_OF_A_START,
    },
    (database) => load(ctx, installation, { head, database, pieces: reading("restoring") }),
  ).catch((error: unknown) => {
    throw inWords(error);
  });
  const migrated = await migrate(url, folder);
  await refreshStatistics(url);
  return { head, ...loaded, migrated, storageHadPictures };
}

type Pieces = ReturnType<typeof readBackup>;

/** Reads it all once: only a whole file may touch the database, and be said to be of another version. */
async function check(file: string, { migrations }: Installation, pieces: Pieces) {
  let head: BackupHead | null = null;
  for await (const piece of pieces) if (piece.kind === "head") head = piece.head;
  if (!head) throw new KeepingProblem(`${file} is empty.`);
  const known = new Map(
    migrationNames(migrations).map((name) => [name, migrationFile(migrations, name).checksum]),
  );
  for (const { name, checksum } of head.migrations) {
    if (!known.has(name)) throw newerBackup(file);
    if (known.get(name) !== checksum) {
      throw new KeepingProblem(
        `${file} was made by an Askwell whose migration ${name} is another than the one here.`,
      );
    }
  }
  return head;
}

type Load = { head: BackupHead; database: Filling; pieces: Pieces };

async function load(
  ctx: Context,
  { jobs }: Installation,
  { head, database, pieces }: Load,
): Promise<Pick<RestoreReport, "manifest" | "jobs">> {
  const tables = tablesIn(head, database);
  const jobCount = { waiting: 0, leftOut: 0 };
  let open: { table: string; rows: RowsIn } | null = null;
  let manifest: BackupManifest | null = null;
  for await (const piece of pieces) {
    if (open && (piece.kind !== "rows" || piece.table !== open.table)) {
      await open.rows.end();
      open = null;
    }
    if (piece.kind === "rows") {
      open ??= { table: piece.table, rows: database.rowsInto(tableNamed(tables, piece.table)) };
      await open.rows.write(piece.bytes);
    } else if (piece.kind === "jobs") {
      const waiting = await jobs.putBack(piece.jobs, database);
      jobCount.waiting += waiting;
      jobCount.leftOut += piece.jobs.length - waiting;
    } else if (piece.kind === "picture") {
      await ctx.storage.put(piece.key, piece.bytes, piece.type);
    } else if (piece.kind === "manifest") {
      manifest = piece.manifest;
      for (const sequence of manifest.sequences) await database.setSequence(sequence);
    }
  }
  if (!manifest) throw new KeepingProblem("The backup ended before its manifest.");
  return { manifest, jobs: jobCount };
}

type Tables = ReadonlyMap<string, BackupHead["tables"][number]>;

/** The backup's tables, each of which must stand in the database with all its columns. */
function tablesIn(head: BackupHead, { tables }: Filling): Tables {
  const here = new Map(tables.map(({ name, columns }) => [name, new Set(columns)]));
  for (const { name, columns } of head.tables) {
    const missing = columns.filter((column) => !here.get(name)?.has(column));
    if (missing.length === 0) continue;
    throw new KeepingProblem(
      `The backup holds a table or columns that no migration makes: ${name} (${missing.join(", ")}).`,
    );
  }
  return new Map(head.tables.map((table) => [table.name, table]));
}

function tableNamed(tables: Tables, name: string) {
  const table = tables.get(name);
  if (!table) throw new KeepingProblem(`The backup holds rows of ${name}, which it does not list.`);
  return table;
}

async function hasPictures(ctx: Context): Promise<boolean> {
  for await (const _ of ctx.storage.list(STORED_PICTURES)) return true;
  return false;
}

function inWords(error: unknown): unknown {
  if (error instanceof InUse) {
    return new KeepingProblem(
      "The database is in use. Stop Askwell where it runs on this database, then restore.",
      { cause: error },
    );
  }
  if (!(error instanceof NotEmpty)) return error;
  const found = error.found.map(({ table, rows }) => `${table} ${rows}`).join(", ");
  return new KeepingProblem(
    `This community is not empty, and restoring replaces nothing. Rows found: ${found}.
To start empty, set DATABASE_URL to a new database, or ASKWELL_DATA to a new folder where the database is the embedded one.`,
    { cause: error },
  );
}
