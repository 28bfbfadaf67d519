import type { Context } from "~/infra/context";

/** How large a picture stands in a text, in pixels: as its thumbnail. */
export type ShownSize = { width: number; height: number };

/** The sizes of pictures that stand in posts or are the actor's own; others are as if absent. */
export async function shownSizes(
  ctx: Context,
  ids: readonly string[],
): Promise<Map<string, ShownSize>> {
  if (ids.length === 0) return new Map();
  const rows = await ctx.db.attachment.findMany({
    where: {
      id: { in: [...ids] },
      OR: [{ postId: { not: null } }, { ownerId: ctx.actor?.id ?? 0 }],
    },
    select: { id: true, thumbWidth: true, thumbHeight: true },
  });
  return new Map(
    rows.map(({ id, thumbWidth, thumbHeight }) => [id, { width: thumbWidth, height: thumbHeight }]),
  );
}
