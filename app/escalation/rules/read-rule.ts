import { TextChecks } from "~/shared/text";
import { oneOf, PRIORITIES } from "../kinds";
import { readDuration } from "./duration-text";
import { PROMISE_MINUTES, type Rule } from "./rule";

const HOUR = 60;
const DAY = 24 * HOUR;

/**
 * Minutes that a rule may name. A window under a quarter of an hour gives peers no chance, one over a
 * month is no promise; the first reply is promised within PROMISE_MINUTES, round the clock.
 */
export const RULE_LIMITS = {
  window: { min: 15, max: 30 * DAY },
  askerWait: { min: 0, max: 30 * DAY },
  firstReply: { min: 15, max: PROMISE_MINUTES },
  nextReply: { min: 15, max: 30 * DAY },
  resolution: { min: HOUR, max: 90 * DAY },
} as const;
export type DurationField = keyof typeof RULE_LIMITS;

/** Characters of a queue's name. */
export const QUEUE_LIMITS = { min: 2, max: 30 } as const;

/** A rule as a form gives it; lengths of time as `readDuration` takes them. */
export type RuleInput = Record<DurationField, string> & {
  windowInHours: boolean;
  askerMayEscalate: boolean;
  priority: number;
  queue: string;
  targetsInHours: boolean;
  calendarId: number | null;
};

/**
 * Reads a rule. Refuses, each at its field, lengths of time that are none (`rule.duration`) or beyond
 * RULE_LIMITS (`rule.duration-range` {min, max} in minutes; `rule.promise` for a first reply), an
 * unknown priority, a queue's name that is none, and a solution due before the first reply.
 */
export function readRule(input: RuleInput): Rule {
  const checks = new TextChecks();
  const minutes = (field: DurationField) => {
    const { min, max } = RULE_LIMITS[field];
    const read = readDuration(input[field]);
    if (read === null) checks.refuse("rule.duration", field);
    else if (field === "firstReply" && read > max) checks.refuse("rule.promise", field);
    else if (read < min || read > max) checks.refuse("rule.duration-range", field, range(min, max));
    return read ?? 0;
  };
  const rule = {
    windowMinutes: minutes("window"),
    windowInHours: input.windowInHours,
    askerMayEscalate: input.askerMayEscalate,
    askerWaitMinutes: minutes("askerWait"),
    priority: oneOf(PRIORITIES, input.priority),
    queue: checks
      .read("queue", input.queue, { ...QUEUE_LIMITS, line: true })
      .normalize("NFKC")
      .toLowerCase(),
    firstReplyMinutes: minutes("firstReply"),
    nextReplyMinutes: minutes("nextReply"),
    resolutionMinutes: minutes("resolution"),
    targetsInHours: input.targetsInHours,
    calendarId: input.calendarId,
  };
  if (rule.queue && !/^[\p{L}\p{N}]+(?:[ -][\p{L}\p{N}]+)*$/u.test(rule.queue))
    checks.refuse("rule.queue", "queue");
  if (!rule.priority) checks.refuse("form.choice", "priority");
  if (checks.refusals.length === 0 && rule.resolutionMinutes < rule.firstReplyMinutes)
    checks.refuse("rule.solution-first", "resolution");
  checks.done();
  return { ...rule, priority: rule.priority ?? 3 };
}

/** Limits for words: the least in minutes, the most in days. */
function range(min: number, max: number) {
  return { min, days: max / DAY };
}
