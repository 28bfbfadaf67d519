import type { Context } from "~/infra/context";
import { setSupport } from "~/questions/index.server";
import { caseClock, startCaseClock } from "../clocks/case-clocks.server";
import { pauseClock, resumeClock, stopClock } from "../clocks/write-clock.server";
import { type CaseFacts, isOpen } from "./case-facts.server";
import { writeCase } from "./change-case.server";

/** A reply of support to one asker: public in the thread, or private. */
export type StaffReply = {
  kind: "official-answer" | "private-reply";
  /** The answer's post, or the private reply. */
  id: number;
  questionId: number;
  authorId: number;
  at: Date;
};

/**
 * Support has replied, inside a transaction that holds the case: the first and the next reply are met
 * at that time. A case that was solved or waits stays so.
 */
export async function noteStaffReply(
  tx: Context,
  facts: CaseFacts,
  reply: StaffReply,
): Promise<void> {
  if (!isOpen(facts) && facts.state !== "solved") return;
  const { at } = reply;
  for (const kind of ["first-reply", "next-reply"] as const) {
    const clock = await caseClock(tx, facts.id, kind);
    if (clock && clock.startedAt <= at) await stopClock(tx, clock, { outcome: "met", at });
  }
  await writeCase(tx, facts.id, {
    data: {
      ...(facts.state === "new" ? { state: "open" } : {}),
      ...(facts.firstReplyAt ? {} : { firstReplyAt: at }),
      ...(facts.assigneeId === null ? { assigneeId: reply.authorId } : {}),
      ...(facts.state === "waiting-customer" ? {} : { publicLabel: "answered" }),
    },
    line: { kind: reply.kind, after: { id: reply.id, questionId: reply.questionId } },
  });
  await setSupport(tx, reply.questionId, "replied");
}

/**
 * The asker wrote, publicly or privately: who waited for them waits no more, a solved case is open
 * again, and the time for the next reply starts at their first message that nobody answered.
 */
export async function noteAskerWrote(
  tx: Context,
  facts: CaseFacts,
  message: { questionId: number; at: Date; postId?: number; replyId?: number; note?: string },
): Promise<void> {
  if (!isOpen(facts) && facts.state !== "solved") return;
  const { at } = message;
  const wasSolved = facts.state === "solved";
  if (wasSolved || facts.state === "waiting-customer") await goOn(tx, facts.id, at);
  // Before support's first reply that one's time counts alone; after a later reply nothing is owed.
  if (facts.firstReplyAt && !(await repliedSince(tx, message.questionId, at)))
    await startCaseClock(tx, "next-reply", { ...(await clockSubject(tx, facts)), startedAt: at });
  await writeCase(tx, facts.id, {
    data: {
      ...(wasSolved ? reopened(facts) : {}),
      ...(facts.state === "waiting-customer" ? { state: "open", publicLabel: "looking" } : {}),
    },
    line: {
      kind: wasSolved ? "reopened" : "asker-wrote",
      after: {
        questionId: message.questionId,
        ...(message.postId ? { postId: message.postId } : {}),
        ...(message.replyId ? { replyId: message.replyId } : {}),
        ...(message.note ? { note: message.note } : {}),
      },
    },
  });
  await setSupport(tx, message.questionId, "queued");
  const ids = { caseId: facts.id, questionId: message.questionId };
  await tx.jobs.publish("asker.wrote", ids);
  if (wasSolved) await tx.jobs.publish("case.reopened", ids);
}

/** Whether support wrote to a question's asker after `at`: jobs may come in another order than messages. */
async function repliedSince(tx: Context, questionId: number, at: Date): Promise<boolean> {
  const answers = await tx.db.answer.count({
    where: { questionId, official: true, post: { removal: null, createdAt: { gt: at } } },
  });
  if (answers > 0) return true;
  const replies = await tx.db.privateReply.count({
    where: { questionId, official: true, writtenAt: { gt: at } },
  });
  return replies > 0;
}

/** What a case gets that is open again: the agent stays, and so does the time of the first solution. */
export function reopened(facts: CaseFacts) {
  return {
    state: "open",
    solvedAt: null,
    solvedBy: null,
    solutionPostId: null,
    publicLabel: "looking",
    reopenedCount: facts.reopenedCount + 1,
  };
}

/** The time for a solution counts on. */
export async function goOn(tx: Context, caseId: number, at: Date): Promise<void> {
  const clock = await caseClock(tx, caseId, "resolution");
  if (clock) await resumeClock(tx, clock, at);
}

/** The time for a solution stands still while the asker is waited for. */
export async function holdOn(tx: Context, caseId: number, at: Date): Promise<void> {
  const clock = await caseClock(tx, caseId, "resolution");
  if (clock) await pauseClock(tx, clock, at);
}

/** What a case's clocks are set by; the tags are those of its first question. */
export async function clockSubject(tx: Context, facts: CaseFacts) {
  const tags = await tx.db.tag.findMany({
    where: { questions: { some: { questionId: facts.questionIds[0] ?? 0 } } },
    select: { name: true },
  });
  return {
    caseId: facts.id,
    priority: facts.priority,
    problemType: facts.problemType,
    tags: tags.map(({ name }) => name).sort(),
  };
}
