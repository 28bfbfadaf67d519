import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { othersLooking } from "./looks.server";
import type { CaseNow, NewestInCase } from "./views";

/** What an open page of a case is told; null where there is none. Refuses `account.not-allowed`. */
export async function caseNow(ctx: Context, caseId: number): Promise<CaseNow | null> {
  const { id: personId } = mustBeAble(ctx, "work-cases");
  const row = await ctx.db.supportCase.findUnique({
    where: { id: caseId },
    select: {
      version: true,
      threads: { select: { question: { select: { post: { select: { authorId: true } } } } } },
    },
  });
  if (!row) return null;
  const askerIds = row.threads.map(({ question }) => question.post.authorId);
  const [newest, post, reply, looks] = await Promise.all([
    newestIn(ctx, caseId),
    ctx.db.post.aggregate({
      where: { ...inThreadsOf(caseId), authorId: { in: askerIds } },
      _max: { id: true },
    }),
    ctx.db.privateReply.aggregate({ where: { caseId, official: false }, _max: { id: true } }),
    othersLooking(ctx, caseId, personId),
  ]);
  return {
    version: row.version,
    ...newest,
    askersPostId: post._max.id ?? 0,
    askersReplyId: reply._max.id ?? 0,
    looks,
  };
}

/** The newest of each thing that is written in a case and its threads; 0 for none. */
export async function newestIn(ctx: Context, caseId: number): Promise<NewestInCase> {
  const newest = { where: { caseId }, _max: { id: true } } as const;
  const [post, reply, note] = await Promise.all([
    ctx.db.post.aggregate({ where: inThreadsOf(caseId), _max: { id: true } }),
    ctx.db.privateReply.aggregate(newest),
    ctx.db.internalNote.aggregate(newest),
  ]);
  return {
    newestPostId: post._max.id ?? 0,
    newestReplyId: reply._max.id ?? 0,
    newestNoteId: note._max.id ?? 0,
  };
}

function inThreadsOf(caseId: number) {
  return { thread: { question: { caseThreads: { some: { caseId } } } } };
}
