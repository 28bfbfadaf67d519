import type { Context } from "~/infra/context";
import type { Happening, Subscription } from "~/infra/jobs/subscription";
import { questionSource } from "./index-source.server";
import { indexFrom } from "./reindex.server";

/** Questions read and written at once: a long thread holds 100 KB of text. */
const BATCH = 50;
/** Jobs taken at once; twenty comments in a row index their question once. */
const JOBS_AT_ONCE = 20;

/**
 * Brings the index to what anybody may read of these questions now: puts their texts in, takes out
 * those that are removed or gone. May run any number of times.
 */
export async function indexQuestions(
  ctx: Context,
  questionIds: readonly number[],
): Promise<{ indexed: number; removed: number }> {
  const sum = { indexed: 0, removed: 0 };
  const ids = [...new Set(questionIds)];
  for (let from = 0; from < ids.length; from += BATCH) {
    const { indexed, removed } = await indexFrom(
      ctx,
      questionSource,
      ids.slice(from, from + BATCH),
    );
    sum.indexed += indexed;
    sum.removed += removed;
  }
  return sum;
}

/** Everything that changes what a question is found by, or whether it may be found. */
export const searchSubscriptions: readonly Subscription[] = [
  {
    queue: "search.index-question",
    events: [
      "question.asked",
      "question.edited",
      "question.closed",
      "question.reopened",
      "answer.posted",
      "answer.edited",
      "answer.accepted",
      "answer.unaccepted",
      "answer.recommended",
      "answer.unrecommended",
      "answer.outdated",
      "answer.confirmed",
      "comment.posted",
      "comment.edited",
      "post.removed",
      "post.restored",
      "post.voted",
      "answer.worked",
      "answer.did-not-work",
      "answer.proof-taken-back",
      "questions.imported",
    ],
    batch: JOBS_AT_ONCE,
    async handle(ctx, happenings) {
      await indexQuestions(ctx, happenings.flatMap(questionIdsOf));
    },
  },
];

function questionIdsOf({ payload }: Happening): number[] {
  if ("questionIds" in payload) return payload.questionIds;
  return "questionId" in payload ? [payload.questionId] : [];
}
