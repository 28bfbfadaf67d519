/** An open question that a new rule would hand to support at once. `dueAt` (ISO 8601) is when it would be by now's rule. */
export type EscalatedRow = { id: number; title: string; language: string; dueAt: string };

/** What a rule's change would do to what is open now. */
export type RulePreview = {
  escalated: number;
  /** The first of them. */
  rows: EscalatedRow[];
  /** Other due times of questions and cases that would move. */
  earlier: number;
  later: number;
};

/** Stands for what a preview said: a form that carries it has been asked about exactly that. */
export function previewMark({ escalated, earlier, later }: RulePreview): string {
  return `${escalated}-${earlier}-${later}`;
}

/** Whether a change does nothing to what is open now. */
export function changesNothing({ escalated, earlier, later }: RulePreview): boolean {
  return escalated + earlier + later === 0;
}
