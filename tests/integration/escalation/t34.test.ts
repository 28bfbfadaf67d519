import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { escalateUnanswered } from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import { connectDatabase, type DatabaseConnection } from "~/infra/db/client.server";
import { transactionsOn } from "~/infra/db/transactions.server";
import { PgBossJobs } from "~/infra/jobs/pg-boss.server";
import { handleWith, subscriptions } from "~/subscriptions.server";
import { ask } from "../../support/make-thread";
import { type Cast, HOUR, makeCast } from "../../support/support-cases";
import { useWorld } from "../../support/world";

const QUESTIONS = 20;
const SWEEPS = 10;

const world = useWorld();
let cast: Cast;
let db: DatabaseConnection;
let jobs: PgBossJobs;

beforeAll(async () => {
  db = connectDatabase(world.url, 6);
  jobs = new PgBossJobs(world.url, subscriptions, world.log, false);
  await jobs.start();
});

afterAll(async () => {
  await jobs.stop();
  await db.$disconnect();
});

beforeEach(async () => {
  cast = await makeCast(world);
});

/** A second process of the same Askwell: connections of its own to the same database. */
function otherProcess(): Context {
  return { ...world.ctx, db, jobs, transactions: transactionsOn(db, jobs) };
}

/** Works through all jobs in both processes at once, each of them handled twice. */
async function workTwice(): Promise<void> {
  const work = (ctx: Context, own: PgBossJobs) => {
    const handle = handleWith(ctx);
    return own.drain(async (subscription, happenings) => {
      await handle(subscription, happenings);
      await handle(subscription, happenings);
    });
  };
  for (let done = 1; done > 0; )
    done = (await Promise.all([work(world.ctx, world.jobs), work(otherProcess(), jobs)])).reduce(
      (sum, count) => sum + count,
    );
}

describe("T34: a question whose time is over", () => {
  test("reaches support once, however many workers sweep at once and however often jobs run", {
    timeout: 900_000,
  }, async () => {
    const asking = world.as(cast.lead);
    const ids: number[] = [];
    for (let n = 0; n < QUESTIONS; n++) ids.push(await ask(asking));
    await world.drain();
    world.clock.advance(4 * HOUR);
    const sweepers = Array.from({ length: SWEEPS }, (_, n) =>
      n % 2 === 0 ? world.ctx : otherProcess(),
    );
    const made = await Promise.all(sweepers.map(escalateUnanswered));
    await workTwice();
    await workTwice();
    made.push(await escalateUnanswered(world.ctx), await escalateUnanswered(otherProcess()));
    await workTwice();
    expect(made.reduce((sum, count) => sum + count)).toBe(QUESTIONS);

    const count = { cases: 1, created: 1, states: ["queued"], told: 1 };
    const found = await Promise.all(ids.map(traceOf));
    expect(found).toEqual(ids.map(() => count));
    expect(await world.db.supportCase.count()).toBe(QUESTIONS);
    expect(await world.db.caseEvent.count({ where: { kind: "created" } })).toBe(QUESTIONS);
    expect(await world.db.notice.count({ where: { kind: "support-took-over" } })).toBe(QUESTIONS);
  });
});

/** What came of a question, in numbers. */
async function traceOf(questionId: number) {
  const threads = await world.db.caseThread.findMany({
    where: { questionId },
    select: { caseId: true },
  });
  const caseId = { in: threads.map((thread) => thread.caseId) };
  const states = await world.db.questionSupport.findMany({
    where: { questionId },
    select: { state: true },
  });
  const kind = "support-took-over";
  return {
    cases: threads.length,
    created: await world.db.caseEvent.count({ where: { caseId, kind: "created" } }),
    states: states.map(({ state }) => state),
    told: await world.db.notice.count({ where: { questionId, kind } }),
  };
}
