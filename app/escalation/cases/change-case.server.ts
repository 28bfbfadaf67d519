import type { Context } from "~/infra/context";
import { Prisma } from "~/infra/db/client.server";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { topic } from "~/shared/live";
import { Refusal } from "~/shared/refusal";
import type { CaseEventKind } from "../kinds";
import { type CaseFacts, heldCase } from "./case-facts.server";

/** A line of a case's record: what was before and after, as plain JSON; nothing private. */
export type CaseLine = {
  kind: CaseEventKind;
  before?: Prisma.InputJsonObject;
  after?: Prisma.InputJsonObject;
};

type Fields = Prisma.SupportCaseUncheckedUpdateInput;

/**
 * Changes a case that the caller's transaction holds: fields, its record, its version and its place in
 * the queue. The open pages of its questions hear of it: what they promise may be another.
 */
export async function writeCase(
  tx: Context,
  caseId: number,
  { data = {}, line }: { data?: Fields; line: CaseLine },
): Promise<void> {
  await tx.db.supportCase.update({
    where: { id: caseId },
    data: { ...data, version: { increment: 1 } },
    select: { id: true },
  });
  await addLine(tx, caseId, line);
  await placeInQueue(tx, caseId);
  await tellThreads(tx, caseId);
}

/** Tells the open pages of a case's questions, also of those that it had, that they read anew. */
export async function tellThreads(tx: Context, caseId: number): Promise<void> {
  const threads = await tx.db.caseThread.findMany({
    where: { caseId },
    select: { questionId: true },
  });
  await tx.live.tell(threads.map(({ questionId }) => topic("question", questionId)));
}

/** Adds a line to a case's record, as done by who acts, or by Askwell itself. */
export async function addLine(
  tx: Context,
  caseId: number,
  { kind, before, after }: CaseLine,
): Promise<void> {
  await tx.db.caseEvent.create({
    data: {
      caseId,
      actorId: tx.actor?.id ?? null,
      kind,
      before: before ?? Prisma.DbNull,
      after: after ?? Prisma.DbNull,
      at: tx.clock.now(),
    },
    select: { id: true },
  });
  await tx.live.tell([topic("case", caseId)]);
}

/** Notes a case's nearest due time and whether one was missed: what the queue is ordered by. */
export async function placeInQueue(tx: Context, caseId: number): Promise<void> {
  const clocks = await tx.db.supportClock.findMany({
    where: { caseId, current: true, stoppedAt: null },
    select: { dueAt: true, breachedAt: true },
  });
  const due = clocks.flatMap(({ dueAt }) => (dueAt ? [dueAt.getTime()] : []));
  await tx.db.supportCase.update({
    where: { id: caseId },
    data: {
      nextDueAt: due.length > 0 ? new Date(Math.min(...due)) : null,
      breached: clocks.some(({ breachedAt }) => breachedAt !== null),
    },
    select: { id: true },
  });
}

/**
 * Holds a case and changes it in one transaction. With `seenVersion`, refuses
 * `case.changed-meanwhile` (409) where somebody changed it since; refuses `case.not-found`.
 */
export function withCase<Result>(
  ctx: Context,
  { caseId, seenVersion }: { caseId: number; seenVersion?: number },
  work: (tx: Context, facts: CaseFacts) => Promise<Result>,
): Promise<Result> {
  return inTransaction(ctx, async (tx) => {
    const facts = await heldCase(tx, caseId);
    mustBeAsSeen(facts, seenVersion);
    return work(tx, facts);
  });
}

/** Refuses `case.changed-meanwhile` (409) where somebody changed a held case since that version. */
export function mustBeAsSeen({ version }: CaseFacts, seenVersion: number | undefined): void {
  if (seenVersion !== undefined && seenVersion !== version)
    throw new Refusal("case.changed-meanwhile", {}, { status: 409 });
}

/** Refuses `case.wrong-state` (409) for a case in another state than these. */
export function mustBeIn(facts: CaseFacts, states: readonly CaseFacts["state"][]): void {
  if (!states.includes(facts.state)) throw new Refusal("case.wrong-state", {}, { status: 409 });
}
