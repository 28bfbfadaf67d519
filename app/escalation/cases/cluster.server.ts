import type { Context } from "~/infra/context";
import { retargetCaseClocks, startCaseClock } from "../clocks/case-clocks.server";
import type { QuestionFacts } from "../clocks/question-facts.server";
import { OPEN_STATES, type Priority } from "../kinds";
import { type CaseFacts, heldCase, isOpen } from "./case-facts.server";
import { writeCase } from "./change-case.server";
import { clockSubject } from "./replies.server";

const DAY_MS = 86_400_000;
/** How long others with the same code join a case, from when it was made. */
const CLUSTER_DAYS = 7;
/** So many who have it too make a case one step more urgent. */
export const ME_TOOS_THAT_RAISE = 5;

/** Why Askwell itself raised a case's priority; the desk has words for them. */
export const RAISED_BY = ["cluster", "me-too"] as const;

/**
 * The open case about the same problem, which a question joins instead of getting its own, inside a
 * transaction that holds the question: the same error code and type, made within seven days. That many
 * report it raises the case's priority by one step, once. Null where nobody else reports it.
 */
export async function joinCluster(tx: Context, question: QuestionFacts): Promise<number | null> {
  const caseId = await clusterFor(tx, question);
  if (caseId === null) return null;
  const facts = await heldCase(tx, caseId);
  // It may have ended while this one waited for it.
  if (!isOpen(facts)) return null;
  await raisePriority(tx, facts, "cluster");
  // Support has replied to the others; to this asker a reply is owed from now on.
  if (facts.firstReplyAt) {
    const subject = await clockSubject(tx, facts);
    await startCaseClock(tx, "next-reply", { ...subject, startedAt: tx.clock.now() });
  }
  return caseId;
}

/** The open case that a question with an error code would join, or null. Never one that it has left. */
export async function clusterFor(
  ctx: Context,
  { questionId, errorCode, problemType }: QuestionFacts,
): Promise<number | null> {
  if (!errorCode) return null;
  const found = await ctx.db.supportCase.findFirst({
    where: {
      errorCode: { equals: errorCode, mode: "insensitive" },
      problemType,
      state: { in: [...OPEN_STATES] },
      createdAt: { gt: new Date(ctx.clock.now().getTime() - CLUSTER_DAYS * DAY_MS) },
      threads: { some: { open: true }, none: { questionId } },
    },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  return found?.id ?? null;
}

/** Raises a held case's priority by one step unless it was changed before, by Askwell or by somebody. */
export async function raisePriority(
  tx: Context,
  facts: CaseFacts,
  why: (typeof RAISED_BY)[number],
): Promise<void> {
  const { priorityWhy } = await tx.db.supportCase.findUniqueOrThrow({
    where: { id: facts.id },
    select: { priorityWhy: true },
  });
  if (priorityWhy !== "" || facts.priority === 1) return;
  const priority = (facts.priority - 1) as Priority;
  const moved = await retargetCaseClocks(tx, { ...(await clockSubject(tx, facts)), priority });
  await writeCase(tx, facts.id, {
    data: { priority, priorityWhy: why },
    line: {
      kind: "priority",
      before: { priority: facts.priority },
      after: { priority, why, moved },
    },
  });
}
