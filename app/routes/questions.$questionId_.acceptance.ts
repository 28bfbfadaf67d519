import { acceptAnswer, unacceptAnswer } from "~/answers/index.server";
import { markAction, markLoader } from "~/http/mark-door.server";

/** The asker accepts an answer, or takes that back. */
export const action = markAction(
  (ctx, { answerId }) => acceptAnswer(ctx, answerId),
  (ctx, { questionId }) => unacceptAnswer(ctx, questionId),
);
export const loader = markLoader;
