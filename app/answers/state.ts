import type { QuestionState } from "~/shared/views";

/** What is known of a question when its state is named. */
export type StateFacts = {
  closed: boolean;
  accepted: boolean;
  recommended: boolean;
  answerCount: number;
};

/** Where a question stands: closed comes before solved, solved before answered, answered before open. */
export function questionState({
  closed,
  accepted,
  recommended,
  answerCount,
}: StateFacts): QuestionState {
  if (closed) return "closed";
  if (accepted || recommended) return "solved";
  return answerCount > 0 ? "answered" : "open";
}
