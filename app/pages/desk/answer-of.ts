import type { FormAnswer } from "~/ui";

/** The answer to one of a page's several forms, each of which names itself in `form`. */
export function answerOf<Answer extends FormAnswer>(
  answer: Answer | undefined,
  form: string,
): Answer | undefined {
  return answer?.values.form === form ? answer : undefined;
}
