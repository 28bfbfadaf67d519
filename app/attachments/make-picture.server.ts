import type { Context } from "~/infra/context";
import type { MadePicture } from "~/infra/pictures/port";
import { readPicture } from "./read-picture/read-picture.server";
import { attachmentRefusal, FILE_MAX_BYTES } from "./rules";

/**
 * A picture made anew from the pixels of a file that somebody sent, of at most 8 MiB. `before` runs
 * when the file looks like one, ahead of the work. Refuses, under the field "file": `attachment.`
 * too-large, empty, wrong-type, animated, too-many-pixels, damaged, other-content, too-costly, busy (429).
 */
export async function makePicture(
  ctx: Context,
  file: Buffer,
  before: () => Promise<void> = async () => {},
): Promise<MadePicture> {
  if (file.length > FILE_MAX_BYTES) throw attachmentRefusal("too-large", { status: 413 });
  const facts = readPicture(file);
  if (typeof facts === "string") throw attachmentRefusal(facts);
  await before();
  const picture = await ctx.pictures.make(file, facts.lossless ? "png" : "jpeg");
  if (picture === "busy") throw attachmentRefusal(picture, { status: 429, retryAfterSeconds: 30 });
  if (typeof picture === "string") throw attachmentRefusal(picture);
  return picture;
}
