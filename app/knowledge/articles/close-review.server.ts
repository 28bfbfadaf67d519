import type { Context } from "~/infra/context";

/** Closes the review of an article that the caller holds; nothing where none is open. */
export async function closeReview(
  tx: Context,
  {
    articleId,
    byId,
    outcome,
  }: { articleId: number; byId: number; outcome: "confirmed" | "edited" | "retired" },
): Promise<void> {
  await tx.db.articleReview.updateMany({
    where: { articleId, open: true },
    data: { open: null, closedAt: tx.clock.now(), closedById: byId, outcome },
  });
}
