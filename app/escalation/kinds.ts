/** The four clocks of escalation.md: C0 of a question, C1 to C3 of a case. */
export const CLOCK_KINDS = ["community", "first-reply", "next-reply", "resolution"] as const;
export type ClockKind = (typeof CLOCK_KINDS)[number];

/** How a clock ended: what it waited for came, it no longer mattered, or support took over. */
export const CLOCK_OUTCOMES = ["met", "cancelled", "escalated"] as const;
export type ClockOutcome = (typeof CLOCK_OUTCOMES)[number];

export const CASE_STATES = [
  "new",
  "open",
  "waiting-customer",
  "waiting-internal",
  "solved",
  "closed",
  "declined",
  "merged",
  "incident",
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** States in which support still has something to do, or waits for somebody. */
export const OPEN_STATES = ["new", "open", "waiting-customer", "waiting-internal"] as const;

/** Who or what made a case. */
export const CASE_REASONS = ["unanswered", "asker", "staff", "cluster"] as const;
export type CaseReason = (typeof CASE_REASONS)[number];

/** 1 is the most urgent. */
export const PRIORITIES = [1, 2, 3, 4] as const;
export type Priority = (typeof PRIORITIES)[number];

/** How much money is at stake, in the payment service's own currency; never the amount itself. */
export const AMOUNT_BANDS = ["under-100", "100-1000", "1000-10000", "over-10000"] as const;
export type AmountBand = (typeof AMOUNT_BANDS)[number];

/** Where a case stands, in the asker's words. */
export const PUBLIC_LABELS = [
  "received",
  "looking",
  "checking-bank",
  "checking-team",
  "waiting-for-you",
  "answered",
  "returned",
  "known-problem",
  "closed",
] as const;
export type PublicLabel = (typeof PUBLIC_LABELS)[number];

/** Who solved a case. */
export const SOLVERS = ["staff", "peer", "asker", "auto"] as const;
export type Solver = (typeof SOLVERS)[number];

/** How content an asker was, from bad to good. */
export const RATINGS = [1, 2, 3, 4, 5] as const;
export type Rating = (typeof RATINGS)[number];

/** The three editors of a case: what each sends is read by others than what the next sends. */
export const EDITORS = ["public", "private", "note"] as const;
export type Editor = (typeof EDITORS)[number];

/** What a private box may hold. */
export const BOX_FIELDS = ["transaction", "account", "phone", "other", "file"] as const;
export type BoxField = (typeof BOX_FIELDS)[number];

export const INCIDENT_STATES = ["investigating", "identified", "monitoring", "resolved"] as const;
export type IncidentState = (typeof INCIDENT_STATES)[number];

/** What a case's record tells of. */
export const CASE_EVENT_KINDS = [
  "created",
  "taken",
  "assigned",
  "handed-back",
  "priority",
  "type",
  "label",
  "waiting-customer",
  "waiting-internal",
  "resumed",
  "official-answer",
  "private-reply",
  "asker-wrote",
  "peer-answered",
  "peer-solution",
  "solved",
  "reopened",
  "closed",
  "declined",
  "merged",
  "thread-added",
  "thread-split",
  "incident",
  "due-moved",
  "breached",
] as const;
export type CaseEventKind = (typeof CASE_EVENT_KINDS)[number];

/** Narrows any value to one of a list, or null. */
export function oneOf<Value extends string | number>(
  list: readonly Value[],
  value: unknown,
): Value | null {
  return list.find((each) => each === value) ?? null;
}
