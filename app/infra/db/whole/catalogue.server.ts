import type pg from "pg";

/** A table of ours and the columns that hold what was written (not those the database works out). */
export type TableShape = { name: string; columns: string[] };

/** How far a counter has come; `used` is false while the first number is still to be given. */
export type SequenceValue = { name: string; value: string; used: boolean };

/** A migration that was applied, with the SHA-256 of its file. */
export type AppliedMigration = { name: string; checksum: string };

/** Where Prisma notes the migrations: told apart from the community's own tables. */
const MIGRATIONS_TABLE = "_prisma_migrations";

/** A name as SQL wants it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Every table of the community, by name, as the catalogue knows them. */
export async function tablesOf(client: pg.Client): Promise<TableShape[]> {
  const { rows } = await client.query<TableShape>(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c
     JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
       AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
       AND NOT c.relispartition AND c.relname <> $1
       AND NOT EXISTS (SELECT 1 FROM pg_depend d
         WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')
     GROUP BY c.relname ORDER BY c.relname COLLATE "C"`,
    [MIGRATIONS_TABLE],
  );
  return rows;
}

/** Every counter. They stand outside transactions: never behind the rows of a snapshot, maybe ahead. */
export async function sequencesOf(client: pg.Client): Promise<SequenceValue[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT sequencename AS name FROM pg_sequences WHERE schemaname = 'public'
     ORDER BY sequencename COLLATE "C"`,
  );
  const values: SequenceValue[] = [];
  for (const { name } of rows) {
    const { rows: found } = await client.query<{ value: string; used: boolean }>(
      `SELECT last_value::text AS value, is_called AS used FROM public.${quoted(name)}`,
    );
    if (found[0]) values.push({ name, ...found[0] });
  }
  return values;
}

/** The migrations the database has, oldest first. */
export async function appliedMigrations(client: pg.Client): Promise<AppliedMigration[]> {
  const { rows } = await client.query<AppliedMigration>(
    `SELECT migration_name AS name, checksum FROM public."_prisma_migrations"
     WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL
     ORDER BY migration_name COLLATE "C"`,
  );
  return rows;
}
