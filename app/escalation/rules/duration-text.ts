import type { Locale } from "~/i18n";

const HOUR = 60;
const DAY = 24 * HOUR;

const UNITS: readonly [RegExp, number][] = [
  [/^(?:d|days?|天|日)$/i, DAY],
  [/^(?:h|hrs?|hours?|小时|个小时|时)$/i, HOUR],
  [/^(?:m|mins?|minutes?|分|分钟)$/i, 1],
];
const PART = /(\d+(?:\.\d+)?)\s*([a-z]+|[\u4e00-\u9fff]+)/gi;

/** Reads a length of time such as "4 h", "90 min", "1 d 12 h", "3天" as whole minutes; null for what is none. A number alone needs its unit, but 0. */
export function readDuration(given: string): number | null {
  const text = given.normalize("NFKC").trim();
  if (text === "0") return 0;
  let minutes = 0;
  const rest = text.replace(PART, (_, amount: string, unit: string) => {
    const size = UNITS.find(([pattern]) => pattern.test(unit))?.[1];
    minutes += size === undefined ? Number.NaN : Number(amount) * size;
    return "";
  });
  if (rest.trim() !== "" || rest === text) return null;
  return Number.isInteger(minutes) && minutes < 1_000 * DAY ? minutes : null;
}

/** A length of time as `readDuration` reads it: '4 h', '1 h 30 min', '3 d' / '3 天'; days from two on. */
export function durationText(minutes: number, locale: Locale): string {
  const [d, h, m] = locale === "zh-CN" ? ["天", "小时", "分钟"] : ["d", "h", "min"];
  const days = minutes >= 2 * DAY ? Math.floor(minutes / DAY) : 0;
  const hours = Math.floor((minutes - days * DAY) / HOUR);
  const left = minutes % HOUR;
  const parts = [
    days > 0 ? `${days} ${d}` : "",
    hours > 0 ? `${hours} ${h}` : "",
    left > 0 ? `${left} ${m}` : "",
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" ") : `0 ${m}`;
}
