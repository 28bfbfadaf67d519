import { DateTime, IANAZone } from "luxon";
import { type Calendar, type Interval, WEEKDAYS } from "./calendar";

const SECOND_MS = 1_000;
const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 86_400_000;

/** A calendar's week repeats: where none of its days is open after this, none ever is. */
const CLOSED_AFTER_DAYS = 8;

/** A stretch of time, in milliseconds since 1970: `from` belongs to it, `until` does not. */
type Stretch = { from: number; until: number };

/**
 * When `minutes` of open time have passed since `start`: the earliest instant by which that many
 * minutes have counted. A minute counts when its local wall time lies inside an interval of its
 * local date, so a repeated hour counts twice and a skipped one never. `minutes` is 0 or more,
 * fractions allowed. Throws a RangeError for other numbers, for an unknown zone, an interval that
 * is none, and for a calendar that never opens long enough.
 */
export function dueAt(start: Date, minutes: number, calendar: Calendar): Date {
  if (!(minutes >= 0) || !Number.isFinite(minutes))
    throw new RangeError("minutes must be 0 or more");
  if (minutes === 0) return new Date(start);
  let left = Math.round(minutes * MINUTE_MS);
  for (const { from, until } of openStretches(start.getTime(), calendar)) {
    if (until - from >= left) return new Date(from + left);
    left -= until - from;
  }
  throw new RangeError("this calendar never opens for that long");
}

/** How many seconds of open time lie between two instants; 0 when `until` is not after `from`. */
export function openSeconds(from: Date, until: Date, calendar: Calendar): number {
  let open = 0;
  for (const stretch of openStretches(from.getTime(), calendar)) {
    if (stretch.from >= until.getTime()) break;
    open += Math.min(stretch.until, until.getTime()) - stretch.from;
  }
  return Math.floor(open / SECOND_MS);
}

/** Whether `at` lies in open time. */
export function isOpenAt(at: Date, calendar: Calendar): boolean {
  const [first] = openStretches(at.getTime(), calendar);
  return first !== undefined && first.from === at.getTime();
}

/** The first open instant at or after `from`; null where none follows. */
export function nextOpenAt(from: Date, calendar: Calendar): Date | null {
  const [first] = openStretches(from.getTime(), calendar);
  return first ? new Date(first.from) : null;
}

/** The open stretches from an instant on, in order and never overlapping; ends when none can follow. */
function* openStretches(start: number, calendar: Calendar): Generator<Stretch> {
  const hours = readHours(calendar);
  const zone = IANAZone.create(calendar.zone);
  if (!zone.isValid) throw new RangeError(`unknown time zone ${calendar.zone}`);
  let lastOpen = Math.max(start, hours.lastException);
  for (let day = start; day <= lastOpen + CLOSED_AFTER_DAYS * DAY_MS; day += DAY_MS) {
    for (const piece of piecesOfOneOffset(zone, day, day + DAY_MS)) {
      for (const stretch of hours.within(piece)) {
        lastOpen = Math.max(lastOpen, stretch.until);
        yield stretch;
      }
    }
  }
}

type Piece = Stretch & { offsetMs: number };

/** Cuts a stretch where the zone's offset changes. */
function piecesOfOneOffset(zone: IANAZone, from: number, until: number): Piece[] {
  const pieces: Piece[] = [];
  let begun = from;
  for (let hour = from; hour < until; hour += HOUR_MS) {
    const next = Math.min(hour + HOUR_MS, until);
    if (zone.offset(hour) === zone.offset(next)) continue;
    const change = firstWith(zone, hour, next);
    pieces.push({ from: begun, until: change, offsetMs: zone.offset(begun) * MINUTE_MS });
    begun = change;
  }
  if (begun < until) pieces.push({ from: begun, until, offsetMs: zone.offset(begun) * MINUTE_MS });
  return pieces;
}

/** The instant in (before, after] at which the zone's offset becomes another than at `before`. */
function firstWith(zone: IANAZone, before: number, after: number): number {
  const old = zone.offset(before);
  let low = before;
  let high = after;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (zone.offset(middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

/** A calendar's hours, ready to be laid over pieces of time. */
function readHours({ week, exceptions }: Calendar) {
  const byWeekday = WEEKDAYS.map((day) => joined(week[day].map(readInterval)));
  const byDate = new Map(
    exceptions.map(({ date, intervals }) => [date, joined(intervals.map(readInterval))]),
  );
  const dates = exceptions.map(({ date }) => DateTime.fromISO(date, { zone: "utc" }).toMillis());
  return {
    lastException: Math.max(0, ...dates.filter(Number.isFinite)),
    /** Within one offset local time is UTC moved, so its days are cut in moved time. */
    *within({ from, until, offsetMs }: Piece): Generator<Stretch> {
      const first = Math.floor((from + offsetMs) / DAY_MS) * DAY_MS;
      for (let day = first; day < until + offsetMs; day += DAY_MS) {
        const local = DateTime.fromMillis(day, { zone: "utc" });
        const open = byDate.get(local.toISODate() ?? "") ?? byWeekday[local.weekday - 1] ?? [];
        for (const interval of open) {
          const begins = Math.max(day + interval.from - offsetMs, from);
          const ends = Math.min(day + interval.until - offsetMs, until);
          if (begins < ends) yield { from: begins, until: ends };
        }
      }
    },
  };
}

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$|^(24):(00)$/;

function readInterval([from, until]: Interval): Stretch {
  const stretch = { from: readTime(from), until: readTime(until) };
  if (!(stretch.from < stretch.until)) throw new RangeError(`${from} to ${until} is no interval`);
  return stretch;
}

/** A wall time as milliseconds since midnight. */
function readTime(text: string): number {
  const match = TIME.exec(text);
  if (!match) throw new RangeError(`${text} is no time of day`);
  return Number(match[1] ?? match[3]) * HOUR_MS + Number(match[2] ?? match[4]) * MINUTE_MS;
}

/** In order, with those that overlap or touch made one, so that no minute counts twice. */
function joined(intervals: readonly Stretch[]): Stretch[] {
  const result: Stretch[] = [];
  for (const { from, until } of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (last && from <= last.until) last.until = Math.max(last.until, until);
    else result.push({ from, until });
  }
  return result;
}
