import { durationText, type Rule, type RulePlace, type RuleValue } from "~/escalation";
import type { Locale, MessageKey, Translate } from "~/i18n";
import { asProblemType } from "~/shared/problem-types";
import { problemTypeKey } from "~/ui";

/** Where a rule counts: 'Withdrawal', 'Withdrawal, tagged bank', 'All problem types, tagged bank'. */
export function placeWords(t: Translate, locale: Locale, { problemType, tag }: RulePlace): string {
  const type = asProblemType(problemType);
  const words = [
    type ? t(problemTypeKey(type)) : t("support-settings.rules.all-types"),
    ...(tag ? [t("support-settings.rules.tagged", { tag })] : []),
  ];
  return words.join(locale === "zh-CN" ? "，" : ", ");
}

/** When the asker may ask official support. */
export function askerWords(t: Translate, locale: Locale, rule: Rule): string {
  if (!rule.askerMayEscalate) return t("support-settings.rules.asker-never");
  if (rule.askerWaitMinutes === 0) return t("support-settings.rules.asker-at-once");
  const time = durationText(rule.askerWaitMinutes, locale);
  return t("support-settings.rules.asker-after", { time });
}

/** What each part of a rule is called. */
export const RULE_LABELS: Readonly<Record<keyof Rule, MessageKey>> = {
  windowMinutes: "support-settings.rule.window",
  windowInHours: "support-settings.rule.window-in-hours",
  askerMayEscalate: "support-settings.rule.asker",
  askerWaitMinutes: "support-settings.rule.asker-wait",
  priority: "support-settings.rules.priority",
  queue: "support-settings.rules.queue",
  firstReplyMinutes: "support-settings.rules.first-reply",
  nextReplyMinutes: "support-settings.rules.next-reply",
  resolutionMinutes: "support-settings.rules.resolution",
  targetsInHours: "support-settings.rule.targets-in-hours",
  calendarId: "support-settings.rule.calendar",
};

/** A part of a rule as words. */
export function valueWords(
  t: Translate,
  locale: Locale,
  field: keyof Rule,
  value: RuleValue,
): string {
  if (typeof value === "boolean") return t(`support-settings.rule.${value ? "yes" : "no"}`);
  if (typeof value === "number" && field.endsWith("Minutes")) return durationText(value, locale);
  if (field === "priority" && (value === 1 || value === 2 || value === 3 || value === 4))
    return t(`support-settings.rules.priority.${value}`);
  return String(value ?? "–");
}
