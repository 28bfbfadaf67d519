import type { SupportState } from "~/questions";
import type { CaseState } from "../kinds";

/** What happens next on an open question, as everybody reads it. */
export const PROMISE_KINDS = [
  "community",
  "needs-info",
  "locked",
  "many",
  "taking-over",
  "first-reply",
  "first-reply-late",
  "next-reply",
  "next-reply-late",
  "asker-turn",
  "replied",
  "returned",
  "incident",
] as const;
export type PromiseKind = (typeof PROMISE_KINDS)[number];

/** `dueAt` is a stored due time and never reckoned here; null where no time runs. */
export type SupportPromise = { kind: PromiseKind; dueAt: Date | null };

/** A stored clock: running, held (`dueAt` null), or stopped. */
export type PromiseClock = { dueAt: Date | null; stopped: boolean };

export type PromiseFacts = {
  now: Date;
  /** Solved, closed or out of sight: nothing is promised any more. */
  over: boolean;
  support: SupportState | null;
  needsInfo: boolean;
  locked: boolean;
  /** So many cases were made lately that the clock makes none for now. */
  breakerOpen: boolean;
  /** Null where none was ever started, as for imported questions. */
  community: PromiseClock | null;
  /** The case that works on it now. */
  openCase: {
    state: CaseState;
    firstReply: PromiseClock | null;
    nextReply: PromiseClock | null;
  } | null;
};

/** The promise that a question's stored state makes; null: none. */
export function promiseFrom(facts: PromiseFacts): SupportPromise | null {
  if (facts.over) return null;
  if (facts.support === "incident") return { kind: "incident", dueAt: null };
  if (facts.openCase) return ofCase(facts.openCase, facts.now);
  if (facts.support === "returned") return { kind: "returned", dueAt: null };
  return ofCommunity(facts);
}

function ofCase(
  { state, firstReply, nextReply }: NonNullable<PromiseFacts["openCase"]>,
  now: Date,
): SupportPromise {
  const due = [
    ["first-reply", firstReply],
    ["next-reply", nextReply],
  ] as const;
  for (const [kind, clock] of due) {
    if (!clock?.dueAt || clock.stopped) continue;
    return { kind: clock.dueAt < now ? `${kind}-late` : kind, dueAt: clock.dueAt };
  }
  return { kind: state === "waiting-customer" ? "asker-turn" : "replied", dueAt: null };
}

function ofCommunity({
  community,
  needsInfo,
  locked,
  breakerOpen,
  now,
}: PromiseFacts): SupportPromise | null {
  if (!community || community.stopped) return null;
  const { dueAt } = community;
  if (!dueAt) {
    if (needsInfo) return { kind: "needs-info", dueAt };
    return locked ? { kind: "locked", dueAt } : null;
  }
  if (dueAt > now) return { kind: "community", dueAt };
  return { kind: breakerOpen ? "many" : "taking-over", dueAt };
}
