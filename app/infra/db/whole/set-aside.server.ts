import type pg from "pg";

type ForeignKey = { holder: string; name: string; definition: string };
type Trigger = { holder: string; name: string; enabled: "O" | "A" | "R" | "D" };

/** How a trigger is put back as it was: pg_trigger.tgenabled. */
const ENABLE = { O: "ENABLE", A: "ENABLE ALWAYS", R: "ENABLE REPLICA", D: null } as const;

/**
 * Takes foreign keys and triggers away while tables are filled in any order, inside the transaction
 * that is open, and gives what puts them back as they were. PostgreSQL then checks every reference
 * of every row. An owner of the tables may do so; `session_replication_role` would need a
 * superuser, and checks nothing.
 */
export async function setAsideReferences(client: pg.Client): Promise<() => Promise<void>> {
  const { rows: keys } = await client.query<ForeignKey>(
    `SELECT conrelid::regclass::text AS holder, quote_ident(conname) AS name,
       pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace
       AND conparentid = 0
     ORDER BY 1, 2`,
  );
  const { rows: triggers } = await client.query<Trigger>(
    `SELECT t.tgrelid::regclass::text AS holder, quote_ident(t.tgname) AS name,
       t.tgenabled::text AS enabled
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
     WHERE NOT t.tgisinternal AND c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
     ORDER BY 1, 2`,
  );
  for (const { holder, name } of keys) {
    await client.query(`ALTER TABLE ${holder} DROP CONSTRAINT ${name}`);
  }
  for (const { holder, name } of triggers) {
    await client.query(`ALTER TABLE ${holder} DISABLE TRIGGER ${name}`);
  }
  return async () => {
    for (const { holder, name, definition } of keys) {
      await client.query(`ALTER TABLE ${holder} ADD CONSTRAINT ${name} ${definition}`);
    }
    for (const { holder, name, enabled } of triggers) {
      const how = ENABLE[enabled];
      if (how) await client.query(`ALTER TABLE ${holder} ${how} TRIGGER ${name}`);
    }
  };
}
