import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { type ReasonInput, readReason } from "~/posts";
import { logAct } from "~/posts/index.server";
import { isRefusal, Refusal } from "~/shared/refusal";
import { holdQuestion } from "./activity.server";
import { CLOSE_REASONS } from "./rules";
import { shownQuestion } from "./shown-question.server";

export type CloseInput = ReasonInput & {
  questionId: number;
  /** The question that was asked before: needed where the reason is "duplicate", else left aside. */
  duplicateOfId?: number | null;
};

/**
 * Closes a question to new answers, with a reason and what the asker can do next; closed again, the
 * newer reason stands. Refuses what `readReason` does, `question.duplicate-target` on `target` for a
 * question that is absent, hidden, the same or itself closed as a duplicate, and `post.not-found`.
 */
export async function closeQuestion(ctx: Context, input: CloseInput): Promise<void> {
  const { id: byId } = mustBeAble(ctx, "close");
  const { questionId } = input;
  await shownQuestion(ctx, questionId);
  const { reason, note } = readReason(input, CLOSE_REASONS);
  const duplicateOfId = reason === "duplicate" ? (input.duplicateOfId ?? 0) : null;
  await inTransaction(ctx, async (tx) => {
    // In one order, so that two that are closed as each other's duplicates don't wait for each other.
    const held = [questionId, duplicateOfId ?? questionId].sort((a, b) => a - b);
    for (const id of new Set(held)) await holdQuestion(tx, id);
    await shownQuestion(tx, questionId);
    if (duplicateOfId !== null) await refuseTarget(tx, questionId, duplicateOfId);
    const data = { reason, note, duplicateOfId, byId, closedAt: tx.clock.now() };
    await tx.db.closure.upsert({
      where: { questionId },
      create: { questionId, ...data },
      update: data,
      select: { questionId: true },
    });
    await logAct(tx, { actorId: byId, verb: "close", postId: questionId, reason, note });
    await tx.jobs.publish("question.closed", { questionId });
  });
}

async function refuseTarget(tx: Context, questionId: number, targetId: number): Promise<void> {
  const refusal = new Refusal("question.duplicate-target", {}, { field: "target" });
  if (targetId === questionId) throw refusal;
  await shownQuestion(tx, targetId).catch((error: unknown) => {
    throw isRefusal(error) ? refusal : error;
  });
  const closure = await tx.db.closure.findUnique({
    where: { questionId: targetId },
    select: { reason: true },
  });
  // Leads nowhere, or in a circle.
  if (closure?.reason === "duplicate") throw refusal;
}
