import { can } from "~/accounts";
import type { PictureSize } from "~/attachments";
import type { Context } from "~/infra/context";
import { boxFileOf, boxStorageKey, type OpenedBoxView } from "./box";
import { boxRows } from "./box-contents.server";
import { boxPictureBytes, readBoxPicture } from "./box-picture.server";
import { noteReading, whyOpened, whyPicture } from "./reading-private-box.server";
import { openEntry } from "./sealed-entry.server";

/**
 * Somebody of official support opens a question's private box. Whoever is assigned to its open case
 * needs no reason; all others give one of ten characters or more. Who, when and why is noted before
 * anything is given, and the asker reads who and when. What can't be opened comes as null. Refuses as
 * `whyOpened`, and `private-box.none` (404).
 */
export async function openPrivateBox(
  ctx: Context,
  input: { questionId: number; why: string },
): Promise<OpenedBoxView> {
  const { questionId } = input;
  const reading = await whyOpened(ctx, input);
  await noteReading(ctx, { questionId, ...reading });
  const opened: OpenedBoxView = { questionId, entries: [], pictures: [] };
  for (const row of await boxRows(ctx, questionId)) {
    const { id, field } = row;
    const text = openEntry(ctx, row);
    const writtenAt = row.writtenAt.toISOString();
    if (field !== "file") opened.entries.push({ id, field, text, writtenAt });
    else {
      const picture = readBoxPicture(text);
      opened.pictures.push({
        id,
        fileId: boxFileOf(row.storageKey ?? "") ?? "",
        width: picture?.thumbWidth ?? 0,
        height: picture?.thumbHeight ?? 0,
        readable: picture !== null,
        writtenAt,
      });
    }
  }
  return opened;
}

/**
 * A picture in a private box, for somebody of support who is assigned to its open case or gave a
 * reason for opening this box in the last minutes; noted before it is given, each time. Null for all
 * others, as for one that does not exist.
 */
export async function openBoxPicture(
  ctx: Context,
  { questionId, fileId, size }: { questionId: number; fileId: string; size: PictureSize },
): Promise<{ bytes: Buffer; type: string; name: string } | null> {
  const { actor } = ctx;
  if (!actor || !can(actor, "open-private-box")) return null;
  const storageKey = boxStorageKey(fileId);
  const entry = await ctx.db.privateBoxEntry.findFirst({
    where: { questionId, storageKey },
    select: { questionId: true, field: true, sealed: true, keyId: true },
  });
  const why = entry && (await whyPicture(ctx, actor.id, questionId));
  if (!entry || !why) return null;
  await noteReading(ctx, { questionId, personId: actor.id, why, storageKey });
  const picture = readBoxPicture(openEntry(ctx, entry));
  const bytes = picture && (await boxPictureBytes(ctx, picture, size));
  if (!bytes) return null;
  const type = size === "thumb" ? "image/webp" : picture.type;
  // Our own name: what its sender called it is not kept.
  const name = `private-${fileId.slice(0, 8)}.${type.replace("image/", "").replace("jpeg", "jpg")}`;
  return { bytes, type, name };
}
