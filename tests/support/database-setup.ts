import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import PgBoss from "pg-boss";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "~/infra/db/embedded.server";
import { migrate } from "~/infra/db/migrate.server";

declare module "vitest" {
  interface ProvidedContext {
    /** A migrated database that each worker copies. */
    templateUrl: string;
  }
}

const TEMPLATE = "askwell_test_template";

/**
 * Starts a PostgreSQL for one test run (or uses the one in TEST_DATABASE_URL), with a migrated
 * template in it.
 */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "askwell-test-"));
  const given = process.env.TEST_DATABASE_URL;
  const server = given
    ? { url: given, release: async (_force: boolean) => {} }
    : await startEmbedded(folder);
  await run(server.url, [
    // Test data need not survive a power cut.
    ...(given
      ? []
      : [
          "ALTER SYSTEM SET fsync = off",
          "ALTER SYSTEM SET synchronous_commit = off",
          "SELECT pg_reload_conf()",
        ]),
    `DROP DATABASE IF EXISTS ${TEMPLATE} WITH (FORCE)`,
    `CREATE DATABASE ${TEMPLATE}`,
  ]);
  const url = databaseUrl(server.url, TEMPLATE);
  await migrate(url, "prisma/migrations");
  const boss = new PgBoss({ connectionString: url, supervise: false, schedule: false });
  await boss.start();
  await boss.stop({ graceful: false, wait: true });
  // Without figures of the catalogue's size, reading the schema back was planned to take minutes.
  await run(url, ["ANALYZE"]);
  project.provide("templateUrl", url);
  return async () => {
    await server.release(true);
    rmSync(folder, { recursive: true, force: true });
  };
}

/** The same server, another database. */
export function databaseUrl(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

/** Runs statements one by one on a connection of their own. */
export async function run(url: string, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
