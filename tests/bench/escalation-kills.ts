import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { buildContainer, type Container } from "~/container.server";
import { escalateUnanswered } from "~/escalation/index.server";
import { startEmbedded } from "~/infra/db/embedded.server";
import { readEnvironment } from "~/infra/environment.server";
import { askQuestion } from "~/questions/index.server";
import { handleWith } from "~/subscriptions.server";
import { bundle } from "../../app/launch/bundle.mjs";
import { FAULTS } from "./escalation-faults";

const WORKER = "build/escalation-worker.js";
const ROUNDS = 500;
/** Questions that are due in each round: fewer than the breaker holds back. */
const QUESTIONS = 4;
/** Past every community window. */
const AHEAD_MS = 80 * 3_600_000;

/**
 * Kills workers while they give due questions their cases: in each round two work at once, one dies at
 * a fault point, the other at any moment, and a third finishes. At the end every question has one case.
 */
export async function benchEscalationKills(rounds = ROUNDS): Promise<void> {
  await bundle({ "escalation-worker": "tests/bench/escalation-worker.ts" });
  const folder = mkdtempSync(join(tmpdir(), "askwell-kills-"));
  const server = await startEmbedded(folder);
  const settings: NodeJS.ProcessEnv = {
    NODE_ENV: "production",
    DATABASE_URL: server.url,
    ASKWELL_DATA: folder,
    ASKWELL_LOG: "silent",
  };
  const container = await buildContainer(readEnvironment(settings), false);
  const sql = new pg.Pool({ connectionString: server.url, max: 2 });
  const began = performance.now();
  const killed = new Map<string, number>();
  let spare: Worker[] = [];
  try {
    const askers = await makeAskers(sql);
    const asked: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const pair = await Promise.all([
        spare[0] ?? startWorker(settings),
        spare[1] ?? startWorker(settings),
      ]);
      // The next two start while these work.
      const next = round + 1 < rounds ? [startWorker(settings), startWorker(settings)] : [];
      asked.push(...(await dueQuestions(container, askers, round)));
      const fault = FAULTS[round % FAULTS.length] ?? FAULTS[0];
      const nth = 1 + (Math.floor(round / FAULTS.length) % QUESTIONS);
      const [first, second] = pair as [Worker, Worker];
      const atPoint = first.go(`${AHEAD_MS}|${fault}|${nth}`);
      const anyMoment = second.go(`${AHEAD_MS}|none|1`);
      await sleep((round * 7) % 120);
      second.kill();
      if ((await atPoint) === "killed") killed.set(fault, (killed.get(fault) ?? 0) + 1);
      if ((await anyMoment) === "killed")
        killed.set("any moment", (killed.get("any moment") ?? 0) + 1);
      await finish(container, sql);
      spare = await Promise.all(next);
      if ((round + 1) % 50 === 0) console.log(`  ${round + 1} rounds …`);
    }
    report(await judge(sql, asked), {
      rounds,
      killed,
      seconds: (performance.now() - began) / 1000,
    });
  } finally {
    for (const worker of spare) worker.kill();
    await sql.end();
    await container.close();
    await server.release(true);
    rmSync(folder, { recursive: true, force: true });
    rmSync(WORKER, { force: true });
  }
}

type Worker = {
  go(line: string): Promise<"killed" | "finished">;
  kill(): void;
};

async function startWorker(settings: NodeJS.ProcessEnv): Promise<Worker> {
  const child: ChildProcess = spawn(process.execPath, [WORKER], {
    env: { PATH: process.env.PATH, ...settings },
    stdio: ["pipe", "pipe", "inherit"],
  });
  const ended = new Promise<"killed" | "finished">((resolve) =>
    child.once("exit", (_code, signal) => resolve(signal === "SIGKILL" ? "killed" : "finished")),
  );
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream });
  await new Promise((resolve, reject) => {
    lines.once("line", resolve);
    child.once("exit", () => reject(new Error("A worker ended before it was ready.")));
  });
  return {
    go(line) {
      child.stdin?.write(`${line}\n`);
      return ended;
    },
    kill: () => void child.kill("SIGKILL"),
  };
}

async function makeAskers(sql: pg.Pool): Promise<number[]> {
  const { rows } = await sql.query<{ id: number }>(
    `INSERT INTO "Person" (name, "nameSkeleton", "mentionKey", locale, "createdAt")
     SELECT 'Asker ' || n, 'asker' || n, 'asker' || n, 'en', now() FROM generate_series(1, 8) n RETURNING id`,
  );
  return rows.map(({ id }) => id);
}

/** Questions asked just now, whose clocks run: some time ahead they are due. */
async function dueQuestions(
  container: Container,
  askers: number[],
  round: number,
): Promise<number[]> {
  const ids: number[] = [];
  for (let n = 0; n < QUESTIONS; n++) {
    const id = askers[n % askers.length] ?? 0;
    const actor = { id, name: `Asker ${n}`, roles: ["member", "agent"] as const, verified: true };
    const { questionId } = await askQuestion(
      { ...container.ctx, actor },
      {
        title: `Round ${round}, question ${n}`,
        problemType: "withdrawal",
        body: "It says processing for three days now and nothing arrives.",
        tags: [],
        key: `round-${round}-${n}`,
      },
    );
    ids.push(questionId);
  }
  await container.jobs.drain(handleWith(container.ctx));
  return ids;
}

/** What a worker does that nobody kills: also the jobs that the others died with. */
async function finish(container: Container, sql: pg.Pool): Promise<void> {
  const clock = { now: () => new Date(container.ctx.clock.now().getTime() + AHEAD_MS) };
  const ctx = { ...container.ctx, clock };
  // Older cases move out of the breaker's sight; jobs of the dead count as given up, as they do after their time.
  await sql.query(`UPDATE "SupportCase" SET "createdAt" = "createdAt" - interval '1 hour'`);
  await escalateUnanswered(ctx);
  await sql.query(
    `UPDATE pgboss.job SET state = 'retry', start_after = now() WHERE state IN ('active', 'retry')`,
  );
  await container.jobs.drain(handleWith(ctx));
}

type Verdict = { questions: number; lost: number; doubled: number; odd: number; jobsLeft: number };

async function judge(sql: pg.Pool, asked: number[]): Promise<Verdict> {
  const { rows } = await sql.query<{
    cases: number;
    created: number;
    clocks: number;
    c0: number;
    support: number;
  }>(
    `SELECT
       (SELECT count(*)::int FROM "CaseThread" t WHERE t."questionId" = q) AS cases,
       (SELECT count(*)::int FROM "CaseEvent" e JOIN "CaseThread" t ON t."caseId" = e."caseId"
         WHERE t."questionId" = q AND e.kind = 'created') AS created,
       (SELECT count(*)::int FROM "SupportClock" c JOIN "CaseThread" t ON t."caseId" = c."caseId"
         WHERE t."questionId" = q AND c.kind IN ('first-reply', 'resolution')) AS clocks,
       (SELECT count(*)::int FROM "SupportClock" c WHERE c."questionId" = q AND c.outcome = 'escalated') AS c0,
       (SELECT count(*)::int FROM "QuestionSupport" s WHERE s."questionId" = q AND s.state = 'queued') AS support
     FROM unnest($1::int[]) q`,
    [asked],
  );
  const jobs = await sql.query<{ left: number }>(
    `SELECT count(*)::int AS left FROM pgboss.job WHERE state IN ('created', 'retry', 'active', 'failed') AND name NOT LIKE 'timetable.%' AND name NOT LIKE '\\_\\_%'`,
  );
  return {
    questions: rows.length,
    lost: rows.filter(({ cases }) => cases === 0).length,
    doubled: rows.filter(({ cases, created }) => cases > 1 || created > 1).length,
    odd: rows.filter(({ clocks, c0, support }) => clocks !== 2 || c0 !== 1 || support !== 1).length,
    jobsLeft: jobs.rows[0]?.left ?? 0,
  };
}

function report(
  { questions, lost, doubled, odd, jobsLeft }: Verdict,
  { rounds, killed, seconds }: { rounds: number; killed: Map<string, number>; seconds: number },
): void {
  console.log(`${rounds} rounds in ${seconds.toFixed(0)} s; workers killed:`);
  for (const [where, count] of killed) console.log(`  ${where.padEnd(32)} ${count}`);
  console.log(
    `${questions} questions were due: ${lost} lost, ${doubled} doubled, ${odd} in another state than escalated; ${jobsLeft} jobs left over`,
  );
  if (lost + doubled + odd + jobsLeft > 0) process.exitCode = 1;
}
