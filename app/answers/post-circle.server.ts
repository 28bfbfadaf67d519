import type { Context } from "~/infra/context";
import { asPostKind, type PostKind } from "~/posts";

/** A post in sight and everybody around it. What people follow is private: for telling them, never to be shown. */
export type PostCircleFacts = {
  questionId: number;
  kind: PostKind;
  authorId: number;
  askerId: number;
  official: boolean;
  createdAt: Date;
  editedAt: Date | null;
  /** Who wrote what a comment stands under. */
  aboveAuthorId: number | null;
  /** Who else commented there before. */
  conversation: number[];
  mentioned: number[];
  /** Of the question, since before the post. */
  followers: number[];
  /** The question's tags. */
  tagIds: number[];
};

/** Who is around a post, in one query; null when it is not in sight of everybody. */
export async function postCircle(ctx: Context, postId: number): Promise<PostCircleFacts | null> {
  const [row] = await ctx.db.$queryRaw<(Omit<PostCircleFacts, "kind"> & { kind: string })[]>`
    SELECT p."threadId" AS "questionId", p.kind, p."authorId", thread."authorId" AS "askerId",
      COALESCE(a.official, false) AS official, p."createdAt", p."editedAt",
      above."authorId" AS "aboveAuthorId",
      ARRAY(SELECT DISTINCT o."authorId" FROM "Comment" oc JOIN "Post" o ON o.id = oc."postId"
        WHERE oc."onPostId" = c."onPostId" AND o.id < p.id
          AND NOT EXISTS (SELECT 1 FROM "Removal" x WHERE x."postId" = o.id)) AS conversation,
      ARRAY(SELECT m."personId" FROM "Mention" m WHERE m."postId" = p.id) AS mentioned,
      ARRAY(SELECT w."personId" FROM "Watch" w
        WHERE w."questionId" = p."threadId" AND w.since <= p."createdAt") AS followers,
      ARRAY(SELECT t."tagId" FROM "QuestionTag" t WHERE t."questionId" = p."threadId") AS "tagIds"
    FROM "Post" p JOIN "Post" thread ON thread.id = p."threadId"
    LEFT JOIN "Answer" a ON a."postId" = p.id
    LEFT JOIN "Comment" c ON c."postId" = p.id
    LEFT JOIN "Post" above ON above.id = c."onPostId"
    WHERE p.id = ${postId} AND NOT EXISTS (
      SELECT 1 FROM "Removal" x WHERE x."postId" IN (p.id, p."threadId", c."onPostId"))`;
  return row ? { ...row, kind: asPostKind(row.kind) } : null;
}
