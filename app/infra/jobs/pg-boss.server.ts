import PgBoss from "pg-boss";
import type { Db } from "../db/client.server";
import type { Log } from "../log/log.server";
import type { Jobs } from "./port";
import type { Happening, Subscription } from "./subscription";
import { bindToTransaction, type SqlRunner } from "./transaction-binding.server";
import type { WaitingJob } from "./waiting-jobs.server";

/** A job is tried this often, with growing pauses, over about a day and a half; then it is kept as failed. */
const RETRIES = { retryLimit: 12, retryDelay: 30, retryBackoff: true } as const;
/** Seconds between looks at a quiet queue; a commit in this process wakes the workers at once. */
const POLL_SECONDS = 2;

/** pg-boss on our database: jobs, retries and workers. */
export class PgBossJobs implements Jobs {
  readonly #boss: PgBoss;
  readonly #workers = new Map<string, string>();

  /** `supervise` keeps the queues tidy: one process that stays does it, short ones need not. */
  constructor(
    url: string,
    private readonly subscriptions: readonly Subscription[],
    private readonly log: Log,
    supervise = true,
  ) {
    this.#boss = new PgBoss({
      connectionString: url,
      max: 4,
      application_name: "askwell-jobs",
      supervise,
      schedule: supervise,
    });
    this.#boss.on("error", (error) => this.log.warn({ error }, "jobs: database trouble"));
  }

  /** Opens the queues of all subscriptions. */
  async start(): Promise<void> {
    await this.#boss.start();
    const known = new Set((await this.#boss.getQueues()).map((queue) => queue.name));
    for (const { queue } of this.subscriptions) {
      if (!known.has(queue)) await this.#boss.createQueue(queue, { name: queue, ...RETRIES });
    }
  }

  /** Begins to work on the queues; `handle` gets what the queue's subscription declared. */
  async work(
    handle: (subscription: Subscription, happenings: Happening[]) => Promise<void>,
  ): Promise<void> {
    for (const subscription of this.subscriptions) {
      const worker = await this.#boss.work<Happening>(
        subscription.queue,
        { batchSize: subscription.batch, pollingIntervalSeconds: POLL_SECONDS },
        (jobs) =>
          handle(
            subscription,
            jobs.map((job) => job.data),
          ),
      );
      this.#workers.set(subscription.queue, worker);
    }
  }

  /** Runs `work` by a cron expression (UTC), once whichever processes share the database. */
  async every(queue: string, cron: string, work: () => Promise<void>): Promise<void> {
    await this.#boss.createQueue(queue, { name: queue, policy: "short", retryLimit: 2 });
    await this.#boss.schedule(queue, cron);
    await this.#boss.work(queue, { pollingIntervalSeconds: 30 }, work);
  }

  /** Handles what waits now and what follows from it, then gives how many jobs that were; a fault is thrown. */
  async drain(
    handle: (subscription: Subscription, happenings: Happening[]) => Promise<void>,
  ): Promise<number> {
    let count = 0;
    for (let before = -1; before !== count; ) {
      before = count;
      for (const subscription of this.subscriptions) {
        const jobs = await this.#boss.fetch<Happening>(subscription.queue, {
          batchSize: subscription.batch,
        });
        if (jobs.length === 0) continue;
        await handle(
          subscription,
          jobs.map((job) => job.data),
        );
        await this.#boss.complete(
          subscription.queue,
          jobs.map((job) => job.id),
        );
        count += jobs.length;
      }
    }
    return count;
  }

  publish: Jobs["publish"] = async (event, payload) => {
    const queues = await this.#insert(event, payload);
    this.wake(queues);
  };

  /** The same jobs bound to a transaction; `queues` collects what to wake after the commit. */
  boundTo(db: Db, queues: Set<string>): Jobs {
    const runner = bindToTransaction(db);
    return {
      publish: async (event, payload) => {
        for (const queue of await this.#insert(event, payload, runner)) queues.add(queue);
      },
    };
  }

  /**
   * Lets jobs that waited elsewhere wait here, with all their tries before them, in the transaction
   * of `runner`. Gives how many there were; those of queues that nobody works on any more are left out.
   */
  async putBack(jobs: readonly WaitingJob[], runner: SqlRunner): Promise<number> {
    const worked = new Set(this.subscriptions.map(({ queue }) => queue));
    const inserts = jobs
      .filter(({ queue }) => worked.has(queue))
      .map(({ queue, data, startAfter }) => ({ name: queue, data, startAfter }));
    if (inserts.length > 0) {
      await this.#boss.insert(
        inserts as PgBoss.JobInsert[],
        { db: runner } as PgBoss.InsertOptions,
      );
    }
    return inserts.length;
  }

  /** Makes this process's workers look at their queues now. */
  wake(queues: Iterable<string>): void {
    for (const queue of queues) {
      const worker = this.#workers.get(queue);
      if (worker) this.#boss.notifyWorker(worker);
    }
  }

  /** Finishes what is being worked on, up to `seconds`, and lets go of the database. */
  async stop(seconds = 8): Promise<void> {
    await this.#boss.stop({ graceful: true, wait: true, timeout: seconds * 1000 });
  }

  async #insert(event: string, payload: object, db?: SqlRunner): Promise<string[]> {
    const queues = this.subscriptions.filter(({ events }) =>
      (events as readonly string[]).includes(event),
    );
    if (queues.length === 0) return [];
    const jobs = queues.map(({ queue }) => ({
      name: queue,
      data: { event, payload },
    }));
    await this.#boss.insert(jobs as PgBoss.JobInsert[], (db ? { db } : {}) as PgBoss.InsertOptions);
    return queues.map(({ queue }) => queue);
  }
}
