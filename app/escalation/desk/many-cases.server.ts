import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { isRefusal, type Refusal } from "~/shared/refusal";
import { setPriority, setPublicLabel } from "../cases/describing-case.server";
import { assignCase, takeCase } from "../cases/keeping-case.server";

/** What can be done to several cases at once. */
export const MANY_ACTS = ["take", "assign", "priority", "label"] as const;
export type ManyAct = (typeof MANY_ACTS)[number];

/** Cases that are changed at once: a page of the queue. */
export const MANY_MAX = 25;

export type ManyCasesInput = {
  caseIds: readonly number[];
  act: ManyAct;
  /** Null: nobody. */
  personId: number | null;
  priority: number;
  why: string;
  label: string;
};

/** What became of one of them; `refusal` null: it was done. */
export type CaseOutcome = { caseId: number; refusal: Refusal | null };

/**
 * Does the same to several cases, each on its own: what one refuses does not stop the others. Gives the
 * outcome of each, in the order given, at most 25. Refuses `account.not-allowed` as a whole.
 */
export async function changeManyCases(
  ctx: Context,
  { caseIds, act, ...input }: ManyCasesInput,
): Promise<CaseOutcome[]> {
  mustBeAble(ctx, act === "assign" ? "configure-support" : "work-cases");
  const outcomes: CaseOutcome[] = [];
  for (const caseId of [...new Set(caseIds)].slice(0, MANY_MAX)) {
    try {
      if (act === "take") await takeCase(ctx, { caseId });
      else if (act === "assign") await assignCase(ctx, { caseId, personId: input.personId });
      else if (act === "priority")
        await setPriority(ctx, { caseId, priority: input.priority, why: input.why });
      else await setPublicLabel(ctx, { caseId, label: input.label });
      outcomes.push({ caseId, refusal: null });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      outcomes.push({ caseId, refusal: error });
    }
  }
  return outcomes;
}
