import type { Translate } from "~/i18n";

const HOUR = 60;
const DAY = 24 * HOUR;

/** Minutes in the unit that reads best; a dash where there are none. */
export function durationWords(t: Translate, minutes: number | null): string {
  if (minutes === null) return t("reports.none");
  if (minutes < HOUR) return t("reports.minutes", { minutes: Math.round(minutes) });
  if (minutes < 2 * DAY) return t("reports.hours", { hours: minutes / HOUR });
  return t("reports.days", { days: minutes / DAY });
}

/** A part of a whole, or null of nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole > 0 ? part / whole : null;
}
