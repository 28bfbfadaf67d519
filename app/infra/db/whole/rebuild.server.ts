import type pg from "pg";
import { Prisma } from "../client.server";
import { applyMigration, migrationFile } from "../migrate.server";
import { appliedMigrations, quoted, tablesOf } from "./catalogue.server";

/**
 * Brings an empty database to exactly these migrations, inside the transaction that is open: the
 * tables of Askwell are dropped and made anew where it has others. Tables that are not Askwell's
 * stay. The caller has made sure that nothing stands in them.
 */
export async function rebuildAt(
  client: pg.Client,
  folder: string,
  wanted: readonly string[],
): Promise<void> {
  const applied = (await appliedMigrations(client)).map(({ name }) => name);
  if (applied.join() === [...wanted].sort().join()) return;
  const ours = new Set<string>(Object.values(Prisma.ModelName));
  const tables = (await tablesOf(client)).filter(({ name }) => ours.has(name));
  if (tables.length > 0) {
    await client.query(`DROP TABLE ${tables.map(({ name }) => quoted(name)).join(", ")}`);
  }
  await dropRest(client);
  await client.query('DELETE FROM "_prisma_migrations"');
  for (const name of wanted) await applyMigration(client, name, migrationFile(folder, name));
}

/** Functions and types that the migrations made beside the tables; an extension's stay. */
async function dropRest(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    `SELECT 'DROP ROUTINE ' || p.oid::regprocedure AS statement FROM pg_proc p
     WHERE p.pronamespace = 'public'::regnamespace AND NOT EXISTS (SELECT 1 FROM pg_depend d
       WHERE d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'e')
     UNION ALL
     SELECT 'DROP TYPE ' || t.oid::regtype FROM pg_type t
     WHERE t.typnamespace = 'public'::regnamespace AND t.typtype IN ('e', 'd')
       AND NOT EXISTS (SELECT 1 FROM pg_depend d
         WHERE d.classid = 'pg_type'::regclass AND d.objid = t.oid AND d.deptype = 'e')`,
  );
  for (const { statement } of rows) await client.query(statement);
}
