import { mustBeAble, personProfile, personViews } from "~/accounts/index.server";
import { questionThread } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import type { Prisma } from "~/infra/db/client.server";
import { asProblemType } from "~/shared/problem-types";
import { CASE_STATES, CLOCK_KINDS, OPEN_STATES, oneOf, PRIORITIES, PUBLIC_LABELS } from "../kinds";
import { newestIn } from "./case-now.server";
import { caseRows } from "./case-rows.server";
import { clockView } from "./clock-view";
import { timeline } from "./timeline.server";
import type { CasePersonView, CaseRowView, CaseThreadView, CaseView } from "./views";

/** Cases shown beside one: of the same person, and alike. */
const CASES_BESIDE = 8;

/**
 * A case as those who work it see it, with the thread of `questionId`, else its first; null where there
 * is none. Refuses `account.not-allowed`.
 */
export async function readCase(
  ctx: Context,
  caseId: number,
  questionId: number | null = null,
): Promise<CaseView | null> {
  const actor = mustBeAble(ctx, "work-cases");
  const row = await ctx.db.supportCase.findUnique({ where: { id: caseId }, select: caseSelect });
  if (!row) return null;
  const threads = await threadsOf(ctx, row.threads);
  const shown = threads.find((each) => each.questionId === questionId) ?? threads[0];
  const shownId = shown?.questionId ?? 0;
  const thread = shown ? await questionThread(ctx, shownId) : null;
  const state = oneOf(CASE_STATES, row.state) ?? "open";
  const people = await personViews(ctx, row.assigneeId === null ? [] : [row.assigneeId]);
  return {
    id: row.id,
    version: row.version,
    state,
    isOpen: oneOf(OPEN_STATES, state) !== null,
    publicLabel: oneOf(PUBLIC_LABELS, row.publicLabel) ?? "received",
    priority: oneOf(PRIORITIES, row.priority) ?? 3,
    priorityWhy: row.priorityWhy,
    problemType: asProblemType(row.problemType) ?? "how-to",
    queue: row.queue,
    language: row.language,
    errorCode: row.errorCode,
    amountBand: row.amountBand,
    reason: row.reason,
    note: row.note,
    createdAt: row.createdAt.toISOString(),
    waitUntil: row.waitUntil?.toISOString() ?? null,
    declineReason: row.declineReason,
    mergedIntoId: row.mergedIntoId,
    followUpOfId: row.followUpOfId,
    followUpIds: row.followUps.map(({ id }) => id),
    peerSolutionId: row.peerSolutionId,
    replied: row.firstReplyAt !== null,
    assignee: row.assigneeId === null ? null : (people.get(row.assigneeId) ?? null),
    isMine: row.assigneeId === actor.id,
    clocks: row.clocks
      .map(clockView)
      .sort((a, b) => CLOCK_KINDS.indexOf(a.kind) - CLOCK_KINDS.indexOf(b.kind)),
    threads,
    questionId: shownId,
    timeline: await timeline(ctx, { caseId, thread, questionId: shownId }),
    asker: await askerOf(ctx, shown?.asker.id ?? row.askerId, caseId),
    alike: await casesAlike(ctx, row),
    ...(await newestIn(ctx, caseId)),
  };
}

const caseSelect = {
  id: true,
  version: true,
  state: true,
  publicLabel: true,
  priority: true,
  priorityWhy: true,
  problemType: true,
  queue: true,
  language: true,
  errorCode: true,
  amountBand: true,
  reason: true,
  note: true,
  createdAt: true,
  waitUntil: true,
  declineReason: true,
  mergedIntoId: true,
  followUpOfId: true,
  followUps: { orderBy: { id: "asc" }, select: { id: true } },
  peerSolutionId: true,
  firstReplyAt: true,
  assigneeId: true,
  askerId: true,
  clocks: {
    where: { current: true },
    orderBy: { id: "asc" },
    select: { kind: true, startedAt: true, dueAt: true, stoppedAt: true, breachedAt: true },
  },
  threads: {
    orderBy: [{ open: { sort: "asc", nulls: "last" } }, { addedAt: "asc" }, { questionId: "asc" }],
    select: {
      open: true,
      questionId: true,
      question: { select: { title: true, post: { select: { language: true, authorId: true } } } },
    },
  },
} satisfies Prisma.SupportCaseSelect;

type ThreadRow = {
  open: boolean | null;
  questionId: number;
  question: { title: string; post: { language: string; authorId: number } };
};

async function threadsOf(ctx: Context, rows: readonly ThreadRow[]): Promise<CaseThreadView[]> {
  const askers = await personViews(
    ctx,
    rows.map(({ question }) => question.post.authorId),
  );
  return rows.map(({ open, questionId, question: { title, post } }) => ({
    questionId,
    title,
    language: post.language,
    open: open === true,
    asker: askers.get(post.authorId) ?? { id: post.authorId, name: "", staff: null },
  }));
}

async function askerOf(ctx: Context, personId: number, caseId: number): Promise<CasePersonView> {
  const [profile, questionCount, cases] = await Promise.all([
    personProfile(ctx, personId),
    ctx.db.post.count({ where: { authorId: personId, kind: "question", removal: null } }),
    caseRows(
      ctx,
      {
        id: { not: caseId },
        threads: { some: { question: { post: { authorId: personId } } } },
      },
      CASES_BESIDE,
    ),
  ]);
  return {
    person: profile?.person ?? { id: personId, name: "", staff: null },
    joinedAt: profile?.joinedAt ?? "",
    questionCount,
    cases,
  };
}

/** Other open cases with the same code, or of the same type where neither has a code. */
function casesAlike(
  ctx: Context,
  row: { id: number; problemType: string; errorCode: string | null; askerId: number },
): Promise<CaseRowView[]> {
  return caseRows(
    ctx,
    {
      id: { not: row.id },
      state: { in: [...OPEN_STATES] },
      ...(row.errorCode
        ? { errorCode: row.errorCode }
        : { problemType: row.problemType, errorCode: null }),
    },
    CASES_BESIDE,
  );
}
