import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import "./i18n/index.server";
import { systemClock } from "./infra/clock/system.server";
import type { Context, Site } from "./infra/context";
import { connectDatabase } from "./infra/db/client.server";
import { startEmbedded } from "./infra/db/embedded.server";
import { migrate } from "./infra/db/migrate.server";
import { transactionsOn } from "./infra/db/transactions.server";
import type { Environment } from "./infra/environment.server";
import { PgBossJobs } from "./infra/jobs/pg-boss.server";
import { PostgresListener } from "./infra/live/listener.server";
import { tellingBy, tellingJobs } from "./infra/live/tell.server";
import { createLog } from "./infra/log/log.server";
import { folderMailer } from "./infra/mailer/folder.server";
import { smtpMailer } from "./infra/mailer/smtp.server";
import { pictureMaker } from "./infra/pictures/maker.server";
import { buildSealing, KEY_FILE } from "./infra/sealing/build.server";
import { buildSearchEngine } from "./infra/search-engine/build.server";
import { buildStorage } from "./infra/storage/build.server";
import type { Installation } from "./keeping/index.server";
import { closeMarkdown, markdownRenderer } from "./markdown/index.server";
import { subscriptions } from "./subscriptions.server";

/** The ports of one process, and how to close them. */
export type Container = {
  ctx: Context;
  jobs: PgBossJobs;
  /** What the open pages of this process hear; not started. */
  listener: PostgresListener;
  /** Whether the database is the one we start ourselves. */
  embedded: boolean;
  installation: Installation;
  close(): Promise<void>;
};

/** Both from app/ and from build/, these stand one folder up. */
const MIGRATIONS = fileURLToPath(new URL("../prisma/migrations", import.meta.url));
const PACKAGE = new URL("../package.json", import.meta.url);

/**
 * Builds every port from the settings: starts the embedded database where none is given, and
 * migrates. `staying` is for processes that serve until told to stop; short ones do less.
 */
export async function buildContainer(
  environment: Environment,
  staying: boolean,
): Promise<Container> {
  const log = createLog(environment.ASKWELL_LOG);
  const server = environment.DATABASE_URL ? null : await startEmbedded(environment.ASKWELL_DATA);
  const url = server?.url ?? (environment.DATABASE_URL as string);
  try {
    const applied = await migrate(url, MIGRATIONS);
    if (applied.length > 0) log.info({ applied }, "database migrated");
    const db = connectDatabase(url, staying ? 10 : 4);
    const jobs = new PgBossJobs(url, subscriptions, log, staying);
    await jobs.start();
    const folder = environment.SMTP_URL
      ? null
      : folderMailer(join(environment.ASKWELL_DATA, "mail"), systemClock);
    const live = tellingBy(db);
    const listener = new PostgresListener(url, systemClock, log);
    const { sealing, ownFile } = await buildSealing(environment);
    if (ownFile && !server && staying) {
      // A database that outlives this machine, or serves several, needs a key that does so too.
      log.warn(
        { file: join(environment.ASKWELL_DATA, KEY_FILE) },
        "private boxes are sealed with a key of this data folder: set ASKWELL_BOX_KEYS",
      );
    }
    const ctx: Context = {
      db,
      clock: systemClock,
      jobs: tellingJobs(jobs, live),
      live,
      mailer: folder ?? smtpMailer(environment.SMTP_URL as string, environment.ASKWELL_MAIL_FROM),
      mailFolder: folder,
      search: buildSearchEngine({ db, clock: systemClock, log, environment }),
      markdown: markdownRenderer,
      storage: buildStorage(environment),
      pictures: pictureMaker(),
      sealing,
      log,
      site: siteOf(environment, server !== null),
      actor: null,
      locale: "en",
      transactions: transactionsOn(db, jobs),
    };
    return {
      ctx,
      jobs,
      listener,
      embedded: server !== null,
      installation: { databaseUrl: url, migrations: MIGRATIONS, version: ownVersion(), jobs },
      async close() {
        await listener.close();
        await jobs.stop();
        await db.$disconnect();
        await closeMarkdown();
        await server?.release();
      },
    };
  } catch (error) {
    await server?.release();
    throw error;
  }
}

function ownVersion(): string {
  return String(JSON.parse(readFileSync(PACKAGE, "utf8")).version);
}

function siteOf(environment: Environment, embedded: boolean): Site {
  return {
    origin: environment.ASKWELL_ORIGIN,
    name: environment.ASKWELL_NAME,
    brands: environment.ASKWELL_BRANDS,
    timeZone: environment.ASKWELL_ZONE,
    demo: embedded && environment.ASKWELL_DEMO === "on",
  };
}
