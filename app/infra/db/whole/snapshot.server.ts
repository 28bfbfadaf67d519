import type { Readable } from "node:stream";
import { to as copyTo } from "pg-copy-streams";
import { MIGRATION_LOCK } from "../migrate.server";
import {
  type AppliedMigration,
  appliedMigrations,
  quoted,
  type SequenceValue,
  sequencesOf,
  type TableShape,
  tablesOf,
} from "./catalogue.server";
import { connectForHours } from "./connect.server";

/** The whole database as it stood at one instant, while others go on writing. */
export type Snapshot = {
  tables: readonly TableShape[];
  migrations: readonly AppliedMigration[];
  /** PostgreSQL's version, as "18.0". */
  server: string;
  /** The rows of a table in PostgreSQL's text format, one a line, fields separated by tabs. */
  rowsOf(table: TableShape): Readable;
  sequences(): Promise<SequenceValue[]>;
  /** Fixed SQL with bound values, seen at the same instant. */
  query<Row extends object>(sql: string, values?: readonly unknown[]): Promise<Row[]>;
  close(): Promise<void>;
};

/** Opens a snapshot; close it. It writes nothing, and no migration runs between its tables. */
export async function openSnapshot(url: string): Promise<Snapshot> {
  const client = await connectForHours(url);
  try {
    await client.query("SELECT pg_advisory_lock_shared($1)", [MIGRATION_LOCK]);
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    const tables = await tablesOf(client);
    const names = tables.map(({ name }) => `public.${quoted(name)}`);
    if (names.length > 0) await client.query(`LOCK TABLE ${names.join(", ")} IN ACCESS SHARE MODE`);
    // The tables can't change their shape any more: servers that start need not wait for us.
    await client.query("SELECT pg_advisory_unlock_shared($1)", [MIGRATION_LOCK]);
    const { rows } = await client.query<{ server_version: string }>("SHOW server_version");
    return {
      tables,
      migrations: await appliedMigrations(client),
      server: rows[0]?.server_version ?? "",
      rowsOf: ({ name, columns }) =>
        client.query(
          copyTo(`COPY public.${quoted(name)} (${columns.map(quoted).join(", ")}) TO STDOUT`),
        ),
      sequences: () => sequencesOf(client),
      async query<Row extends object>(sql: string, values: readonly unknown[] = []) {
        return (await client.query<Row>(sql, [...values])).rows;
      },
      close: () => client.end(),
    };
  } catch (error) {
    await client.end();
    throw error;
  }
}
