import type { Readable } from "node:stream";
import type { Context } from "~/infra/context";
import type { AttachmentFacts } from "./attachment-facts.server";
import { type PictureSize, storageKey, THUMB_TYPE } from "./rules";

/** The bytes of an attachment that the reader may see, or null where they are lost. */
export async function openPicture(
  ctx: Context,
  { id, type }: AttachmentFacts,
  size: PictureSize,
): Promise<{ content: Readable; size: number; type: string; name: string } | null> {
  const stored = await ctx.storage.get(storageKey(id, size));
  if (!stored) return null;
  const served = size === "thumb" ? THUMB_TYPE : type;
  // Our own name: what its sender called it is not kept, since such names hold private things.
  const name = `picture-${id.slice(0, 8)}.${served.replace("image/", "").replace("jpeg", "jpg")}`;
  return { ...stored, type: served, name };
}
