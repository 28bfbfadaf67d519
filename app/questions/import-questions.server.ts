import type { Context } from "~/infra/context";
import { type ImportedPost, importPosts } from "~/posts/index.server";
import type { ProblemType } from "~/shared/problem-types";
import { cleanTag, isTag, TAG_LIMITS, TAGS_MAX } from "./rules";

export type ImportedQuestion = Omit<ImportedPost, "kind" | "threadId" | "onPostId" | "fields"> & {
  title: string;
  problemType: ProblemType;
  /** As `importTags` gives them. */
  tags: readonly string[];
  lastActivityAt: Date;
  /** When it was closed elsewhere, if it is. */
  closedAt: Date | null;
};

/** Writes questions from elsewhere, inside the caller's transaction; gives their ids in the same order. Nobody follows them yet. */
export async function importQuestions(
  tx: Context,
  questions: readonly ImportedQuestion[],
): Promise<number[]> {
  const ids = await importPosts(
    tx,
    questions.map(({ title, problemType, tags, lastActivityAt, closedAt, ...post }) => ({
      ...post,
      kind: "question",
      threadId: null,
      fields: { title, tried: "", problemType, errorCode: null, tags },
    })),
  );
  const rows = questions.map((question, index) => ({ ...question, postId: ids[index] ?? 0 }));
  await tx.db.question.createMany({
    data: rows.map(({ postId, title, problemType, lastActivityAt }) => ({
      postId,
      title,
      problemType,
      lastActivityAt,
    })),
  });
  await tagQuestions(tx, rows);
  const closures = rows.flatMap(({ postId, closedAt }) =>
    closedAt ? [{ questionId: postId, reason: "imported", closedAt }] : [],
  );
  if (closures.length > 0) await tx.db.closure.createMany({ data: closures });
  return ids;
}

/** Tags from elsewhere as they are written here: "c++" is "c-plus-plus", ".net" is "net"; what can't be one is left out. */
export function importTags(names: readonly string[]): string[] {
  const tags = names.map((name) =>
    cleanTag(
      name
        .replaceAll("+", "-plus")
        .replaceAll("#", "-sharp")
        .replace(/[./'’]+/g, "-"),
    )
      .replace(/-{2,}/g, "-")
      .replace(/^-|-$/g, ""),
  );
  const fitting = tags.filter(
    (tag) => isTag(tag) && tag.length >= TAG_LIMITS.min && tag.length <= TAG_LIMITS.max,
  );
  return [...new Set(fitting)].slice(0, TAGS_MAX);
}

async function tagQuestions(
  tx: Context,
  rows: readonly { postId: number; tags: readonly string[] }[],
): Promise<void> {
  // One order for everybody, so that two who add the same new tags don't wait for each other.
  const names = [...new Set(rows.flatMap(({ tags }) => tags))].sort();
  if (names.length === 0) return;
  await tx.db.tag.createMany({ data: names.map((name) => ({ name })), skipDuplicates: true });
  const tags = await tx.db.tag.findMany({
    where: { name: { in: names } },
    select: { id: true, name: true },
  });
  const tagIds = new Map(tags.map(({ id, name }) => [name, id]));
  await tx.db.questionTag.createMany({
    data: rows.flatMap(({ postId, tags }) =>
      tags.map((name) => ({ questionId: postId, tagId: tagIds.get(name) ?? 0 })),
    ),
  });
}
