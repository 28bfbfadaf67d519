import { cpSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { migrate } from "~/infra/db/migrate.server";
import { databaseUrl, run } from "../../support/database-setup";

const NAME = `askwell_migrate_${process.pid}`;
let url = "";
let folder = "";

beforeAll(async () => {
  await run(databaseUrl(inject("templateUrl"), "postgres"), [
    `DROP DATABASE IF EXISTS ${NAME}`,
    `CREATE DATABASE ${NAME}`,
  ]);
  url = databaseUrl(inject("templateUrl"), NAME);
  folder = mkdtempSync(join(tmpdir(), "askwell-migrations-"));
  cpSync("prisma/migrations", folder, { recursive: true });
});

afterAll(() =>
  run(databaseUrl(inject("templateUrl"), "postgres"), [
    `DROP DATABASE IF EXISTS ${NAME} WITH (FORCE)`,
  ]),
);

function addMigration(name: string, sql: string) {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

async function query(sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql);
  await client.end();
  return rows;
}

describe("migrations", () => {
  test("processes that start together apply each migration once", async () => {
    const applied = await Promise.all([
      migrate(url, folder),
      migrate(url, folder),
      migrate(url, folder),
    ]);
    const all = readdirSync("prisma/migrations").sort();
    expect(applied.flat()).toEqual(all);
    expect(await query('SELECT migration_name FROM "_prisma_migrations"')).toHaveLength(all.length);
  });

  test("one that fails leaves nothing behind and says which it was", async () => {
    addMigration("0900_broken", 'CREATE TABLE "Half" (id int); SELECT no_such_function();');
    await expect(migrate(url, folder)).rejects.toThrow("0900_broken");
    expect(await query("SELECT to_regclass('\"Half\"')::text AS made")).toEqual([{ made: null }]);
    addMigration("0900_broken", 'CREATE TABLE "Half" (id int)');
    expect(await migrate(url, folder)).toEqual(["0900_broken"]);
  });

  test("one that was changed after it was applied is refused", async () => {
    addMigration("0900_broken", 'CREATE TABLE "Other" (id int)');
    await expect(migrate(url, folder)).rejects.toThrow("was changed after it was applied");
  });
});
