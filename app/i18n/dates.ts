import type { Locale } from "./locales";

/** How one instant reads: the words, and the machine date behind them. */
export type Moment = { text: string; full: string; machine: string };

const DAY = 24 * 60 * 60 * 1000;

/** Making one costs more than using it a hundred times; zones and shapes are few. */
const formats = new Map<string, Intl.DateTimeFormat>();

function parts(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions) {
  const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { timeZone, ...options });
    formats.set(key, format);
  }
  return format;
}

/**
 * An instant in the reader's zone and language: within six calendar days 'Tue 14:30' / '周二 14:30',
 * this year 'Mar 3, 14:30', otherwise with the year. `full` always has date, time and zone name.
 */
export function formatMoment(at: Date, now: Date, locale: Locale, timeZone: string): Moment {
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;
  const distance = Math.abs(dayNumber(now, timeZone) - dayNumber(at, timeZone));
  const year = (date: Date) => parts(locale, timeZone, { year: "numeric" }).format(date);
  const day =
    distance < 6
      ? parts(locale, timeZone, { weekday: "short" })
      : year(at) === year(now)
        ? parts(locale, timeZone, { month: "short", day: "numeric" })
        : parts(locale, timeZone, { year: "numeric", month: "short", day: "numeric" });
  return {
    text: `${day.format(at)} ${parts(locale, timeZone, clock).format(at)}`,
    full: parts(locale, timeZone, {
      year: "numeric",
      month: "long",
      day: "numeric",
      ...clock,
      timeZoneName: "short",
    }).format(at),
    machine: at.toISOString(),
  };
}

/** What a zone is called at an instant: 'UTC', 'GMT+8'. */
export function zoneName(at: Date, locale: Locale, timeZone: string): string {
  const named = parts(locale, timeZone, { timeZoneName: "short" }).formatToParts(at);
  return named.find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}

/** Days since 1970 in a zone: one day reads one way, whatever the hour. */
function dayNumber(at: Date, timeZone: string): number {
  // Swedish writes a date as ISO 8601 does.
  const iso = parts("sv-SE", timeZone, {
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(at);
  return Date.parse(iso) / DAY;
}

/** A day without a time, with the year: '3 March 2026' / '2026年3月3日'. */
export function formatDay(at: Date, locale: Locale, timeZone: string): string {
  return parts(locale, timeZone, { year: "numeric", month: "long", day: "numeric" }).format(at);
}

/** A day with its weekday: 'Mon, Feb 15, 2027' / '2027年2月15日周一'. */
export function formatWeekday(at: Date, locale: Locale, timeZone: string): string {
  return parts(locale, timeZone, {
    weekday: "short",
    year: "numeric",
    month: "short",
    day: "numeric",
  }).format(at);
}

/** A month with its year: 'February 2027' / '2027年2月'. */
export function formatMonth(at: Date, locale: Locale, timeZone: string): string {
  return parts(locale, timeZone, { year: "numeric", month: "long" }).format(at);
}

/** The days of the week, Monday first: 'Monday' / '星期一', or short 'Mon' / '周一'. */
export function weekdayNames(locale: Locale, weekday: "long" | "short"): string[] {
  // 1 January 2024 was a Monday.
  const day = (number: number) => new Date(Date.UTC(2024, 0, number));
  return [1, 2, 3, 4, 5, 6, 7].map((number) =>
    parts(locale, "UTC", { weekday }).format(day(number)),
  );
}

const JUST_NOW: Readonly<Record<Locale, string>> = { en: "just now", "zh-CN": "刚刚" };

/** 'n hours ago' in words, in the largest unit that fits; under a minute reads as 'just now'. */
export function formatRelative(at: Date, now: Date, locale: Locale): string {
  const seconds = Math.round((at.getTime() - now.getTime()) / 1000);
  const format = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const units: [Intl.RelativeTimeFormatUnit, number][] = [
    ["year", 365 * 86400],
    ["month", 30 * 86400],
    ["day", 86400],
    ["hour", 3600],
    ["minute", 60],
  ];
  for (const [unit, size] of units) {
    if (Math.abs(seconds) >= size) return format.format(Math.trunc(seconds / size), unit);
  }
  return JUST_NOW[locale];
}
