import type { Context } from "~/infra/context";
import { insertPost, type NewPost } from "./insert-post.server";

/** Writes a comment under a question or answer, inside the caller's transaction; gives its id. */
export async function insertComment(
  tx: Context,
  { onPostId, ...post }: Omit<NewPost, "kind" | "fields"> & { onPostId: number },
): Promise<number> {
  const postId = await insertPost(tx, { ...post, kind: "comment" });
  await tx.db.comment.create({ data: { postId, onPostId }, select: { postId: true } });
  return postId;
}
