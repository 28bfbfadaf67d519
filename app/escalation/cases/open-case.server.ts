import type { Context } from "~/infra/context";
import { setSupport } from "~/questions/index.server";
import { startCaseClock } from "../clocks/case-clocks.server";
import type { QuestionFacts } from "../clocks/question-facts.server";
import { settleHeld } from "../clocks/settle-community-clock.server";
import type { CaseReason, Priority } from "../kinds";
import { stopErasing } from "../private-box/erasing.server";
import { ruleFor } from "../rules/rule-for.server";
import { addLine, placeInQueue, tellThreads } from "./change-case.server";
import { joinCluster } from "./cluster.server";

export type NewCase = {
  reason: CaseReason;
  /** Why, in the words of whoever escalates. */
  note?: string;
  escalatedById?: number | null;
  amountBand?: string | null;
  /** When its clocks begin: never after now. */
  startedAt: Date;
  /** Another priority than the rule's, and why. */
  priority?: Priority;
  priorityWhy?: string;
  followUpOfId?: number;
  assigneeId?: number | null;
  /** False: whatever others report, this one gets a case of its own. */
  mayJoin?: boolean;
};

/**
 * Gives a question its case, inside a transaction that holds the question: joins an open one about the
 * same problem, or opens a new one with its clocks. Where it has an open case, gives that one.
 */
export async function openCase(
  tx: Context,
  question: QuestionFacts,
  input: NewCase,
): Promise<number> {
  if (question.openCaseId !== null) return question.openCaseId;
  // A case of its own: it waits for no incident any more.
  await tx.db.incidentThread.deleteMany({ where: { questionId: question.questionId } });
  const joined = input.mayJoin === false ? null : await joinCluster(tx, question);
  const caseId = joined ?? (await insertCase(tx, question, input));
  await tx.db.caseThread.create({
    data: { caseId, questionId: question.questionId, addedAt: tx.clock.now() },
    select: { caseId: true },
  });
  await addLine(tx, caseId, {
    kind: joined === null ? "created" : "thread-added",
    after: { questionId: question.questionId, reason: input.reason },
  });
  await placeInQueue(tx, caseId);
  await setSupport(tx, question.questionId, "queued");
  await stopErasing(tx, question.questionId);
  await settleHeld(tx, question.questionId);
  await tellThreads(tx, caseId);
  await tx.jobs.publish("case.opened", { caseId, questionId: question.questionId });
  return caseId;
}

async function insertCase(tx: Context, question: QuestionFacts, input: NewCase): Promise<number> {
  const rule = await ruleFor(tx, question);
  const priority = input.priority ?? rule.priority;
  const { id } = await tx.db.supportCase.create({
    data: {
      state: input.assigneeId ? "open" : "new",
      reason: input.reason,
      note: input.note ?? "",
      escalatedById: input.escalatedById ?? null,
      askerId: question.askerId,
      language: question.language,
      problemType: question.problemType,
      errorCode: question.errorCode,
      amountBand: input.amountBand ?? null,
      priority,
      priorityWhy: input.priorityWhy ?? "",
      queue: rule.queue,
      assigneeId: input.assigneeId ?? null,
      publicLabel: "received",
      createdAt: tx.clock.now(),
      startedAt: input.startedAt,
      ...(input.followUpOfId === undefined ? {} : { followUpOfId: input.followUpOfId }),
    },
    select: { id: true },
  });
  const subject = { ...question, caseId: id, priority, startedAt: input.startedAt };
  await startCaseClock(tx, "first-reply", subject);
  await startCaseClock(tx, "resolution", subject);
  return id;
}
