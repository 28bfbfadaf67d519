import type { Context } from "~/infra/context";
import { BOX_FIELDS, type BoxField, oneOf } from "../kinds";
import { boxFileOf } from "./box";
import { forgetBoxPicture } from "./box-picture.server";

/** What every reader of a box begins with: its rows, the oldest first. */
export async function boxRows(ctx: Context, questionId: number) {
  const rows = await ctx.db.privateBoxEntry.findMany({
    where: { questionId },
    orderBy: { id: "asc" },
    select: {
      id: true,
      questionId: true,
      field: true,
      sealed: true,
      keyId: true,
      storageKey: true,
      bytes: true,
      writtenAt: true,
    },
  });
  return rows.flatMap((row) => {
    const field: BoxField | null = oneOf(BOX_FIELDS, row.field);
    return field ? [{ ...row, field }] : [];
  });
}

/**
 * Deletes entries inside a transaction that holds the box; gives the pictures whose bytes have to be
 * removed from the storage once it has committed (`removePictures`).
 */
export async function deleteEntries(
  tx: Context,
  where: { questionId: number; id?: number },
): Promise<string[]> {
  const rows = await tx.db.privateBoxEntry.findMany({
    where,
    select: { storageKey: true },
  });
  await tx.db.privateBoxEntry.deleteMany({ where });
  return rows.flatMap(({ storageKey }) => boxFileOf(storageKey ?? "") ?? []);
}

/** Removes pictures' bytes. A failure is logged and left to the sweep: their key is gone with the row. */
export async function removePictures(ctx: Context, fileIds: readonly string[]): Promise<void> {
  for (const fileId of fileIds) {
    await forgetBoxPicture(ctx, fileId).catch((error: unknown) => {
      ctx.log.error({ error }, "a private picture's bytes could not be removed");
    });
  }
}

/** Holds a question's box until the transaction ends; null when there is none. */
export async function heldBox(
  tx: Context,
  questionId: number,
): Promise<{ erasedAt: Date | null } | null> {
  const [box] = await tx.db.$queryRaw<{ erasedAt: Date | null }[]>`
    SELECT "erasedAt" FROM "PrivateBox" WHERE "questionId" = ${questionId} FOR UPDATE`;
  return box ?? null;
}
