import type { Context } from "~/infra/context";

/** Why a question is closed that a known problem explained; nobody chooses it in a form. */
export const INCIDENT_OVER = "incident-over";

/**
 * Closes a question whose known problem is over, by its asker's word or by their silence (null), inside
 * a transaction that holds it. One that is closed stays as it is.
 */
export async function closeAfterIncident(
  tx: Context,
  questionId: number,
  byId: number | null,
): Promise<void> {
  const { count } = await tx.db.closure.createMany({
    data: [{ questionId, reason: INCIDENT_OVER, byId, closedAt: tx.clock.now() }],
    skipDuplicates: true,
  });
  if (count > 0) await tx.jobs.publish("question.closed", { questionId });
}
