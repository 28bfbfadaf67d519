import { questionRows, threadTexts } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import type { Happening, Subscription } from "~/infra/jobs/subscription";
import { tellWaiters } from "./tell-waiters.server";
import { currentTermReader } from "./term-reader.server";

/** One term alone ("withdrawal") stands in every other question; two say what somebody looked for. */
const TERMS_MIN = 2;
/** Groups that one question answers at most. */
const GROUPS_MAX = 50;

/**
 * Settles every group that people wait for and whose terms, two or more, all stand in the title, question
 * and answers of a question that is solved now; who waited is told, but for its asker. Does nothing for a question that
 * is not solved or out of sight, so it may run any number of times.
 */
export async function answerMissesBySolved(ctx: Context, questionId: number): Promise<void> {
  const [thread] = await threadTexts(ctx, [questionId]);
  const [row] = await questionRows(ctx, [questionId]);
  if (!thread?.solved || !row) return;
  const read = await currentTermReader(ctx);
  const terms = read([thread.title, thread.question, thread.answers].join("\n"));
  const misses = await ctx.db.$queryRaw<{ id: number }[]>`
    SELECT m.id FROM "SearchMiss" m
    WHERE m.terms <@ ${terms}::text[] AND cardinality(m.terms) >= ${TERMS_MIN}
      AND (m."settledAt" IS NULL OR m.outcome = 'dismissed')
      AND EXISTS (SELECT 1 FROM "SearchWaiter" w WHERE w."missId" = m.id AND w."toldAt" IS NULL)
    ORDER BY m.id LIMIT ${GROUPS_MAX}`;
  for (const { id } of misses) {
    await inTransaction(ctx, async (tx) => {
      await tx.db.searchMiss.updateMany({
        where: { id, OR: [{ settledAt: null }, { outcome: "dismissed" }] },
        data: { outcome: "solved", questionId, settledById: null, settledAt: tx.clock.now() },
      });
      await tellWaiters(tx, id, { questionId }, row.asker.id);
    });
  }
}

export const solvedAnswers: Subscription = {
  queue: "search.answer-waiting",
  events: ["answer.accepted", "answer.recommended"],
  batch: 20,
  async handle(ctx, happenings) {
    for (const questionId of new Set(happenings.flatMap(questionIdOf)))
      await answerMissesBySolved(ctx, questionId);
  },
};

function questionIdOf({ payload }: Happening): number[] {
  return "questionId" in payload ? [payload.questionId] : [];
}
