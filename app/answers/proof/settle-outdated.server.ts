import type { Context } from "~/infra/context";
import {
  asOutdatedReason,
  failuresCountFrom,
  isOldNews,
  type ProofTimes,
  silentAt,
  whyOutdated,
} from "./rules";

/**
 * Marks an answer as one that may be outdated, or takes the mark away, from what is so now: called
 * after anything that may change it, in the caller's transaction, and it may come late or twice. An
 * answer that is not in sight, or that nothing marks any more, has none. Tells `answer.outdated` and
 * `answer.confirmed` where the mark really came or went. Gives whether it stands.
 */
export async function settleOutdated(tx: Context, answerId: number): Promise<boolean> {
  const facts = await heldFacts(tx, answerId);
  if (!facts) return false;
  const { questionId, standing } = facts;
  const now = tx.clock.now();
  const why = facts.provable
    ? whyOutdated(
        facts,
        await saidSince(tx, answerId, failuresCountFrom(facts, standing, now)),
        now,
      )
    : null;
  if (!why) {
    const { count } = await tx.db.outdatedMark.deleteMany({ where: { answerId } });
    if (count > 0) await tx.jobs.publish("answer.confirmed", { answerId, questionId });
    return false;
  }
  if (standing?.why === why) return true;
  const due = why === "silence" ? (silentAt(facts) ?? now) : now;
  const old = isOldNews(due, now);
  const since = old ? due : now;
  // Silence after failures is no more than its author knows already.
  const quiet = old || (why === "silence" && standing !== null);
  await tx.db.outdatedMark.upsert({
    where: { answerId },
    create: { answerId, since, why, quiet },
    update: { since, why, quiet },
    select: { answerId: true },
  });
  await tx.jobs.publish("answer.outdated", { answerId, questionId });
  return true;
}

/** Holds an answer's row until the transaction ends, so that what is said of it counts one by one. */
export async function holdAnswer(tx: Context, answerId: number): Promise<boolean> {
  const rows = await tx.db.$queryRaw<{ postId: number }[]>`
    SELECT "postId" FROM "Answer" WHERE "postId" = ${answerId} FOR NO KEY UPDATE`;
  return rows.length > 0;
}

type Row = ProofTimes & {
  questionId: number;
  provable: boolean;
  since: Date | null;
  why: string | null;
};

async function heldFacts(tx: Context, answerId: number) {
  if (!(await holdAnswer(tx, answerId))) return null;
  const [row] = await tx.db.$queryRaw<Row[]>`
    SELECT a."questionId", p."editedAt", c."confirmedAt", m.since, m.why,
      greatest(x."acceptedAt", r."recommendedAt") AS "markedAt",
      (SELECT max(at) FROM "AnswerProof" WHERE "answerId" = p.id AND worked) AS "lastWorkedAt",
      (a.official OR x."answerId" IS NOT NULL OR r."answerId" IS NOT NULL) AND NOT EXISTS (
        SELECT 1 FROM "Removal" WHERE "postId" IN (p.id, p."threadId")) AS provable
    FROM "Answer" a JOIN "Post" p ON p.id = a."postId"
    LEFT JOIN "Acceptance" x ON x."answerId" = p.id
    LEFT JOIN "Recommendation" r ON r."answerId" = p.id
    LEFT JOIN "AnswerConfirmation" c ON c."answerId" = p.id
    LEFT JOIN "OutdatedMark" m ON m."answerId" = p.id
    WHERE p.id = ${answerId}`;
  if (!row) return null;
  const { since, why, ...facts } = row;
  return { ...facts, standing: since && why ? { since, why: asOutdatedReason(why) } : null };
}

async function saidSince(tx: Context, answerId: number, after: Date) {
  const [said] = await tx.db.$queryRaw<{ failures: number; successes: number }[]>`
    SELECT count(*) FILTER (WHERE NOT p.worked)::int AS failures,
      count(*) FILTER (WHERE p.worked AND p.at >= first.at)::int AS successes
    FROM "AnswerProof" p, (SELECT min(at) AS at FROM "AnswerProof"
      WHERE "answerId" = ${answerId} AND NOT worked AND at > ${after}) first
    WHERE p."answerId" = ${answerId} AND p.at > ${after}`;
  return said ?? { failures: 0, successes: 0 };
}
