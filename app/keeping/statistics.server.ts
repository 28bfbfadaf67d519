import { questionState } from "~/answers";
import type { Context } from "~/infra/context";
import type { Db } from "~/infra/db/client.server";

const HOUR_MS = 60 * 60 * 1000;

type Counts = Record<string, number>;

/** How a community does, as its owner asks. What was taken away is not counted, unless it says so. */
export type Statistics = {
  people: number;
  /** Questions in sight, each way of sorting them. */
  questions: { total: number; byState: Counts; byType: Counts; byLanguage: Counts };
  answers: { peer: number; official: number };
  /** The part of all questions whose asker accepted an answer, from 0 to 1; null without questions. */
  acceptedShare: number | null;
  /** Hours from a question to its first answer by somebody else, in the middle of all that have one. */
  medianHoursToFirstAnswer: number | null;
  /** Open questions that nobody answered within these hours. */
  unansweredAfterHours: { "24": number; "72": number };
  comments: number;
  /** Posts that were taken away. */
  removed: number;
  pictures: { count: number; bytes: number };
  openFlags: number;
  jobs: { waiting: number; failed: number };
  /** Gathered notices that are still to be sent. */
  mailsWaiting: number;
  databaseBytes: number;
};

/** Counts everything at one instant. */
export async function statistics(ctx: Context): Promise<Statistics> {
  const { transactions } = ctx;
  if (!transactions) throw new Error("Statistics open a transaction of their own");
  return transactions.snapshot((db) => count(ctx, db));
}

async function count(ctx: Context, db: Db): Promise<Statistics> {
  const questions = await questionCounts(db);
  const total = sum(questions.byState);
  return {
    people: await db.person.count(),
    questions: { total, ...questions.counts, byState: questions.byState },
    answers: {
      peer: await db.answer.count({ where: { ...shownAnswer, official: false } }),
      official: await db.answer.count({ where: { ...shownAnswer, official: true } }),
    },
    acceptedShare: total === 0 ? null : questions.accepted / total,
    medianHoursToFirstAnswer: await medianHours(db),
    unansweredAfterHours: {
      "24": await unanswered(ctx, db, 24),
      "72": await unanswered(ctx, db, 72),
    },
    comments: await db.comment.count({
      where: { post: { removal: null, thread: { removal: null } }, onPost: { removal: null } },
    }),
    removed: await db.removal.count(),
    pictures: await pictureCounts(db),
    openFlags: await db.flag.count({ where: { open: true } }),
    jobs: await jobCounts(db),
    mailsWaiting: await db.noticeMail.count({ where: { doneAt: null } }),
    databaseBytes: await databaseSize(db),
  };
}

const shownAnswer = { post: { removal: null }, question: { post: { removal: null } } } as const;

type QuestionGroup = {
  problemType: string;
  language: string;
  closed: boolean;
  accepted: boolean;
  recommended: boolean;
  withSupport: boolean;
  answered: boolean;
  count: number;
};

async function questionCounts(db: Db) {
  const groups = await db.$queryRaw<QuestionGroup[]>`
    SELECT q."problemType", p.language, c."questionId" IS NOT NULL AS closed,
      a."questionId" IS NOT NULL AS accepted, r."questionId" IS NOT NULL AS recommended,
      COALESCE(s.state <> 'returned', false) AS "withSupport",
      q."answerCount" > 0 AS answered, count(*)::int AS count
    FROM "Question" q JOIN "Post" p ON p.id = q."postId"
    LEFT JOIN "Closure" c ON c."questionId" = q."postId"
    LEFT JOIN "Acceptance" a ON a."questionId" = q."postId"
    LEFT JOIN "Recommendation" r ON r."questionId" = q."postId"
    LEFT JOIN "QuestionSupport" s ON s."questionId" = q."postId"
    WHERE NOT EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" = q."postId")
    GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1, 2`;
  const byState: Counts = {};
  const byType: Counts = {};
  const byLanguage: Counts = {};
  let accepted = 0;
  for (const group of groups) {
    const state = questionState({ ...group, answerCount: group.answered ? 1 : 0 });
    add(byState, state, group.count);
    add(byType, group.problemType, group.count);
    add(byLanguage, group.language, group.count);
    if (group.accepted) accepted += group.count;
  }
  return { byState, counts: { byType, byLanguage }, accepted };
}

async function medianHours(db: Db): Promise<number | null> {
  const [row] = await db.$queryRaw<{ hours: number | null }[]>`
    SELECT (percentile_cont(0.5) WITHIN GROUP (ORDER BY waited) / 3600)::float8 AS hours FROM (
      SELECT extract(epoch FROM min(p."createdAt") - asked."createdAt") AS waited
      FROM "Answer" a JOIN "Post" p ON p.id = a."postId"
      JOIN "Post" asked ON asked.id = a."questionId"
      WHERE p."authorId" <> asked."authorId"
        AND NOT EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" IN (p.id, asked.id))
      GROUP BY asked.id, asked."createdAt") AS first`;
  return row?.hours ?? null;
}

function unanswered(ctx: Context, db: Db, hours: number): Promise<number> {
  const before = new Date(ctx.clock.now().getTime() - hours * HOUR_MS);
  return db.question.count({
    where: { answerCount: 0, closure: null, post: { removal: null, createdAt: { lt: before } } },
  });
}

async function pictureCounts(db: Db): Promise<Statistics["pictures"]> {
  const [row] = await db.$queryRaw<{ count: number; bytes: number }[]>`
    SELECT count(*)::int AS count, coalesce(sum(bytes), 0)::float8 AS bytes FROM "Attachment"`;
  return row ?? { count: 0, bytes: 0 };
}

async function jobCounts(db: Db): Promise<Statistics["jobs"]> {
  const [row] = await db.$queryRaw<{ waiting: number; failed: number }[]>`
    SELECT count(*) FILTER (WHERE state IN ('created', 'retry', 'active'))::int AS waiting,
      count(*) FILTER (WHERE state = 'failed')::int AS failed
    FROM pgboss.job WHERE name NOT LIKE 'timetable.%' AND left(name, 2) <> '__'`;
  return row ?? { waiting: 0, failed: 0 };
}

async function databaseSize(db: Db): Promise<number> {
  const [row] = await db.$queryRaw<{ bytes: number }[]>`
    SELECT pg_database_size(current_database())::float8 AS bytes`;
  return row?.bytes ?? 0;
}

function add(counts: Counts, name: string, more: number): void {
  counts[name] = (counts[name] ?? 0) + more;
}

function sum(counts: Counts): number {
  return Object.values(counts).reduce((all, each) => all + each, 0);
}
