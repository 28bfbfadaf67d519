import type { Context } from "~/infra/context";

/** Raises the numbers of answers of many questions at once; their last activity stays what it was elsewhere. */
export async function addImportedAnswers(
  tx: Context,
  counts: ReadonlyMap<number, number>,
): Promise<void> {
  if (counts.size === 0) return;
  // Rows are taken in one order by everybody, so that two imports don't wait for each other.
  const sorted = [...counts].sort(([a], [b]) => a - b);
  await tx.db.$executeRaw`
    UPDATE "Question" SET "answerCount" = "answerCount" + more.count
    FROM unnest(${sorted.map(([id]) => id)}::int[], ${sorted.map(([, count]) => count)}::int[]) AS more(id, count)
    WHERE "postId" = more.id`;
}
