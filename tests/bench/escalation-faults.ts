/** Where a worker is killed, in the order in which it comes by. */
export const FAULTS = [
  "before a transaction",
  "after a case is written",
  "after its question is written",
  "before a commit",
  "after a commit",
  "before a job",
  "before a job is done",
] as const;
export type Fault = (typeof FAULTS)[number];
