import { randomBytes } from "node:crypto";
import { mustBeAble, takeAttempt } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import type { MadePicture } from "~/infra/pictures/port";
import { PublicTexts } from "~/privacy";
import type { Actor } from "~/shared/roles";
import { makePicture } from "./make-picture.server";
import {
  ALT_LIMITS,
  attachmentRefusal,
  MIB_PER_PERSON,
  PICTURES_PER_DAY,
  type PictureSize,
  pictureMarkdown,
  storageKey,
  THUMB_TYPE,
} from "./rules";

const DAY_MS = 24 * 60 * 60 * 1000;
const MIB = 1024 * 1024;
/** Files sent, whatever became of them: each is work for a processor. */
const TRIES = { limit: 150, windowSeconds: 60 * 60 };

export type AddedPicture = {
  id: string;
  width: number;
  height: number;
  /** What to write in a text to show it. */
  markdown: string;
};

/**
 * Who adds pictures: whoever may ask. Counts a try, so ask once a file, before it is read. Refuses
 * `account.sign-in-first` (401) and `account.too-many-tries` (429).
 */
export async function mayAttach(ctx: Context): Promise<Actor> {
  const actor = mustBeAble(ctx, "ask");
  await takeAttempt(ctx, { name: "attachment", key: actor.id, ...TRIES });
  return actor;
}

/**
 * Keeps a picture of the actor, made anew from its pixels, to be shown in a post of theirs. `file`
 * is what they sent, of at most 8 MiB; it is not kept. Call `mayAttach` before. Refuses, all under
 * the field "file": `attachment.` empty, too-large, wrong-type, animated, too-many-pixels, damaged,
 * other-content, too-costly, busy (429), too-many-today (429), no-room.
 */
export async function addAttachment(
  ctx: Context,
  { file, alt }: { file: Buffer; alt: string },
): Promise<AddedPicture> {
  const actor = mustBeAble(ctx, "ask");
  const checks = new PublicTexts();
  const about = checks.readPublic("alt", alt, ALT_LIMITS);
  checks.done();
  // Asked before the work and again, for good, when it is written.
  const picture = await makePicture(ctx, file, () => refuseOverQuota(ctx, actor.id, 0));
  const id = randomBytes(16).toString("hex");
  await store(ctx, id, picture);
  try {
    await insert(ctx, actor.id, id, picture, about);
  } catch (error) {
    await forget(ctx, id);
    throw error;
  }
  const { width, height } = picture;
  return { id, width, height, markdown: pictureMarkdown(id, about) };
}

/** Bytes first, then the row: a row never points to nothing. */
async function store(ctx: Context, id: string, { bytes, type, thumb }: MadePicture) {
  try {
    await ctx.storage.put(storageKey(id, "full"), bytes, type);
    await ctx.storage.put(storageKey(id, "thumb"), thumb.bytes, THUMB_TYPE);
  } catch (error) {
    await forget(ctx, id);
    throw error;
  }
}

/** What can't be removed now is found by the sweep of stray files. */
async function forget(ctx: Context, id: string): Promise<void> {
  const sizes: PictureSize[] = ["full", "thumb"];
  await Promise.allSettled(sizes.map((size) => ctx.storage.remove(storageKey(id, size))));
}

async function insert(
  ctx: Context,
  ownerId: number,
  id: string,
  { bytes, type, width, height, thumb }: MadePicture,
  alt: string,
): Promise<void> {
  const size = bytes.length + thumb.bytes.length;
  await inTransaction(ctx, async (tx) => {
    // One person's pictures are counted and written one after the other, in all processes.
    await tx.db
      .$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`attachments of ${ownerId}`}, 0))`;
    await refuseOverQuota(tx, ownerId, size);
    await tx.db.attachment.create({
      data: {
        id,
        ownerId,
        type,
        bytes: size,
        width,
        height,
        thumbWidth: thumb.width,
        thumbHeight: thumb.height,
        alt,
        createdAt: tx.clock.now(),
      },
      select: { id: true },
    });
  });
}

async function refuseOverQuota(ctx: Context, ownerId: number, more: number): Promise<void> {
  const dayAgo = new Date(ctx.clock.now().getTime() - DAY_MS);
  const [used] = await ctx.db.$queryRaw<{ today: number; bytes: number }[]>`
    SELECT count(*) FILTER (WHERE "createdAt" > ${dayAgo})::int AS today,
      COALESCE(sum(bytes), 0)::float8 AS bytes
    FROM "Attachment" WHERE "ownerId" = ${ownerId}`;
  if (!used) return;
  if (used.today >= PICTURES_PER_DAY) {
    throw attachmentRefusal("too-many-today", { status: 429, retryAfterSeconds: 60 * 60 });
  }
  if (used.bytes + more > MIB_PER_PERSON * MIB) throw attachmentRefusal("no-room");
}
