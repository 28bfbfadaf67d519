import { cpSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { migrate } from "~/infra/db/migrate.server";
import { databaseUrl, run } from "../../support/database-setup";

const NAME = `askwell_proof_migration_${process.pid}`;
const CHANGE = "0014_proof";
const administration = () => databaseUrl(inject("templateUrl"), "postgres");

beforeAll(() =>
  run(administration(), [`DROP DATABASE IF EXISTS ${NAME}`, `CREATE DATABASE ${NAME}`]),
);
afterAll(() => run(administration(), [`DROP DATABASE IF EXISTS ${NAME} WITH (FORCE)`]));

test("whoever said that an answer solved it for them too has said that it worked", async () => {
  const url = databaseUrl(inject("templateUrl"), NAME);
  const folder = mkdtempSync(join(tmpdir(), "askwell-migrations-"));
  const copy = (names: string[]) => {
    for (const name of names)
      cpSync(join("prisma/migrations", name), join(folder, name), { recursive: true });
  };
  const all = readdirSync("prisma/migrations").sort();
  copy(all.filter((name) => name < CHANGE));
  await migrate(url, folder);
  const row = (table: string, columns: string, hash: string) =>
    `INSERT INTO "${table}" ("answerId", "deviceHash", at${columns}) VALUES (1, '${hash}', '2026-03-02T09:00:00Z'${columns ? ", false" : ""})`;
  // What they belong to does not matter here.
  const alone = "SET session_replication_role = replica";
  await run(url, [alone, row("SolvedFor", "", "first"), row("SolvedFor", "", "second")]);
  copy([CHANGE]);
  expect(await migrate(url, folder)).toEqual([CHANGE]);
  await run(url, [alone, row("AnswerProof", ", worked", "third")]);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    `SELECT id, "deviceHash", worked, country FROM "AnswerProof" ORDER BY id`,
  );
  await client.end();
  expect(rows).toEqual([
    { id: 1, deviceHash: "first", worked: true, country: "" },
    { id: 2, deviceHash: "second", worked: true, country: "" },
    { id: 3, deviceHash: "third", worked: false, country: "" },
  ]);
});
