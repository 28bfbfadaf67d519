import type { Context } from "~/infra/context";
import { Refusal } from "~/shared/refusal";
import { CASE_STATES, type CaseState, oneOf, PRIORITIES, type Priority } from "../kinds";

/** What a command needs to know of a case before it acts on it. */
export type CaseFacts = {
  id: number;
  state: CaseState;
  reason: string;
  askerId: number;
  language: string;
  problemType: string;
  errorCode: string | null;
  priority: Priority;
  queue: string;
  assigneeId: number | null;
  publicLabel: string;
  createdAt: Date;
  startedAt: Date;
  firstReplyAt: Date | null;
  solvedAt: Date | null;
  firstSolvedAt: Date | null;
  solvedBy: string | null;
  closedAt: Date | null;
  peerSolutionId: number | null;
  reopenedCount: number;
  version: number;
  /** The questions that it works on now; where it is over, those that it worked on. */
  questionIds: number[];
};

const select = {
  id: true,
  state: true,
  reason: true,
  askerId: true,
  language: true,
  problemType: true,
  errorCode: true,
  priority: true,
  queue: true,
  assigneeId: true,
  publicLabel: true,
  createdAt: true,
  startedAt: true,
  firstReplyAt: true,
  solvedAt: true,
  firstSolvedAt: true,
  solvedBy: true,
  closedAt: true,
  peerSolutionId: true,
  reopenedCount: true,
  version: true,
  threads: { orderBy: { addedAt: "asc" }, select: { questionId: true, open: true } },
} as const;

/** A case held until the transaction ends, so that one changes it at a time; refuses `case.not-found` (404). */
export async function heldCase(tx: Context, caseId: number): Promise<CaseFacts> {
  await tx.db.$queryRaw`SELECT id FROM "SupportCase" WHERE id = ${caseId} FOR NO KEY UPDATE`;
  const row = await tx.db.supportCase.findUnique({ where: { id: caseId }, select });
  if (!row) throw new Refusal("case.not-found", {}, { status: 404 });
  const { threads, ...facts } = row;
  const open = threads.filter((thread) => thread.open);
  return {
    ...facts,
    state: oneOf(CASE_STATES, row.state) ?? "open",
    priority: oneOf(PRIORITIES, row.priority) ?? 3,
    questionIds: (open.length > 0 ? open : threads).map(({ questionId }) => questionId),
  };
}

/** Whether support still has something to do in it, or waits for somebody. */
export function isOpen({ state }: Pick<CaseFacts, "state">): boolean {
  return ["new", "open", "waiting-customer", "waiting-internal"].includes(state);
}
