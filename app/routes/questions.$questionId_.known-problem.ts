import { sayIncidentSolvedIt, sayMineIsDifferent } from "~/escalation/index.server";
import { markAction, markLoader } from "~/http/mark-door.server";

/** The asker says that the end of the known problem solved theirs, or that theirs is different. */
export const action = markAction(
  (ctx, { questionId }) => sayIncidentSolvedIt(ctx, questionId),
  (ctx, { questionId }) => sayMineIsDifferent(ctx, questionId),
);
export const loader = markLoader;

export { NoPage as default } from "~/http/no-page";
