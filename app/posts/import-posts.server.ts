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
  const rows = posts.map((post, index) => {
    const id = numbers[index]?.id ?? 0;
    return { ...post, ...post.fields, id, threadId: post.threadId ?? id };
  });
  // One statement and one value however many posts there are; createMany spends far longer in Prisma itself.
  await tx.db.$executeRaw`
    WITH given AS MATERIALIZED (
      SELECT * FROM json_to_recordset(${JSON.stringify(rows)}::json) AS row(
        id int, kind text, "threadId" int, "onPostId" int, "authorId" int, language text, source text,
        html text, "rendererVersion" int, score int, "createdAt" timestamptz, "editedAt" timestamptz,
        title text, tried text, "problemType" text, "errorCode" text, tags text[])
    ), post AS (
      INSERT INTO "Post" (id, kind, "threadId", "authorId", language, source, html, "rendererVersion", score, "createdAt", "editedAt")
      SELECT id, kind, "threadId", "authorId", language, source, html, "rendererVersion", score, "createdAt", "editedAt" FROM given
    ), comment AS (
      INSERT INTO "Comment" ("postId", "onPostId")
      SELECT id, "onPostId" FROM given WHERE kind = 'comment'
    )
    INSERT INTO "Revision" ("postId", version, source, title, tried, "problemType", "errorCode", tags, "editorId", "createdAt")
    SELECT id, 1, source, title, tried, "problemType", "errorCode", COALESCE(tags, '{}'), "authorId", COALESCE("editedAt", "createdAt") FROM given`;
  return rows.map(({ id }) => id);
}
