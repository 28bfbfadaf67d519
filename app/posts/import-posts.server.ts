import type { Context } from "~/infra/context";
import type { QuestionFields } from "./insert-post.server";
import type { PostKind } from "./rules";

/** A text from elsewhere, with the date and score it had there. */
export type ImportedPost = {
  kind: PostKind;
  /** The question's id here; null for a question, which begins its own thread. */
  threadId: number | null;
  /** What a comment stands under. */
  onPostId?: number;
  authorId: number;
  language: string;
  source: string;
  html: string;
  rendererVersion: number;
  score: number;
  createdAt: Date;
  editedAt: Date | null;
  fields?: QuestionFields;
};

/**
 * Writes posts from elsewhere with their first versions, inside the caller's transaction; gives
 * their ids in the same order. Tells nobody: the caller publishes `questions.imported`.
 */
export async function importPosts(tx: Context, posts: readonly ImportedPost[]): Promise<number[]> {
  if (posts.length === 0) return [];
  const numbers = await tx.db.$queryRaw<{ id: number }[]>`
    SELECT nextval('"Post_id_seq"')::int AS id FROM generate_series(1, ${posts.length}::int)`;
  const rows = posts.map((post, index) => ({ ...post, id: numbers[index]?.id ?? 0 }));
  await tx.db.post.createMany({
    data: rows.map(({ onPostId, fields, ...post }) => ({ ...post, threadId: post.threadId ?? post.id })),
  });
  await tx.db.revision.createMany({
    data: rows.map(({ id, source, authorId, createdAt, editedAt, fields }) => ({
      postId: id,
      version: 1,
      source,
      editorId: authorId,
      createdAt: editedAt ?? createdAt,
      ...(fields ? { ...fields, tags: [...fields.tags] } : {}),
    })),
  });
  const comments = rows.flatMap(({ id, onPostId }) => (onPostId ? [{ postId: id, onPostId }] : []));
  if (comments.length > 0) await tx.db.comment.createMany({ data: comments });
  return rows.map(({ id }) => id);
}
