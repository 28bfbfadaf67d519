import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { holdQuestion, setSupport } from "~/questions/index.server";
import { heldCase, isOpen } from "../cases/case-facts.server";
import { endCase } from "../cases/solve.server";
import { questionFacts } from "../clocks/question-facts.server";
import { settleHeld } from "../clocks/settle-community-clock.server";
import { holdIncident, lastUpdate } from "./post-update.server";
import { insertSubscriptions } from "./subscribe.server";

/**
 * Hangs questions on an incident: they wait for it, their open cases follow it, and their askers are
 * told of it. What is closed, solved, out of sight or hangs on an incident already is left as it is.
 * Gives how many were attached. Refuses `incident.not-found`, `incident.over` and `account.not-allowed`.
 */
export async function attachQuestions(
  ctx: Context,
  { incidentId, questionIds }: { incidentId: number; questionIds: readonly number[] },
): Promise<number> {
  mustBeAble(ctx, "configure-support");
  let attached = 0;
  // One at a time, so that askers who write meanwhile don't wait for all of them.
  for (const questionId of new Set(questionIds)) {
    attached += await inTransaction(ctx, async (tx) => {
      await holdQuestion(tx, questionId);
      await holdIncident(tx, incidentId);
      return attachHeld(tx, incidentId, questionId);
    });
  }
  return attached;
}

/**
 * Gives an open case over to an incident, inside a transaction that holds a question of it: its clocks
 * are over, and all its questions hang on the incident.
 */
export async function attachCaseToIncident(
  tx: Context,
  caseId: number,
  incidentId: number,
): Promise<void> {
  const facts = await heldCase(tx, caseId);
  if (!isOpen(facts)) return;
  await endCase(tx, facts, {
    state: "incident",
    data: { incidentId, publicLabel: "known-problem" },
    line: { kind: "incident", after: { incidentId } },
    support: "incident",
  });
  for (const questionId of facts.questionIds) await insertThread(tx, incidentId, questionId);
}

async function attachHeld(tx: Context, incidentId: number, questionId: number): Promise<number> {
  const facts = await questionFacts(tx, questionId);
  if (!facts || facts.goneAt) return 0;
  const accepted = await tx.db.acceptance.count({ where: { questionId } });
  if (accepted > 0 || (await isAttached(tx, questionId))) return 0;
  if (facts.openCaseId !== null) {
    const { state } = await heldCase(tx, facts.openCaseId);
    if (state === "solved") return 0;
    await attachCaseToIncident(tx, facts.openCaseId, incidentId);
  } else await insertThread(tx, incidentId, questionId);
  return 1;
}

async function insertThread(tx: Context, incidentId: number, questionId: number): Promise<void> {
  if (await isAttached(tx, questionId)) return;
  await tx.db.incidentThread.create({
    data: { incidentId, questionId, attachedAt: tx.clock.now() },
    select: { questionId: true },
  });
  await setSupport(tx, questionId, "incident");
  await settleHeld(tx, questionId);
  const question = await tx.db.question.findUniqueOrThrow({
    where: { postId: questionId },
    select: { post: { select: { authorId: true } } },
  });
  const { authorId } = question.post;
  await insertSubscriptions(tx, incidentId, [authorId]);
  const update = await lastUpdate(tx, incidentId);
  if (update && authorId !== tx.actor?.id)
    await tx.jobs.publish("incident.told", {
      incidentId,
      updateId: update.id,
      personIds: [authorId],
    });
}

async function isAttached(tx: Context, questionId: number): Promise<boolean> {
  return (await tx.db.incidentThread.count({ where: { questionId } })) > 0;
}
