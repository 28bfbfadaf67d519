import type { Context } from "~/infra/context";
import { pickRule } from "./pick-rule";
import type { Rule } from "./rule";

export const ruleSelect = {
  problemType: true,
  tag: true,
  windowMinutes: true,
  windowInHours: true,
  askerMayEscalate: true,
  askerWaitMinutes: true,
  priority: true,
  queue: true,
  firstReplyMinutes: true,
  nextReplyMinutes: true,
  resolutionMinutes: true,
  targetsInHours: true,
  calendarId: true,
} as const;

/** What a rule is looked up by. */
export type RuleSubject = { problemType: string; tags: readonly string[] };

/**
 * The rule for a question: a lead's for its type and one of its tags (the first by name), for one of
 * its tags, for its type, for all, else the house's own for its type.
 */
export async function ruleFor(ctx: Context, { problemType, tags }: RuleSubject): Promise<Rule> {
  const rows = await ctx.db.escalationRule.findMany({
    where: { problemType: { in: [problemType, ""] }, tag: { in: [...tags, ""] } },
    select: ruleSelect,
  });
  return pickRule(rows, problemType);
}
