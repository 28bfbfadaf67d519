import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { asPostKind } from "~/posts";
import { peopleOf } from "./people-of.server";
import type { KeptPostView } from "./views";

type PostRow = {
  postId: number;
  kind: string;
  questionId: number;
  questionTitle: string;
  questionLanguage: string;
  html: string;
  language: string;
  authorId: number;
  createdAt: Date;
  hidden: boolean;
};

/** Posts by id for those who keep the place, hidden ones too; refuses everybody else. */
export async function postsForKeepers(
  ctx: Context,
  postIds: readonly number[],
): Promise<Map<number, KeptPostView>> {
  mustBeAble(ctx, "hide");
  const rows = await ctx.db.$queryRaw<PostRow[]>`
    SELECT p.id AS "postId", p.kind, p."threadId" AS "questionId", q.title AS "questionTitle",
      thread.language AS "questionLanguage", p.html, p.language, p."authorId", p."createdAt",
      EXISTS (SELECT 1 FROM "Removal" r WHERE r."postId" IN (p.id, p."threadId", c."onPostId")) AS hidden
    FROM "Post" p
    JOIN "Post" thread ON thread.id = p."threadId"
    JOIN "Question" q ON q."postId" = p."threadId"
    LEFT JOIN "Comment" c ON c."postId" = p.id
    WHERE p.id = ANY(${[...new Set(postIds)]}::int[])`;
  const person = await peopleOf(
    ctx,
    rows.map(({ authorId }) => authorId),
  );
  return new Map(
    rows.map(({ authorId, createdAt, kind, ...row }) => [
      row.postId,
      {
        ...row,
        kind: asPostKind(kind),
        author: person(authorId),
        createdAt: createdAt.toISOString(),
      },
    ]),
  );
}
