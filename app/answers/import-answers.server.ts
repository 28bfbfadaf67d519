import type { Context } from "~/infra/context";
import { type ImportedPost, importPosts } from "~/posts/index.server";
import { addImportedAnswers } from "~/questions/index.server";

export type ImportedAnswer = Omit<ImportedPost, "kind" | "threadId" | "onPostId" | "fields"> & {
  questionId: number;
};

/** Writes answers from elsewhere and counts them, inside the caller's transaction; gives their ids in the same order. */
export async function importAnswers(
  tx: Context,
  answers: readonly ImportedAnswer[],
): Promise<number[]> {
  const ids = await importPosts(
    tx,
    answers.map(({ questionId, ...post }) => ({ ...post, kind: "answer", threadId: questionId })),
  );
  const rows = answers.map(({ questionId }, index) => ({ postId: ids[index] ?? 0, questionId }));
  await tx.db.answer.createMany({ data: rows });
  const counts = new Map<number, number>();
  for (const { questionId } of rows) counts.set(questionId, (counts.get(questionId) ?? 0) + 1);
  await addImportedAnswers(tx, counts);
  return ids;
}
