import type { Context } from "~/infra/context";
import type { Prisma } from "~/infra/db/client.server";
import type { PromiseClock } from "../promises/promise";

const select = {
  post: { select: { authorId: true, removal: { select: { postId: true } } } },
  closure: { select: { questionId: true } },
  lock: { select: { questionId: true } },
  needsInfo: { select: { questionId: true } },
  acceptance: { select: { answerId: true } },
  recommendation: { select: { answerId: true } },
  support: { select: { state: true } },
  clocks: {
    where: { kind: "community", current: true },
    select: { dueAt: true, stoppedAt: true },
  },
  answers: {
    where: { official: false, post: { removal: null } },
    select: {
      postId: true,
      post: { select: { authorId: true } },
      didNotHelp: { select: { at: true } },
    },
  },
  caseThreads: {
    // The open case, else the newest.
    orderBy: [{ open: { sort: "asc", nulls: "last" } }, { caseId: "desc" }],
    take: 1,
    select: {
      open: true,
      case: {
        select: {
          id: true,
          state: true,
          publicLabel: true,
          assigneeId: true,
          askerId: true,
          note: true,
          firstReplyAt: true,
          solvedAt: true,
          closedAt: true,
          declineReason: true,
          clocks: {
            where: { current: true },
            select: { kind: true, dueAt: true, stoppedAt: true },
          },
        },
      },
    },
  },
} satisfies Prisma.QuestionSelect;

/** What is stored about a question and its case, for its page; null when there is no such question. */
export async function supportRow(ctx: Context, questionId: number) {
  const row = await ctx.db.question.findUnique({ where: { postId: questionId }, select });
  if (!row) return null;
  const { post, caseThreads, clocks, acceptance, recommendation } = row;
  const [thread] = caseThreads;
  const [clock] = clocks;
  const community: PromiseClock | null = clock
    ? { dueAt: clock.dueAt, stopped: clock.stoppedAt !== null }
    : null;
  return {
    askerId: post.authorId,
    removed: post.removal !== null,
    closed: row.closure !== null,
    solved: acceptance !== null || recommendation !== null,
    locked: row.lock !== null,
    needsInfo: row.needsInfo !== null,
    support: row.support?.state ?? null,
    community,
    peerAnswers: row.answers
      .filter(({ postId, post: answer }) => {
        return answer.authorId !== post.authorId && postId !== acceptance?.answerId;
      })
      .map((answer) => ({ id: answer.postId, didNotHelp: answer.didNotHelp !== null })),
    lastCase: thread ? { ...thread.case, open: thread.open === true } : null,
  };
}

export type SupportRow = NonNullable<Awaited<ReturnType<typeof supportRow>>>;
