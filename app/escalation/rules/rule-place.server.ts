import type { Context } from "~/infra/context";
import { cleanTag, isTag } from "~/questions";
import { asProblemType } from "~/shared/problem-types";
import { Refusal } from "~/shared/refusal";
import type { RulePlace } from "./pick-rule";

/** A rule's place from what an address or form says; null where it names neither a type nor a usable tag. */
export function asRulePlace(given: { problemType: string; tag: string }): RulePlace | null {
  const problemType = given.problemType === "" ? "" : asProblemType(given.problemType);
  const tag = cleanTag(given.tag);
  if (problemType === null || (tag !== "" && !isTag(tag)) || [...tag].length > 30) return null;
  return problemType === "" && tag === "" ? null : { problemType, tag };
}

/** As `asRulePlace`; refuses `rule.no-place` (404). */
export function rulePlace(given: { problemType: string; tag: string }): RulePlace {
  const place = asRulePlace(given);
  if (!place) throw new Refusal("rule.no-place", {}, { status: 404 });
  return place;
}

/** What a rule is called in the record of changes. */
export function placeName({ problemType, tag }: RulePlace): string {
  return [problemType || "*", tag && `#${tag}`].filter(Boolean).join(" ");
}

/** The calendar that a rule names; refuses one that is not there at its field. */
export async function refuseUnknownCalendar(ctx: Context, calendarId: number | null) {
  if (calendarId === null) return;
  const found = await ctx.db.supportCalendar.count({ where: { id: calendarId } });
  if (found === 0) throw new Refusal("form.choice", {}, { field: "calendar" });
}
