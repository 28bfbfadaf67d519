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

const removal = { select: { byId: true } } as const;

/** The same answer for what is absent and for what is not theirs to see. */
export function postNotFound(): Refusal {
  return new Refusal("post.not-found", {}, { status: 404 });
}

/** A post in sight or not; refuses `post.not-found` when there is none. */
export async function anyPost(ctx: Context, postId: number): Promise<PostFacts> {
  const post = await ctx.db.post.findUnique({
    where: { id: postId },
    select: {
      id: true,
      kind: true,
      threadId: true,
      authorId: true,
      version: true,
      source: true,
      language: true,
      removal,
      thread: { select: { removal } },
      comment: { select: { onPostId: true, onPost: { select: { removal } } } },
    },
  });
  if (!post) throw postNotFound();
  const kind = asPostKind(post.kind);
  const aboveIt = kind === "question" ? null : (post.thread.removal ?? post.comment?.onPost.removal);
  const buried = Boolean(aboveIt);
  return {
    id: post.id,
    kind,
    threadId: post.threadId,
    authorId: post.authorId,
    version: post.version,
    source: post.source,
    language: post.language,
    onPostId: post.comment?.onPostId ?? null,
    removedById: post.removal?.byId ?? null,
    buried,
    hidden: buried || post.removal !== null,
  };
}

/** A post that stands in sight of everybody; to act on any other is to act on nothing (404). */
export async function shownPost(ctx: Context, postId: number): Promise<PostFacts> {
  const post = await anyPost(ctx, postId);
  if (post.hidden) throw postNotFound();
  return post;
}
