import type { PgBossJobs } from "~/infra/jobs/pg-boss.server";

/** What work on the whole of Askwell needs beside a context. */
export type Installation = {
  databaseUrl: string;
  /** The folder of the migrations this Askwell knows. */
  migrations: string;
  /** This Askwell's version, as "1.2.0". */
  version: string;
  jobs: Pick<PgBossJobs, "putBack">;
};
