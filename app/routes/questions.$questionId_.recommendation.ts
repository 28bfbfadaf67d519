import { recommendAnswer, unrecommendAnswer } from "~/answers/index.server";
import { markAction, markLoader } from "~/http/mark-door.server";

/** Support recommends an answer, or takes that back. */
export const action = markAction(
  (ctx, { answerId }) => recommendAnswer(ctx, answerId),
  (ctx, { questionId }) => unrecommendAnswer(ctx, questionId),
);
export const loader = markLoader;
