import { asSupportState } from "~/questions";
import type { QuestionState } from "~/shared/views";

/** What is known of a question when its state is named. */
export type StateFacts = {
  closed: boolean;
  accepted: boolean;
  recommended: boolean;
  /** Support has it, has replied to it, or follows a known problem that explains it. */
  withSupport: boolean;
  answerCount: number;
};

/** Where a question stands: closed comes before solved, then with support, answered, open. */
export function questionState({
  closed,
  accepted,
  recommended,
  withSupport,
  answerCount,
}: StateFacts): QuestionState {
  if (closed) return "closed";
  if (accepted || recommended) return "solved";
  if (withSupport) return "with-support";
  return answerCount > 0 ? "answered" : "open";
}

/** Whether a stored support state makes a question 'with support'; one given back is the community's again. */
export function isWithSupport(state: string | null | undefined): boolean {
  return state != null && asSupportState(state) !== "returned";
}
