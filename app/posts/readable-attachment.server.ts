import { type AttachmentFacts, attachmentFacts } from "~/attachments/index.server";
import type { Context } from "~/infra/context";
import { mayReadRemoved } from "./may";

/** An attachment that the actor may see. */
export type ReadableAttachment = AttachmentFacts & {
  /** Whether everybody may see it, signed in or not. */
  public: boolean;
};

/**
 * An attachment for whoever may read the post that shows it: the post and all it stands under are
 * in sight, or the reader still reads what was removed of them. One that no post shows yet is its
 * owner's alone. Null for all others, as for one that does not exist.
 */
export async function readableAttachment(
  ctx: Context,
  id: string,
): Promise<ReadableAttachment | null> {
  const facts = await attachmentFacts(ctx, id);
  if (!facts) return null;
  const { ownerId, postId } = facts;
  if (postId === null) return ctx.actor?.id === ownerId ? { ...facts, public: false } : null;
  const removed = await ctx.db.$queryRaw<{ authorId: number }[]>`
    SELECT above."authorId" FROM "Post" p
    LEFT JOIN "Comment" c ON c."postId" = p.id
    JOIN "Post" above ON above.id IN (p.id, p."threadId", c."onPostId")
    JOIN "Removal" r ON r."postId" = above.id
    WHERE p.id = ${postId}`;
  if (!removed.every((post) => mayReadRemoved(ctx.actor, post))) return null;
  return { ...facts, public: removed.length === 0 };
}
