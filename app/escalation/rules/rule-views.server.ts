import { mustBeAble, personViews } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { PROBLEM_TYPES } from "~/shared/problem-types";
import type { PersonView } from "~/shared/views";
import { pickRule, type RulePlace } from "./pick-rule";
import type { Rule } from "./rule";
import { ruleSelect } from "./rule-for.server";
import { placeName } from "./rule-place.server";
import { standingRule } from "./save-rule.server";

/** Changes shown of one rule. */
const CHANGES_SHOWN = 10;

/** A rule in the table of all: where it counts, what it says, and who set it, when; null: the house's own. */
export type RuleRow = RulePlace & {
  rule: Rule;
  calendar: string | null;
  set: { at: string; by: PersonView | null } | null;
};

/** One value that a change touched, before and after. */
export type RuleValue = string | number | boolean | null;
export type RuleChange = {
  id: number;
  at: string;
  by: PersonView | null;
  /** The lead's rule was taken back. */
  dropped: boolean;
  values: { field: keyof Rule; before: RuleValue; after: RuleValue }[];
};

/** A rule to be edited, with who changed it how, the newest first. */
export type RuleView = RulePlace & { rule: Rule; own: boolean; changes: RuleChange[] };

/** The rule that counts for each problem type, then those for tags, by tag and type. For leads. */
export async function ruleTable(ctx: Context): Promise<RuleRow[]> {
  mustBeAble(ctx, "configure-support");
  const rows = await ctx.db.escalationRule.findMany({
    orderBy: [{ tag: "asc" }, { problemType: "asc" }],
    select: {
      ...ruleSelect,
      changedAt: true,
      changedById: true,
      calendar: { select: { name: true } },
    },
  });
  const people = await personViews(
    ctx,
    rows.flatMap(({ changedById }) => changedById ?? []),
  );
  const rowOf = (place: RulePlace): RuleRow => {
    const stored = rows.find(
      (row) => row.problemType === place.problemType && row.tag === place.tag,
    );
    const standing = stored ?? rows.find((row) => row.problemType === "" && row.tag === "");
    return {
      ...place,
      rule: bare(pickRule(standing ? [standing] : [], place.problemType)),
      calendar: standing?.calendar.name ?? null,
      set: stored
        ? { at: stored.changedAt.toISOString(), by: people.get(stored.changedById ?? 0) ?? null }
        : null,
    };
  };
  return [
    ...PROBLEM_TYPES.map((problemType) => rowOf({ problemType, tag: "" })),
    ...rows
      .filter(({ tag }) => tag !== "")
      .map(({ problemType, tag }) => rowOf({ problemType, tag })),
  ];
}

/** The rule of one place, its own or what counts there now. For leads. */
export async function ruleView(ctx: Context, place: RulePlace): Promise<RuleView> {
  mustBeAble(ctx, "configure-support");
  const rule = await standingRule(ctx, place);
  const own = (await ctx.db.escalationRule.count({ where: place })) > 0;
  const lines = await ctx.db.supportSettingsChange.findMany({
    where: { subject: "rule", name: placeName(place) },
    orderBy: { id: "desc" },
    take: CHANGES_SHOWN,
    select: { id: true, actorId: true, before: true, after: true, at: true },
  });
  const people = await personViews(
    ctx,
    lines.map(({ actorId }) => actorId),
  );
  const changes = lines.map(({ id, actorId, before, after, at }) => ({
    id,
    at: at.toISOString(),
    by: people.get(actorId) ?? null,
    dropped: after === null,
    values: after === null ? [] : differing(before as Partial<Rule>, after as Partial<Rule>),
  }));
  return { ...place, rule: bare(rule), own, changes };
}

function differing(before: Partial<Rule> | null, after: Partial<Rule>) {
  return (Object.keys(after) as (keyof Rule)[])
    .filter((field) => field !== "calendarId" && before?.[field] !== after[field])
    .map((field) => ({ field, before: before?.[field] ?? null, after: after[field] ?? null }));
}

/** The rule alone, whatever else its row held. */
function bare(rule: Rule): Rule {
  const { windowMinutes, windowInHours, askerMayEscalate, askerWaitMinutes, priority, queue } =
    rule;
  const { firstReplyMinutes, nextReplyMinutes, resolutionMinutes, targetsInHours, calendarId } =
    rule;
  return {
    windowMinutes,
    windowInHours,
    askerMayEscalate,
    askerWaitMinutes,
    priority,
    queue,
    firstReplyMinutes,
    nextReplyMinutes,
    resolutionMinutes,
    targetsInHours,
    calendarId,
  };
}
