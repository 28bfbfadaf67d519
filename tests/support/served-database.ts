import pg from "pg";
import PgBoss from "pg-boss";
import { afterAll, beforeAll, inject } from "vitest";
import { type EmbeddedDatabase, startEmbedded } from "~/infra/db/embedded.server";

/** The database of the built server, for what no page shows and no reader can do: looking at due times, and moving them. */
export function useServedDatabase() {
  let server: EmbeddedDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    // Joins the one that runs there.
    server = await startEmbedded(inject("dataFolder"));
    client = new pg.Client({ connectionString: server.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await server.release();
  });
  const rows = async <Row extends object>(text: string, values: unknown[] = []) =>
    (await client.query<Row>(text, values)).rows;
  return {
    rows,
    /** When the running clock of this kind is due, of a question or its case; null: none is due. */
    async dueAt(questionId: number, kind: string): Promise<string | null> {
      const [clock] = await rows<{ dueAt: Date | null }>(
        `SELECT "dueAt" FROM "SupportClock"
         WHERE kind = $2 AND current AND ("questionId" = $1
           OR "caseId" IN (SELECT "caseId" FROM "CaseThread" WHERE "questionId" = $1))`,
        [questionId, kind],
      );
      return clock?.dueAt?.toISOString() ?? null;
    },
    /** Moves what is stored of the community's window into the past, as if the question had been asked then. */
    async hoursPass(questionId: number, hours: number): Promise<void> {
      await rows(
        `UPDATE "SupportClock" SET ${["startedAt", "resumedAt", "dueAt", "warnAt"]
          .map((name) => `"${name}" = "${name}" - make_interval(hours => $2)`)
          .join(", ")} WHERE "questionId" = $1 AND kind = 'community' AND current`,
        [questionId, hours],
      );
    },
    /** How the time for a case's first reply ended, and when it was missed. */
    async firstReplyOf(caseId: number) {
      const [clock] = await rows<{ outcome: string | null; breachedAt: Date | null }>(
        `SELECT outcome, "breachedAt" FROM "SupportClock" WHERE "caseId" = $1 AND kind = 'first-reply'`,
        [caseId],
      );
      return clock;
    },
    /** The same for a case that was solved. */
    async daysPassSolved(caseId: number, days: number): Promise<void> {
      await rows(
        `UPDATE "SupportCase" SET "solvedAt" = "solvedAt" - make_interval(days => $2) WHERE id = $1`,
        [caseId, days],
      );
    },
    /** Has the server do now what its timetable does later. */
    async comesRound(name: string): Promise<void> {
      const boss = new PgBoss({ connectionString: server.url, supervise: false, schedule: false });
      await boss.start();
      await boss.send(`timetable.${name}`, {});
      await boss.stop({ graceful: false, wait: true });
    },
    /** The cases that a question ever had. */
    async casesOf(questionId: number) {
      return rows<{ id: number; state: string; reason: string; solvedBy: string | null }>(
        `SELECT id, state, reason, "solvedBy" FROM "SupportCase"
         WHERE id IN (SELECT "caseId" FROM "CaseThread" WHERE "questionId" = $1)`,
        [questionId],
      );
    },
  };
}
