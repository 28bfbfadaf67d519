import { hoursText, type Interval } from "~/escalation";
import type { Locale, Translate } from "~/i18n";

/** A day's hours for reading: '09:00–12:00, 13:30–18:00' or 'Closed'. */
export function hoursWords(t: Translate, locale: Locale, intervals: readonly Interval[]): string {
  return intervals.length === 0 ? t("support-settings.closed") : hoursText(intervals, locale);
}

/** A zone's name for reading. */
export function zoneWords(zone: string): string {
  return zone.replaceAll("_", " ");
}
