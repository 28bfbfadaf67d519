import type { Context } from "~/infra/context";
import type { SupportState } from "./rules";

/**
 * Notes how official support is concerned with a question, inside the caller's transaction; null: not
 * at all. Tells the followers where that changed.
 */
export async function setSupport(
  tx: Context,
  questionId: number,
  state: SupportState | null,
): Promise<void> {
  const where = { questionId };
  const before = await tx.db.questionSupport.findUnique({ where, select: { state: true } });
  if ((before?.state ?? null) === state) return;
  await tx.db.questionSupport.deleteMany({ where });
  if (state) {
    await tx.db.questionSupport.create({
      data: { questionId, state, since: tx.clock.now() },
      select: { questionId: true },
    });
  }
  await tx.jobs.publish("question.support-changed", { questionId });
}
