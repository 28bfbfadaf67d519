import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { holdQuestion } from "~/questions/index.server";
import { Refusal } from "~/shared/refusal";
import { caseClock, caseClocks } from "../clocks/case-clocks.server";
import { questionFacts } from "../clocks/question-facts.server";
import { stopClock } from "../clocks/write-clock.server";
import { type CaseFacts, heldCase } from "./case-facts.server";
import { addLine, mustBeAsSeen, placeInQueue, writeCase } from "./change-case.server";
import { mustBeOpen } from "./keeping-case.server";
import { openCase } from "./open-case.server";
import { endCase } from "./solve.server";

/**
 * Makes one case of two about the same problem: the questions and clocks of the first go over to the
 * second, the earlier due time counts, and the first is silent from then on. Refuses `case.same` (409),
 * `case.changed-meanwhile` (409) for the first, `case.not-found`, `case.over` (409) and `account.not-allowed`.
 */
export async function mergeCases(
  ctx: Context,
  { caseId, intoId, seenVersion }: { caseId: number; intoId: number; seenVersion?: number },
): Promise<void> {
  mustBeAble(ctx, "work-cases");
  if (caseId === intoId) throw new Refusal("case.same", {}, { field: "intoId", status: 409 });
  await inTransaction(ctx, async (tx) => {
    // Always the lower number first, so that two merges can't wait for each other.
    const [low, high] = [Math.min(caseId, intoId), Math.max(caseId, intoId)];
    const held = [await heldCase(tx, low), await heldCase(tx, high)] as const;
    const from = held[0].id === caseId ? held[0] : held[1];
    const into = held[0].id === caseId ? held[1] : held[0];
    mustBeAsSeen(from, seenVersion);
    mustBeOpen(from);
    mustBeOpen(into);
    await moveClocks(tx, from, into);
    await endCase(tx, from, {
      state: "merged",
      data: { mergedIntoId: intoId },
      line: { kind: "merged", after: { intoId } },
    });
    for (const questionId of from.questionIds) await addThread(tx, intoId, questionId);
    await writeCase(tx, intoId, {
      data: {
        priority: Math.min(from.priority, into.priority),
        // Somebody of the other case has heard nothing yet: the first reply is still owed.
        ...(from.firstReplyAt ? {} : { firstReplyAt: null }),
      },
      line: { kind: "thread-added", after: { fromCaseId: caseId, questionIds: from.questionIds } },
    });
  });
}

/**
 * Takes one question out of a case that has several, into a case of its own with clocks of its own:
 * 'mine is different', or an agent's decision. Refuses `case.only-thread` (409), `case.not-found`,
 * `case.over`, `account.not-allowed` to others than the asker and who works cases.
 */
export async function splitThread(
  ctx: Context,
  { caseId, questionId, seenVersion }: { caseId: number; questionId: number; seenVersion?: number },
): Promise<{ caseId: number }> {
  return inTransaction(ctx, async (tx) => {
    await holdQuestion(tx, questionId);
    const facts = await heldCase(tx, caseId);
    const question = await questionFacts(tx, questionId);
    if (!question || question.openCaseId !== caseId)
      throw new Refusal("case.not-found", {}, { status: 404 });
    const isAsker = tx.actor?.id === question.askerId;
    if (!isAsker) mustBeAble(tx, "work-cases");
    mustBeAsSeen(facts, seenVersion);
    mustBeOpen(facts);
    if (facts.questionIds.length < 2) throw new Refusal("case.only-thread", {}, { status: 409 });
    await tx.db.caseThread.updateMany({ where: { caseId, questionId }, data: { open: null } });
    const own = await openCase(
      tx,
      { ...question, openCaseId: null },
      {
        reason: isAsker ? "asker" : "staff",
        escalatedById: tx.actor?.id ?? null,
        startedAt: tx.clock.now(),
        mayJoin: false,
      },
    );
    await writeCase(tx, caseId, {
      line: { kind: "thread-split", before: { questionId }, after: { caseId: own } },
    });
    return { caseId: own };
  });
}

/** Puts a question into a case. It may have been there before and left. */
export async function addThread(tx: Context, caseId: number, questionId: number): Promise<void> {
  await tx.db.caseThread.upsert({
    where: { caseId_questionId: { caseId, questionId } },
    create: { caseId, questionId, addedAt: tx.clock.now() },
    update: { open: true },
    select: { caseId: true },
  });
}

/** Gives the survivor the earlier due time of each kind, and the clocks that it has none of. */
async function moveClocks(tx: Context, from: CaseFacts, into: CaseFacts): Promise<void> {
  const at = tx.clock.now();
  for (const clock of await caseClocks(tx, from.id)) {
    const theirs = await caseClock(tx, into.id, clock.kind as "resolution");
    const earlier = !theirs || (clock.dueAt !== null && isBefore(clock.dueAt, theirs.dueAt));
    if (!earlier) continue;
    if (theirs) await stopClock(tx, theirs, { outcome: "cancelled", at });
    await tx.db.supportClock.update({
      where: { id: clock.id },
      data: { caseId: into.id },
      select: { id: true },
    });
  }
  await addLine(tx, into.id, { kind: "due-moved", before: { fromCaseId: from.id } });
  await placeInQueue(tx, into.id);
}

function isBefore(one: Date, other: Date | null): boolean {
  return other === null || one < other;
}
