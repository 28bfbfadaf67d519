import type { Locale } from "~/i18n";
import type { Interval } from "./calendar";

/** More intervals a day than a shop with two breaks has; far more is a slip of the hand. */
export const INTERVALS_MAX = 6;

export type HoursProblem = "unreadable" | "order" | "overlap" | "many";
export type HoursRead = { intervals: Interval[] } | { problem: HoursProblem };

const CLOSED = /^(?:|-|–|—|off|closed|none|休|休息|不上班|无)$/i;
const TIME = String.raw`(\d{1,2})(?::(\d{2}))?`;
const INTERVAL = new RegExp(String.raw`^${TIME}\s*(?:[-‐-―−~〜至到]+|to)\s*${TIME}$`, "i");
const BETWEEN = /\s*[,;、\n]\s*|\s+and\s+|\s*和\s*/i;

/**
 * Reads a day's hours as people write them: "09:00–12:00, 13:30–18:00", "9-12、13:30至18:00",
 * full-width signs too; nothing or "closed" is a closed day. Gives them in order, or what is wrong:
 * no times ("unreadable"), an end before its beginning ("order"), "overlap", or too "many".
 */
export function readHours(given: string): HoursRead {
  const text = given.normalize("NFKC").replaceAll("。", ".").trim();
  if (CLOSED.test(text)) return { intervals: [] };
  const parts = text.split(BETWEEN).filter((part) => part !== "");
  if (parts.length > INTERVALS_MAX) return { problem: "many" };
  const intervals: Interval[] = [];
  for (const part of parts) {
    const [, fromHour, fromMinute, untilHour, untilMinute] = INTERVAL.exec(part) ?? [];
    const from = timeOf(fromHour, fromMinute);
    const until = timeOf(untilHour, untilMinute);
    if (from === null || until === null) return { problem: "unreadable" };
    if (from >= until) return { problem: "order" };
    intervals.push([from, until]);
  }
  intervals.sort(([a], [b]) => (a < b ? -1 : 1));
  const overlaps = intervals.some(([from], at) => at > 0 && from < (intervals[at - 1]?.[1] ?? ""));
  return overlaps ? { problem: "overlap" } : { intervals };
}

/** "HH:MM", or null for what is no time of day; "24:00" ends one. */
function timeOf(hour: string | undefined, minute = "00"): string | null {
  if (hour === undefined) return null;
  const time = `${hour.padStart(2, "0")}:${minute}`;
  return /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time) ? time : null;
}

/** A day's hours as `readHours` reads them; "" for a closed day. */
export function hoursText(intervals: readonly Interval[], locale: Locale = "en"): string {
  return intervals
    .map(([from, until]) => `${from}–${until}`)
    .join(locale === "zh-CN" ? "，" : ", ");
}

/** The length of a day's hours, in minutes of wall time. */
export function minutesOpen(intervals: readonly Interval[]): number {
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return intervals.reduce((sum, [from, until]) => sum + minutes(until) - minutes(from), 0);
}
