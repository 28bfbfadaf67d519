import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { firstCalendarId } from "../calendars/stored.server";
import { recordSettingsChange } from "../settings/record-change.server";
import type { RulePlace } from "./pick-rule";
import { previewOf } from "./preview-rule.server";
import { type RuleInput, readRule } from "./read-rule";
import type { Rule } from "./rule";
import { ruleFor, ruleSelect } from "./rule-for.server";
import { placeName, refuseUnknownCalendar, rulePlace } from "./rule-place.server";
import { changesNothing, previewMark, type RulePreview } from "./rule-preview";

/** `confirmed`: the mark of the preview that the lead agreed to, "" for none. */
type Confirmed = { confirmed: string };

/**
 * Saves the rule of a type, a tag or both. Where it would move what is open now and that was not
 * confirmed, saves nothing and gives the preview to ask about; null once saved. For leads; refuses as
 * `previewRule`.
 */
export async function saveRule(
  ctx: Context,
  { problemType, tag, confirmed, ...input }: RulePlace & RuleInput & Confirmed,
): Promise<RulePreview | null> {
  const { id: changedById } = mustBeAble(ctx, "configure-support");
  const place = rulePlace({ problemType, tag });
  const read = readRule(input);
  await refuseUnknownCalendar(ctx, read.calendarId);
  const rule = { ...read, calendarId: read.calendarId ?? (await firstCalendarId(ctx)) };
  return confirming(ctx, place, rule, confirmed, async (tx) => {
    const data = { ...rule, changedById, changedAt: tx.clock.now() };
    await tx.db.escalationRule.upsert({
      where: { problemType_tag: place },
      create: { ...place, ...data },
      update: data,
      select: { id: true },
    });
  });
}

/** Takes a place's rule back, so that the next more general one counts. As `saveRule`; does nothing where there is none. */
export async function dropRule(
  ctx: Context,
  { problemType, tag, confirmed }: RulePlace & Confirmed,
): Promise<RulePreview | null> {
  mustBeAble(ctx, "configure-support");
  const place = rulePlace({ problemType, tag });
  if ((await ctx.db.escalationRule.count({ where: place })) === 0) return null;
  return confirming(ctx, place, null, confirmed, async (tx) => {
    await tx.db.escalationRule.deleteMany({ where: place });
  });
}

async function confirming(
  ctx: Context,
  place: RulePlace,
  rule: Rule | null,
  confirmed: string,
  write: (tx: Context) => Promise<void>,
): Promise<RulePreview | null> {
  if (rule && (await isSaved(ctx, place, rule))) return null;
  const preview = await previewOf(ctx, place, rule);
  if (!changesNothing(preview) && previewMark(preview) !== confirmed) return preview;
  await inTransaction(ctx, async (tx) => {
    const before = await standingRule(tx, place);
    await write(tx);
    await recordSettingsChange(tx, {
      subject: "rule",
      name: placeName(place),
      before,
      after: rule,
    });
    await tx.jobs.publish("rule.changed", place);
  });
  return null;
}

/** Whether a place has this very rule already: saving it again is no change. */
async function isSaved(ctx: Context, place: RulePlace, rule: Rule): Promise<boolean> {
  const { calendarId } = rule;
  if (calendarId === null) return false;
  return (await ctx.db.escalationRule.count({ where: { ...place, ...rule, calendarId } })) > 0;
}

/** What counts at a place: its own rule, or the one that stands in for it. */
export async function standingRule(ctx: Context, place: RulePlace): Promise<Rule> {
  const own = await ctx.db.escalationRule.findUnique({
    where: { problemType_tag: place },
    select: ruleSelect,
  });
  const tags = place.tag ? [place.tag] : [];
  if (!own) return ruleFor(ctx, { problemType: place.problemType, tags });
  const { problemType: _type, tag: _tag, ...rule } = own;
  return { ...rule, priority: rule.priority as Rule["priority"] };
}
