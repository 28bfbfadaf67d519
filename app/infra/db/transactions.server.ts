import type { Transactions } from "../context";
import type { PgBossJobs } from "../jobs/pg-boss.server";
import { tellingBy, tellingJobs } from "../live/tell.server";
import { type DatabaseConnection, Prisma, WAIT_MS } from "./client.server";

/** A snapshot may take as long as a large community takes to be written out. */
const SNAPSHOT_MS = 6 * 60 * 60 * 1000;

/** Opens transactions on a connection, with the jobs of the same database and what is told bound to each. */
export function transactionsOn(connection: DatabaseConnection, jobs: PgBossJobs): Transactions {
  return {
    async run(work) {
      const queues = new Set<string>();
      const result = await connection.$transaction(
        (db) => {
          const live = tellingBy(db);
          return work({ db, live, jobs: tellingJobs(jobs.boundTo(db, queues), live) });
        },
        { maxWait: WAIT_MS, timeout: 20_000 },
      );
      jobs.wake(queues);
      return result;
    },

    snapshot: (work) =>
      connection.$transaction(
        async (db) => {
          await db.$executeRaw`SET TRANSACTION READ ONLY`;
          return work(db);
        },
        {
          isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead,
          maxWait: WAIT_MS,
          timeout: SNAPSHOT_MS,
        },
      ),
  };
}
