import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";
import type { Context } from "~/infra/context";
import { connectDatabase, type DatabaseConnection } from "~/infra/db/client.server";
import { migrate } from "~/infra/db/migrate.server";
import { transactionsOn } from "~/infra/db/transactions.server";
import { PgBossJobs } from "~/infra/jobs/pg-boss.server";
import { buildSearchEngine } from "~/infra/search-engine/build.server";
import { folderStorage } from "~/infra/storage/folder.server";
import type { Installation } from "~/keeping/index.server";
import { handleWith, subscriptions } from "~/subscriptions.server";
import { databaseUrl, run } from "./database-setup";
import type { World } from "./world";

const MIGRATIONS = "prisma/migrations";

/** The test's own world, as work on the whole of it wants it. */
export function installationOf(world: World): Installation {
  const { url, jobs } = world;
  return { databaseUrl: url, migrations: MIGRATIONS, version: "1.0.0-test", jobs };
}

/** A second Askwell on an empty machine: a database and a folder of its own. */
export type OtherAskwell = {
  ctx: Context;
  db: DatabaseConnection;
  installation: Installation;
  uploads: string;
  /** Works through all waiting jobs, and gives how many there were. */
  drain(): Promise<number>;
};

/** Makes empty Askwells beside the world; they are gone after the test file. */
export function useOtherAskwells(world: World) {
  const closing: (() => Promise<void>)[] = [];
  let count = 0;
  afterAll(async () => {
    for (const close of closing) await close();
  });
  return async (migrations = MIGRATIONS): Promise<OtherAskwell> => {
    const name = `askwell_other_${process.pid}_${++count}`;
    const server = databaseUrl(world.url, "postgres");
    // Its owner may do no more than a customer of a hosted PostgreSQL.
    await run(server, [`CREATE ROLE ${name} LOGIN`, `CREATE DATABASE ${name} OWNER ${name}`]);
    const asOwner = new URL(databaseUrl(world.url, name));
    asOwner.username = name;
    const url = asOwner.href;
    await migrate(url, migrations);
    const jobs = new PgBossJobs(url, subscriptions, world.log, false);
    await jobs.start();
    const db = connectDatabase(url, 4);
    const uploads = mkdtempSync(join(tmpdir(), "askwell-other-"));
    closing.push(async () => {
      await jobs.stop();
      await db.$disconnect();
      rmSync(uploads, { recursive: true, force: true });
      await run(server, [`DROP DATABASE ${name} WITH (FORCE)`, `DROP ROLE ${name}`]);
    });
    const ctx: Context = {
      ...world.ctx,
      db,
      jobs,
      storage: folderStorage(uploads),
      search: buildSearchEngine({ db, clock: world.clock, log: world.log }),
      transactions: transactionsOn(db, jobs),
    };
    return {
      ctx,
      db,
      uploads,
      installation: { databaseUrl: url, migrations, version: "1.0.0-test", jobs },
      drain: () => jobs.drain(handleWith(ctx)),
    };
  };
}

/** Everything a database's tables hold, by table, as one text of sorted rows each. */
export async function contentOf(db: DatabaseConnection): Promise<Record<string, string>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations' ORDER BY 1`;
  const content: Record<string, string> = {};
  for (const { name } of tables) {
    const [row] = await db.$queryRaw<{ rows: string }[]>`
      SELECT query_to_xml(format('SELECT t::text FROM public.%I t ORDER BY 1', ${name}::text),
        true, true, '')::text AS rows`;
    content[name] = row?.rows ?? "";
  }
  return content;
}
