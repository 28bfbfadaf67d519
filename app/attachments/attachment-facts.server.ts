import type { Context } from "~/infra/context";
import { ATTACHMENT_ID } from "./rules";

/** What is known of an attachment, for those who decide who sees it. */
export type AttachmentFacts = {
  id: string;
  ownerId: number;
  /** The post that shows it; null while its owner is still writing. */
  postId: number | null;
  type: string;
  width: number;
  height: number;
  thumbWidth: number;
  thumbHeight: number;
  alt: string;
};

/** An attachment, whoever asks; null when there is none. Who may see it is another question. */
export async function attachmentFacts(ctx: Context, id: string): Promise<AttachmentFacts | null> {
  if (!ATTACHMENT_ID.test(id)) return null;
  return ctx.db.attachment.findUnique({
    where: { id },
    select: {
      id: true,
      ownerId: true,
      postId: true,
      type: true,
      width: true,
      height: true,
      thumbWidth: true,
      thumbHeight: true,
      alt: true,
    },
  });
}
