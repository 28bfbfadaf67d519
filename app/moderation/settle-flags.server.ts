import type { Context } from "~/infra/context";

type Decision = {
  postId: number;
  questionId: number;
  settledById: number;
  outcome: "hidden" | "dismissed";
};

/** Closes all open flags of a post, inside the caller's transaction; gives how many there were. */
export async function settleFlags(
  tx: Context,
  { postId, questionId, settledById, outcome }: Decision,
): Promise<number> {
  const settledAt = tx.clock.now();
  const settled = await tx.db.flag.updateManyAndReturn({
    where: { postId, open: true },
    data: { open: null, settledAt, settledById, outcome },
    select: { id: true, personId: true },
  });
  for (const { id: flagId, personId } of settled) {
    await tx.jobs.publish("flag.settled", {
      flagId,
      personId,
      settledById,
      postId,
      questionId,
      outcome,
      settledAt: settledAt.toISOString(),
    });
  }
  return settled.length;
}
