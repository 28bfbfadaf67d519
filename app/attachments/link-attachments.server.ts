import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import { PICTURES_PER_POST, picturesIn } from "./rules";

/**
 * Gives the pictures that a post's texts show to the post, inside the transaction that writes it:
 * those its writer added and no post has yet. Refuses `attachment.too-many` {max} beyond ten. A
 * picture stays with its post when a later version leaves it out: the history still shows it.
 */
export async function linkAttachments(
  tx: Context,
  { postId, writerId, texts }: { postId: number; writerId: number; texts: readonly string[] },
): Promise<void> {
  const shown = picturesIn(texts.join("\n\n"));
  if (shown.size === 0) return;
  if (shown.size > PICTURES_PER_POST) {
    throw new Refusal("attachment.too-many", { max: PICTURES_PER_POST });
  }
  const ids = [...shown.keys()];
  const alts = ids.map((id) => (shown.get(id) ?? "").slice(0, 1000));
  await tx.db.$executeRaw`
    UPDATE "Attachment" a SET "postId" = ${postId}, alt = given.alt
    FROM unnest(${ids}::text[], ${alts}::text[]) AS given(id, alt)
    WHERE a.id = given.id AND a."ownerId" = ${writerId} AND a."postId" IS NULL`;
}
