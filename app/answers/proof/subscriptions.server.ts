import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import type { Happening, Subscription } from "~/infra/jobs/subscription";
import { settleOutdated } from "./settle-outdated.server";

/** What moves a mark from answer to answer or out of sight: whether one may be outdated is looked at anew. */
export const proofSubscriptions: readonly Subscription[] = [
  {
    queue: "answers.settle-outdated",
    events: [
      "answer.accepted",
      "answer.unaccepted",
      "answer.recommended",
      "answer.unrecommended",
      "post.removed",
      "post.restored",
    ],
    batch: 20,
    async handle(ctx, happenings) {
      for (const answerId of await concerned(ctx, happenings))
        await inTransaction(ctx, async (tx) => {
          await settleOutdated(tx, answerId);
        });
    },
  },
];

/** The answers that the happenings name, and those with a mark under the same questions. */
async function concerned(ctx: Context, happenings: readonly Happening[]): Promise<Set<number>> {
  const payloads = happenings.map(({ payload }) => payload);
  const questionIds = payloads.flatMap((each) => ("questionId" in each ? each.questionId : []));
  const marked = await ctx.db.outdatedMark.findMany({
    where: { answer: { questionId: { in: questionIds } } },
    select: { answerId: true },
  });
  return new Set([
    ...payloads.flatMap((each) => ("answerId" in each ? each.answerId : [])),
    ...marked.map(({ answerId }) => answerId),
  ]);
}
