import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import { asPostKind, type PostKind } from "./rules";

/** What a command needs to know of a post before it acts on it. */
export type PostFacts = {
  id: number;
  kind: PostKind;
  /** The question's id. */
  threadId: number;
  authorId: number;
  version: number;
  source: string;
  language: string;
  /** The post a comment stands under. */
  onPostId: number | null;
  removedById: number | null;
  /** What it stands under is out of sight. */
  buried: boolean;
  /** Out of sight because of itself or of what it stands under. */
  hidden: boolean;
};

type PostRow = Omit<PostFacts, "kind" | "hidden"> & { kind: string };

/** The same answer for what is absent and for what is not theirs to see. */
export function postNotFound(): Refusal {
  return new Refusal("post.not-found", {}, { status: 404 });
}

/** A post in sight or not; refuses `post.not-found` when there is none. One query, since every command begins here. */
export async function anyPost(ctx: Context, postId: number): Promise<PostFacts> {
  const [post] = await ctx.db.$queryRaw<PostRow[]>`
    SELECT p.id, p.kind, p."threadId", p."authorId", p.version, p.source, p.language,
      c."onPostId", own."byId" AS "removedById",
      EXISTS (SELECT 1 FROM "Removal" above
        WHERE above."postId" IN (p."threadId", c."onPostId") AND above."postId" <> p.id) AS buried
    FROM "Post" p
    LEFT JOIN "Comment" c ON c."postId" = p.id
    LEFT JOIN "Removal" own ON own."postId" = p.id
    WHERE p.id = ${postId}`;
  if (!post) throw postNotFound();
  const hidden = post.buried || post.removedById !== null;
  return { ...post, kind: asPostKind(post.kind), hidden };
}

/** A post that stands in sight of everybody; to act on any other is to act on nothing (404). */
export async function shownPost(ctx: Context, postId: number): Promise<PostFacts> {
  const post = await anyPost(ctx, postId);
  if (post.hidden) throw postNotFound();
  return post;
}
