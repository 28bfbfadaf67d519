import { createInterface } from "node:readline";
import { buildContainer } from "~/container.server";
import { escalateUnanswered } from "~/escalation/index.server";
import type { Context, Transactions } from "~/infra/context";
import type { Db } from "~/infra/db/client.server";
import { readEnvironment } from "~/infra/environment.server";
import { handleWith } from "~/subscriptions.server";
import { FAULTS, type Fault } from "./escalation-faults";

/**
 * A worker that waits for a line `AHEAD_MS|FAULT|NTH` on its input, then does what the clock and the
 * jobs ask for, and dies by `kill -9` when it reaches the fault point for the nth time.
 */
const container = await buildContainer({ ...readEnvironment(), ASKWELL_LOG: "silent" }, false);
console.log("ready");
for await (const line of createInterface({ input: process.stdin })) {
  const [ahead, fault = "", nth = "1"] = line.split("|");
  const die = dieAt(FAULTS.find((each) => each === fault) ?? null, Number(nth));
  const ctx = faulty(container.ctx, Number(ahead), die);
  await escalateUnanswered(ctx);
  const handle = handleWith(ctx);
  await container.jobs.drain(async (subscription, happenings) => {
    die("before a job");
    await handle(subscription, happenings);
    die("before a job is done");
  });
  process.exit(0);
}

function dieAt(fault: Fault | null, nth: number): (reached: Fault) => void {
  let times = 0;
  return (reached) => {
    if (reached === fault && ++times === nth) process.kill(process.pid, "SIGKILL");
  };
}

/** The same context some time ahead, which tells `reach` of each point it comes by. */
function faulty(ctx: Context, aheadMs: number, reach: (fault: Fault) => void): Context {
  const transactions = ctx.transactions as Transactions;
  return {
    ...ctx,
    clock: { now: () => new Date(ctx.clock.now().getTime() + aheadMs) },
    transactions: {
      ...transactions,
      async run(work) {
        reach("before a transaction");
        const result = await transactions.run(async (bound) => {
          const done = await work({ ...bound, db: watched(bound.db, reach) });
          reach("before a commit");
          return done;
        });
        reach("after a commit");
        return result;
      },
    },
  };
}

/** A database that tells of the writes which make a case. */
function watched(db: Db, reach: (fault: Fault) => void): Db {
  const after = (model: object, fault: Fault) =>
    new Proxy(model, {
      get(target, name) {
        const method = Reflect.get(target, name) as unknown;
        if (name !== "create" || typeof method !== "function") return method;
        return async (...args: unknown[]) => {
          const result = await method.apply(target, args);
          reach(fault);
          return result;
        };
      },
    });
  return new Proxy(db, {
    get(target, name) {
      const value = Reflect.get(target, name) as object;
      if (name === "supportCase") return after(value, "after a case is written");
      if (name === "caseThread") return after(value, "after its question is written");
      return typeof value === "function" ? (value as () => void).bind(target) : value;
    },
  });
}
