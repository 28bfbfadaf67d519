import type { Arrival } from "~/escalation";
import type { FormAnswer } from "~/ui";

/** What a form of the case page gives back when it stays on the page. */
export type CaseAnswer = FormAnswer & {
  /** What others wrote since the page was opened, and the value that confirms having read it. */
  arrived?: Arrival[];
  confirm?: string;
};
