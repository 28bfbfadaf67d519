import type { Context } from "~/infra/context";

/** One more answer or comment stands under a question, as of now: moves it up the list of active ones. */
export async function noteActivity(tx: Context, questionId: number): Promise<void> {
  const at = tx.clock.now().toISOString();
  await tx.db.$executeRaw`
    UPDATE "Question" SET "lastActivityAt" = GREATEST("lastActivityAt", ${at}::timestamptz)
    WHERE "postId" = ${questionId}`;
}

/** Moves the number of answers in sight by the rows that really came or went. */
export async function countAnswers(tx: Context, questionId: number, delta: number): Promise<void> {
  await tx.db.question.update({
    where: { postId: questionId },
    data: { answerCount: { increment: delta } },
    select: { postId: true },
  });
}

/** Sets the last activity to the newest post in sight: for when one went away or came back. */
export async function recountActivity(tx: Context, questionId: number): Promise<void> {
  await tx.db.$executeRaw`
    UPDATE "Question" SET "lastActivityAt" = COALESCE((
      SELECT max(p."createdAt") FROM "Post" p
      LEFT JOIN "Comment" c ON c."postId" = p.id
      WHERE p."threadId" = ${questionId}
        AND NOT EXISTS (SELECT 1 FROM "Removal" r WHERE r."postId" IN (p.id, c."onPostId") AND r."postId" <> ${questionId})
    ), "lastActivityAt")
    WHERE "postId" = ${questionId}`;
}

/**
 * Holds a question's row until the transaction ends, so that what may stand there once (the accepted
 * answer, the recommended one) is decided by one at a time; false when there is none.
 */
export async function holdQuestion(tx: Context, questionId: number): Promise<boolean> {
  const rows = await tx.db.$queryRaw<{ postId: number }[]>`
    SELECT "postId" FROM "Question" WHERE "postId" = ${questionId} FOR NO KEY UPDATE`;
  return rows.length > 0;
}
