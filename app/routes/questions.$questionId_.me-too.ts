import { markAction, markLoader } from "~/http/mark-door.server";
import { meToo, takeBackMeToo } from "~/questions/index.server";

/** Somebody has this problem too, or takes that back. */
export const action = markAction(
  (ctx, { questionId }) => meToo(ctx, questionId),
  (ctx, { questionId }) => takeBackMeToo(ctx, questionId),
);
export const loader = markLoader;
