import type pg from "pg";
import { MIGRATION_LOCK } from "../migrate.server";
import { quoted, type SequenceValue, type TableShape, tablesOf } from "./catalogue.server";
import { connectForHours } from "./connect.server";
import { rebuildAt } from "./rebuild.server";
import { type RowsIn, rowsInto } from "./rows-in.server";
import { setAsideReferences } from "./set-aside.server";

/** Long enough for a request to end, short enough to say soon that a server is running. */
const LOCK_WAIT = "5s";
/** PostgreSQL's code for a lock that was not to be had in time. */
const LOCK_NOT_AVAILABLE = "55P03";

/** Something stands in the database that was to be filled: its tables, with their rows. */
export class NotEmpty extends Error {
  override readonly name = "NotEmpty";
  constructor(readonly found: readonly { table: string; rows: number }[]) {
    super("The database is not empty");
  }
}

/** Somebody is using the database that was to be filled. */
export class InUse extends Error {
  override readonly name = "InUse";
}

/** An empty database that is being filled, in one transaction. */
export type Filling = {
  tables: readonly TableShape[];
  rowsInto(table: TableShape): RowsIn;
  setSequence(value: SequenceValue): Promise<void>;
  /** Runs the jobs' own statements in the same transaction. */
  executeSql<Row extends object>(text: string, values: unknown[]): Promise<{ rows: Row[] }>;
};

/**
 * Fills an empty database, whole or not at all: locks it, refuses (`NotEmpty`) if any table has
 * rows but those in `leftovers`, which are emptied; brings it to `migrations`; lets `fill` write;
 * then checks every reference and commits. Throws `InUse` when others hold its tables.
 */
export async function fillEmptyDatabase<Result>(
  url: string,
  {
    folder,
    migrations,
    leftovers,
  }: { folder: string; migrations: readonly string[]; leftovers: readonly string[] },
  fill: (database: Filling) => Promise<Result>,
): Promise<Result> {
  const client = await connectForHours(url);
  try {
    await client.query("BEGIN");
    await lock(client);
    await mustBeEmpty(client, leftovers);
    for (const name of leftovers) await client.query(`DELETE FROM ${quoted(name)}`);
    await rebuildAt(client, folder, migrations);
    const putBackReferences = await setAsideReferences(client);
    const result = await fill({
      tables: await tablesOf(client),
      rowsInto: (table) => rowsInto(client, table),
      async setSequence({ name, value, used }) {
        await client.query("SELECT setval($1::regclass, $2, $3)", [
          `public.${quoted(name)}`,
          value,
          used,
        ]);
      },
      async executeSql<Row extends object>(text: string, values: unknown[]) {
        return { rows: (await client.query<Row>(text, values)).rows };
      },
    });
    await putBackReferences();
    await client.query("COMMIT");
    return result;
  } finally {
    // Where it did not come to the commit, the server takes everything back.
    await client.end();
  }
}

/** Gives the planner its figures, which a load leaves behind. */
export async function refreshStatistics(url: string): Promise<void> {
  const client = await connectForHours(url);
  try {
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
}

async function lock(client: pg.Client): Promise<void> {
  try {
    await client.query(`SET LOCAL lock_timeout = '${LOCK_WAIT}'`);
    await client.query("SELECT pg_advisory_xact_lock($1)", [MIGRATION_LOCK]);
    const names = (await tablesOf(client)).map(({ name }) => quoted(name));
    if (names.length > 0) {
      await client.query(`LOCK TABLE ${names.join(", ")} IN ACCESS EXCLUSIVE MODE`);
    }
  } catch (error) {
    if ((error as { code?: string }).code !== LOCK_NOT_AVAILABLE) throw error;
    throw new InUse("The database is in use", { cause: error });
  }
}

async function mustBeEmpty(client: pg.Client, leftovers: readonly string[]): Promise<void> {
  const found: { table: string; rows: number }[] = [];
  for (const { name } of await tablesOf(client)) {
    if (leftovers.includes(name)) continue;
    const { rows } = await client.query<{ rows: number }>(
      `SELECT count(*)::int AS rows FROM ${quoted(name)}`,
    );
    const count = rows[0]?.rows ?? 0;
    if (count > 0) found.push({ table: name, rows: count });
  }
  if (found.length > 0) throw new NotEmpty(found);
}
