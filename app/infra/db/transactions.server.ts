import type { Transactions } from "../context";
import type { PgBossJobs } from "../jobs/pg-boss.server";
import { type DatabaseConnection, WAIT_MS } from "./client.server";

/** Opens transactions on a connection, with the jobs of the same database bound to each. */
export function transactionsOn(connection: DatabaseConnection, jobs: PgBossJobs): Transactions {
  return {
    async run(work) {
      const queues = new Set<string>();
      const result = await connection.$transaction(
        (db) => work({ db, jobs: jobs.boundTo(db, queues) }),
        { maxWait: WAIT_MS, timeout: 20_000 },
      );
      jobs.wake(queues);
      return result;
    },
  };
}
