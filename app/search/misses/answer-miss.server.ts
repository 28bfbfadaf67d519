import { mustBeAble } from "~/accounts/index.server";
import { questionRows } from "~/answers/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { Refusal } from "~/shared/refusal";
import { type Answered, tellWaiters } from "./tell-waiters.server";

/** How a lead answers: by something to read, or by a synonym that lets search find it. */
export type MissAnswer = { questionId: number } | { articleId: number } | { by: "synonym" };

/**
 * A lead answers what people looked for; those who waited are told, once each. The caller has checked that
 * an article is there. Refuses `search.no-such-question` (404) for a question that not everybody may read,
 * `search.miss-settled` (409) where somebody was faster, and whoever may not `tend-search`.
 */
export async function answerMiss(ctx: Context, missId: number, answer: MissAnswer): Promise<void> {
  const { id: settledById } = mustBeAble(ctx, "tend-search");
  if ("questionId" in answer && (await questionRows(ctx, [answer.questionId])).length === 0)
    throw new Refusal("search.no-such-question", {}, { status: 404, field: "target" });
  const answered: Answered = "by" in answer ? {} : answer;
  const outcome =
    "by" in answer ? answer.by : "questionId" in answer ? "question" : ("article" as const);
  await inTransaction(ctx, async (tx) => {
    const { count } = await tx.db.searchMiss.updateMany({
      where: { id: missId, settledAt: null },
      data: { ...answered, outcome, settledById, settledAt: tx.clock.now() },
    });
    if (count === 0) throw new Refusal("search.miss-settled", {}, { status: 409 });
    await tellWaiters(tx, missId, answered);
  });
}
