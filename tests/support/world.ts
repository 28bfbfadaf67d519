import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, beforeEach, inject } from "vitest";
import "~/i18n/index.server";
import { FixedClock } from "~/infra/clock/fixed";
import type { Context } from "~/infra/context";
import { connectDatabase, type DatabaseConnection } from "~/infra/db/client.server";
import { transactionsOn } from "~/infra/db/transactions.server";
import { PgBossJobs } from "~/infra/jobs/pg-boss.server";
import { tellingBy, tellingJobs } from "~/infra/live/tell.server";
import { createLog } from "~/infra/log/log.server";
import { MemoryMailer } from "~/infra/mailer/memory";
import { pictureMaker } from "~/infra/pictures/maker.server";
import { aesSealing } from "~/infra/sealing/aes.server";
import { buildSearchEngine } from "~/infra/search-engine/build.server";
import { folderStorage } from "~/infra/storage/folder.server";
import { markdownRenderer } from "~/markdown/index.server";
import type { Actor } from "~/shared/roles";
import { handleWith, subscriptions } from "~/subscriptions.server";
import { databaseUrl, run } from "./database-setup";

/** When every test begins. */
export const START = "2026-03-02T09:00:00.000Z";

/** A whole Askwell without its doors: real database and jobs, a clock that stands, mail that is kept. */
export class World {
  readonly clock = new FixedClock(START);
  readonly mailer = new MemoryMailer();
  readonly log = createLog("silent");
  /** Where this worker's pictures are kept; emptied before each test. */
  readonly uploads = mkdtempSync(join(tmpdir(), "askwell-uploads-"));
  readonly storage = folderStorage(this.uploads);
  readonly pictures = pictureMaker();
  readonly sealing = aesSealing([{ id: "test", key: Buffer.alloc(32, "test key") }]);
  constructor(
    readonly url: string,
    readonly db: DatabaseConnection,
    readonly jobs: PgBossJobs,
  ) {}

  /** The context of a visitor; `as(actor)` that of a person. */
  get ctx(): Context {
    const live = tellingBy(this.db);
    return {
      db: this.db,
      clock: this.clock,
      jobs: tellingJobs(this.jobs, live),
      live,
      mailer: this.mailer,
      mailFolder: null,
      search: buildSearchEngine({ db: this.db, clock: this.clock, log: this.log }),
      markdown: markdownRenderer,
      storage: this.storage,
      pictures: this.pictures,
      sealing: this.sealing,
      log: this.log,
      site: {
        origin: "http://localhost:3000",
        name: "Askwell",
        brands: ["Askwell", "Harbour Pay", "海湾支付"],
        timeZone: "UTC",
        demo: false,
      },
      actor: null,
      locale: "en",
      transactions: transactionsOn(this.db, this.jobs),
    };
  }

  as(actor: Actor): Context {
    return { ...this.ctx, actor };
  }

  /** Works through all waiting jobs, and gives how many there were. */
  drain(): Promise<number> {
    return this.jobs.drain(handleWith(this.ctx));
  }

  async empty(): Promise<void> {
    const tables = await this.db.$queryRaw<{ name: string }[]>`
      SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
      WHERE (schemaname = 'public' AND tablename <> '_prisma_migrations') OR (schemaname = 'pgboss' AND tablename = 'job')`;
    // DELETE beats TRUNCATE many times over on small tables.
    await run(this.url, [
      "SET session_replication_role = replica",
      ...tables.map(({ name }) => `DELETE FROM ${name}`),
    ]);
    for (const folder of ["pictures", "private-box"])
      await rm(join(this.uploads, folder), { recursive: true, force: true });
    this.clock.set(START);
    this.mailer.sent.length = 0;
  }
}

let opened: Promise<World> | null = null;

async function openWorld(): Promise<World> {
  const template = inject("templateUrl");
  const name = `askwell_test_${process.pid}_${process.env.VITEST_POOL_ID ?? 1}`;
  await run(databaseUrl(template, "postgres"), [
    `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`,
    `CREATE DATABASE ${name} TEMPLATE ${new URL(template).pathname.slice(1)}`,
  ]);
  const url = databaseUrl(template, name);
  const jobs = new PgBossJobs(url, subscriptions, createLog("silent"), false);
  await jobs.start();
  return new World(url, connectDatabase(url, 12), jobs);
}

/** The world of this test file, emptied before each test; one database a worker. */
export function useWorld(): World {
  const proxy = {} as World;
  let world: World;
  beforeAll(async () => {
    opened ??= openWorld();
    world = await opened;
    Object.setPrototypeOf(proxy, world);
  });
  beforeEach(() => world.empty());
  return proxy;
}
