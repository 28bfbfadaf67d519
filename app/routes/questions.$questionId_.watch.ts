import { markAction, markLoader } from "~/http/mark-door.server";
import { unwatch, watch } from "~/questions/index.server";

/** Somebody follows a question, or stops following it. */
export const action = markAction(
  (ctx, { questionId }) => watch(ctx, questionId),
  (ctx, { questionId }) => unwatch(ctx, questionId),
);
export const loader = markLoader;
