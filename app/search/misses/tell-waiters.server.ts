import type { Context } from "~/infra/context";

/** What answers a search; neither where other words find it now. */
export type Answered = { questionId?: number | null; articleId?: number | null };

/**
 * Claims everybody who waits for a group's answer and has them told, in the transaction that settles it:
 * of two workers one gets them. `exceptId` knows of it already, and waits no more.
 */
export async function tellWaiters(
  tx: Context,
  missId: number,
  { questionId = null, articleId = null }: Answered,
  exceptId: number | null = null,
): Promise<void> {
  if (exceptId !== null)
    await tx.db.searchWaiter.deleteMany({ where: { missId, personId: exceptId, toldAt: null } });
  const told = await tx.db.searchWaiter.updateManyAndReturn({
    where: { missId, toldAt: null },
    data: { toldAt: tx.clock.now(), questionId, articleId },
    select: { id: true },
  });
  if (told.length === 0) return;
  await tx.jobs.publish("search.answered", { waiterIds: told.map(({ id }) => id) });
}
