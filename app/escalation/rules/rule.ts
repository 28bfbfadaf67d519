import type { ProblemType } from "~/shared/problem-types";
import type { Priority } from "../kinds";

const HOUR = 60;
const DAY = 24 * HOUR;

/** How long a customer waits at most for official support's first reply, round the clock: the promise of this house. */
export const PROMISE_MINUTES = 24 * HOUR;

/** How questions reach support. Minutes are of open time where `…InHours`, else round the clock. */
export type Rule = {
  windowMinutes: number;
  windowInHours: boolean;
  askerMayEscalate: boolean;
  /** Minutes after asking before the asker may; 0 for what can't wait. */
  askerWaitMinutes: number;
  priority: Priority;
  queue: string;
  firstReplyMinutes: number;
  nextReplyMinutes: number;
  resolutionMinutes: number;
  targetsInHours: boolean;
  /** Null: the calendar that is there from the start. */
  calendarId: number | null;
};

/** Money or an account is at stake: the asker need not wait before asking support. */
const URGENT: Rule = {
  windowMinutes: 4 * HOUR,
  windowInHours: false,
  askerMayEscalate: true,
  askerWaitMinutes: 0,
  priority: 2,
  queue: "payments",
  firstReplyMinutes: PROMISE_MINUTES,
  nextReplyMinutes: PROMISE_MINUTES,
  resolutionMinutes: 3 * DAY,
  targetsInHours: false,
  calendarId: null,
};

const CALM: Rule = { ...URGENT, askerWaitMinutes: 2 * HOUR, priority: 3, queue: "general" };

/** What counts until a lead changes it: the windows and the promise of escalation.md. */
export const DEFAULT_RULES: Readonly<Record<ProblemType, Rule>> = {
  "blocked-account": { ...URGENT, queue: "accounts" },
  "failed-payment": URGENT,
  withdrawal: URGENT,
  registration: { ...CALM, windowMinutes: DAY, queue: "accounts" },
  "how-to": { ...CALM, windowMinutes: 3 * DAY, priority: 4 },
};

export type Targets = Record<"first-reply" | "next-reply" | "resolution", number>;

/** What a priority makes of a target: urgent a quarter, high a half, normal and low all of it. */
const SHARE: Readonly<Record<Priority, number>> = { 1: 0.25, 2: 0.5, 3: 1, 4: 1 };

/** A case's targets in minutes, by its rule and its own priority; never under a minute. */
export function targetsOf(rule: Rule, priority: Priority): Targets {
  const minutes = (full: number) => Math.max(1, Math.round(full * SHARE[priority]));
  return {
    "first-reply": minutes(rule.firstReplyMinutes),
    "next-reply": minutes(rule.nextReplyMinutes),
    resolution: minutes(rule.resolutionMinutes),
  };
}
