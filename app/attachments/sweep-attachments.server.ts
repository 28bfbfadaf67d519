import type { Context } from "~/infra/context";
import { attachmentOfKey, STORED_PICTURES, storageKey, UNUSED_HOURS } from "./rules";

const HOUR_MS = 60 * 60 * 1000;
/** Keys asked about at a time. */
const BATCH = 500;

const cutOf = (ctx: Context) => new Date(ctx.clock.now().getTime() - UNUSED_HOURS * HOUR_MS);

/**
 * Forgets up to `batch` pictures that no post took within a day, and gives how many there were. A
 * picture that is posted at the same moment stays.
 */
export async function sweepAttachments(ctx: Context, batch: number): Promise<number> {
  const cut = cutOf(ctx);
  const unused = await ctx.db.attachment.findMany({
    where: { postId: null, createdAt: { lt: cut } },
    orderBy: { createdAt: "asc" },
    take: batch,
    select: { id: true },
  });
  for (const { id } of unused) {
    const { count } = await ctx.db.attachment.deleteMany({ where: { id, postId: null } });
    if (count === 0) continue;
    await ctx.storage.remove(storageKey(id, "full"));
    await ctx.storage.remove(storageKey(id, "thumb"));
  }
  return unused.length;
}

/** Removes files of pictures that are in no row, older than a day: what a crash between the two left. */
export async function removeStrayFiles(ctx: Context): Promise<number> {
  const cut = cutOf(ctx);
  let removed = 0;
  const keys: string[] = [];
  for await (const { key, changedAt } of ctx.storage.list(STORED_PICTURES)) {
    if (changedAt < cut) keys.push(key);
    if (keys.length === BATCH) removed += await removeRowless(ctx, keys.splice(0));
  }
  removed += await removeRowless(ctx, keys);
  return removed;
}

async function removeRowless(ctx: Context, keys: readonly string[]): Promise<number> {
  const ids = [...new Set(keys.map(attachmentOfKey).filter((id) => id !== null))];
  const rows = await ctx.db.attachment.findMany({
    where: { id: { in: ids } },
    select: { id: true },
  });
  const known = new Set(rows.map(({ id }) => id));
  const stray = keys.filter((key) => !known.has(attachmentOfKey(key) ?? ""));
  for (const key of stray) await ctx.storage.remove(key);
  return stray.length;
}
