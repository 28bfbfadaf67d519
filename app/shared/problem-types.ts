/** What can go wrong for a customer, in the order in which the ask form offers it. */
export const PROBLEM_TYPES = [
  "registration",
  "failed-payment",
  "withdrawal",
  "blocked-account",
  "how-to",
] as const;
export type ProblemType = (typeof PROBLEM_TYPES)[number];

/** Narrows any value to a problem type, or null. */
export function asProblemType(value: unknown): ProblemType | null {
  return PROBLEM_TYPES.find((type) => type === value) ?? null;
}
