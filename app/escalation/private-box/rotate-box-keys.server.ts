import type { Context } from "~/infra/context";
import { resealEntry } from "./sealed-entry.server";

/** Entries sealed anew at a time. */
const BATCH = 200;

export type Rotation = { resealed: number; unopened: number };

/**
 * Seals every entry of every private box with the newest key, in batches. Safe beside running servers,
 * to stop and to run again: what has the newest key is left alone. `unopened` entries are sealed with a
 * key that is not here any more, and stay as they are. Pictures have keys of their own, sealed in their
 * entries, so their bytes need not be touched.
 */
export async function rotateBoxKeys(
  ctx: Context,
  onProgress: (rotation: Rotation) => void = () => {},
): Promise<Rotation> {
  const rotation = { resealed: 0, unopened: 0 };
  for (let after = 0; ; ) {
    const rows = await ctx.db.privateBoxEntry.findMany({
      where: { id: { gt: after }, keyId: { not: ctx.sealing.keyId } },
      orderBy: { id: "asc" },
      take: BATCH,
      select: { id: true, questionId: true, field: true, sealed: true, keyId: true },
    });
    for (const row of rows) {
      const anew = resealEntry(ctx, row);
      if (!anew) rotation.unopened++;
      else {
        const { id, sealed } = row;
        // Only what was read: somebody may have taken it out since.
        await ctx.db.privateBoxEntry.updateMany({ where: { id, sealed }, data: anew });
        rotation.resealed++;
      }
    }
    onProgress({ ...rotation });
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return rotation;
    after = last.id;
  }
}
