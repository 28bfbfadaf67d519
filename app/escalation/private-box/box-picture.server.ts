import { randomBytes } from "node:crypto";
import { z } from "zod";
import { mustBeAble, takeAttempt } from "~/accounts/index.server";
import {
  attachmentRefusal,
  MIB_PER_PERSON,
  PICTURES_PER_DAY,
  type PictureSize,
} from "~/attachments";
import { makePicture } from "~/attachments/index.server";
import type { Context } from "~/infra/context";
import type { MadePicture } from "~/infra/pictures/port";
import { KEY_BYTES, openWith, sealWith } from "~/infra/sealing/aes.server";
import { Refusal } from "~/shared/refusal";
import { boxFieldName, boxStorageKey, SEALED_TYPE } from "./box";

const DAY_SECONDS = 24 * 60 * 60;
/** How long a picture that was sent waits for its form. */
const WAITS_MS = DAY_SECONDS * 1000;

const schema = z.object({
  fileId: z.string(),
  /** Seals this picture's bytes alone: where the row is gone, the bytes are unreadable wherever copies are. */
  key: z.string(),
  type: z.enum(["image/png", "image/jpeg"]),
  thumbWidth: z.number(),
  thumbHeight: z.number(),
  bytes: z.number(),
});

/** What a picture's entry seals. */
export type BoxPicture = z.infer<typeof schema>;

/** Reads what an entry of a picture held; null for anything else. */
export function readBoxPicture(text: string | null): BoxPicture | null {
  return text === null ? null : schema.parse(JSON.parse(text));
}

const aboutBytes = (fileId: string, size: PictureSize) => `private picture ${fileId} ${size}`;
const aboutTicket = (ownerId: number) => `private picture sent by ${ownerId}`;
const storedAt = (fileId: string, size: PictureSize) => `${boxStorageKey(fileId)}-${size}`;

/**
 * Keeps a picture of the actor, made anew from its pixels and sealed, until a form puts it into a box:
 * within a day, by the ticket given. Pictures alone, since they can be made anew without what hides in
 * files; no documents. Call
 * `mayAddBoxPicture` before. Refuses what `makePicture` does, and
 * `attachment.too-many-today` (429).
 */
export async function keepBoxPicture(ctx: Context, file: Buffer): Promise<{ ticket: string }> {
  const actor = mustBeAble(ctx, "ask");
  const picture = await makePicture(ctx, file, async () => {
    await takeAttempt(ctx, {
      name: "private picture",
      key: actor.id,
      limit: PICTURES_PER_DAY,
      windowSeconds: DAY_SECONDS,
    }).catch(() => {
      throw attachmentRefusal("too-many-today", { status: 429, retryAfterSeconds: 60 * 60 });
    });
  });
  const fileId = randomBytes(16).toString("hex");
  const key = randomBytes(KEY_BYTES);
  await storeSealed(ctx, fileId, key, picture);
  const ticket = {
    fileId,
    key: key.toString("base64"),
    type: picture.type,
    thumbWidth: picture.thumb.width,
    thumbHeight: picture.thumb.height,
    bytes: picture.bytes.length + picture.thumb.bytes.length,
    sentAt: ctx.clock.now().getTime(),
  };
  const { keyId, sealed } = ctx.sealing.seal(
    Buffer.from(JSON.stringify(ticket)),
    aboutTicket(actor.id),
  );
  return { ticket: `${keyId}.${Buffer.from(sealed).toString("base64url")}` };
}

async function storeSealed(
  ctx: Context,
  fileId: string,
  key: Buffer,
  picture: MadePicture,
): Promise<void> {
  const sizes = [
    ["full", picture.bytes],
    ["thumb", picture.thumb.bytes],
  ] as const;
  try {
    for (const [size, bytes] of sizes) {
      const sealed = sealWith(key, bytes, aboutBytes(fileId, size));
      await ctx.storage.put(storedAt(fileId, size), sealed, SEALED_TYPE);
    }
  } catch (error) {
    await forgetBoxPicture(ctx, fileId).catch(() => {});
    throw error;
  }
}

/** The refusal for a ticket that stands for nothing any more. */
export function pictureGone(): Refusal {
  return new Refusal("private-box.picture-gone", {}, { field: boxFieldName("file") });
}

/** The picture that a ticket of the actor's stands for; refuses `private-box.picture-gone` for any other text. */
export function readTicket(ctx: Context, ownerId: number, ticket: string): BoxPicture {
  const [keyId = "", text = ""] = ticket.slice(0, 2000).split(".");
  const sealed = new Uint8Array(Buffer.from(text, "base64url"));
  const plain = ctx.sealing.open({ keyId, sealed }, aboutTicket(ownerId));
  if (!plain) throw pictureGone();
  const { sentAt, ...picture } = schema
    .extend({ sentAt: z.number() })
    .parse(JSON.parse(`${plain}`));
  if (ctx.clock.now().getTime() - sentAt > WAITS_MS) throw pictureGone();
  return picture;
}

/** Refuses `attachment.no-room` when these and all pictures in the actor's boxes take more than one person may. */
export async function refuseOverRoom(tx: Context, ownerId: number, more: number): Promise<void> {
  const { _sum } = await tx.db.privateBoxEntry.aggregate({
    where: { box: { ownerId }, field: "file" },
    _sum: { bytes: true },
  });
  if ((_sum.bytes ?? 0) + more <= MIB_PER_PERSON * 1024 * 1024) return;
  throw attachmentRefusal("no-room", { field: boxFieldName("file") });
}

/** A picture's bytes, opened; null where they are lost or were changed. */
export async function boxPictureBytes(
  ctx: Context,
  { fileId, key }: BoxPicture,
  size: PictureSize,
): Promise<Buffer | null> {
  const stored = await ctx.storage.get(storedAt(fileId, size));
  if (!stored) return null;
  const chunks: Buffer[] = [];
  // All of it before any of it is shown: the end tells whether the beginning is genuine.
  for await (const chunk of stored.content) chunks.push(chunk as Buffer);
  return openWith(Buffer.from(key, "base64"), Buffer.concat(chunks), aboutBytes(fileId, size));
}

/** Removes a picture's bytes; what can't be removed now is found by the sweep, and unreadable already. */
export async function forgetBoxPicture(ctx: Context, fileId: string): Promise<void> {
  await ctx.storage.remove(storedAt(fileId, "full"));
  await ctx.storage.remove(storedAt(fileId, "thumb"));
}
