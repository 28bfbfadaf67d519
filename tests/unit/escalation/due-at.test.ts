import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, it } from "vitest";
import { type Calendar, dueAt, openSeconds, WEEKDAYS } from "~/escalation";

const MINUTE_MS = 60_000;
const SUPPORT = week(["09:00", "12:00"], ["13:30", "18:00"]);

function week(...intervals: [string, string][]): Calendar["week"] {
  return {
    mon: intervals,
    tue: intervals,
    wed: intervals,
    thu: intervals,
    fri: intervals,
    sat: [],
    sun: [],
  };
}

/** The obvious way: look at one UTC minute after the other. */
function countMinutes(start: Date, minutes: number, calendar: Calendar): Date {
  let at = start.getTime();
  for (let left = minutes; left > 0; at += MINUTE_MS) if (counts(at, calendar)) left--;
  return new Date(at);
}

function counts(at: number, { zone, week, exceptions }: Calendar): boolean {
  const local = DateTime.fromMillis(at, { zone });
  const date = local.toFormat("yyyy-MM-dd");
  const time = local.toFormat("HH:mm");
  const weekday = WEEKDAYS[local.weekday - 1] ?? "mon";
  const open = exceptions.findLast((each) => each.date === date)?.intervals ?? week[weekday];
  return open.some(([from, until]) => from <= time && time < until);
}

const at = (text: string, zone = "Asia/Shanghai") => DateTime.fromISO(text, { zone }).toJSDate();

describe("when something is due", () => {
  const calendar: Calendar = { zone: "Asia/Shanghai", week: SUPPORT, exceptions: [] };

  it("is Monday 9:50 for an hour from Friday 17:50", () => {
    expect(dueAt(at("2027-01-08T17:50"), 60, calendar)).toEqual(at("2027-01-11T09:50"));
  });

  it("is Saturday 9:50 where Saturday is a make-up day", () => {
    const madeUp = {
      ...calendar,
      exceptions: [{ date: "2027-01-09", intervals: SUPPORT.mon }],
    };
    expect(dueAt(at("2027-01-08T17:50"), 60, madeUp)).toEqual(at("2027-01-09T09:50"));
  });

  it("leaves out lunch, holidays and the turn of the year", () => {
    const holiday = { ...calendar, exceptions: [{ date: "2027-01-01", intervals: [] }] };
    expect(dueAt(at("2026-12-31T11:30"), 60, holiday)).toEqual(at("2026-12-31T14:00"));
    expect(dueAt(at("2026-12-31T17:30"), 60, holiday)).toEqual(at("2027-01-04T09:30"));
  });

  it("is later for a holiday that was added after the start", () => {
    const start = at("2027-02-12T17:00");
    expect(dueAt(start, 120, calendar)).toEqual(at("2027-02-15T10:00"));
    const later = { ...calendar, exceptions: [{ date: "2027-02-15", intervals: [] }] };
    expect(dueAt(start, 120, later)).toEqual(at("2027-02-16T10:00"));
  });

  it("counts a night's repeated hour twice and its skipped hour never", () => {
    const day = { zone: "Europe/Berlin", week: everyDay(["00:00", "24:00"]), exceptions: [] };
    const before = at("2026-10-25T00:00", "Europe/Berlin");
    expect(dueAt(before, 25 * 60, day)).toEqual(at("2026-10-26T00:00", "Europe/Berlin"));
    const spring = at("2026-03-29T00:00", "Europe/Berlin");
    expect(dueAt(spring, 23 * 60, day)).toEqual(at("2026-03-30T00:00", "Europe/Berlin"));
    const night = { ...day, week: everyDay(["02:00", "03:00"]) };
    expect(dueAt(spring, 60, night)).toEqual(at("2026-03-30T03:00", "Europe/Berlin"));
  });

  it("is the start itself for nothing, and keeps seconds", () => {
    const start = new Date("2027-01-08T03:10:20.500Z");
    expect(dueAt(start, 0, calendar)).toEqual(start);
    expect(dueAt(start, 5, calendar)).toEqual(new Date("2027-01-08T03:15:20.500Z"));
  });

  it("counts hours that overlap once", () => {
    const twice = { ...calendar, week: week(["09:00", "12:00"], ["10:00", "13:00"]) };
    expect(dueAt(at("2027-01-11T09:00"), 240, twice)).toEqual(at("2027-01-11T13:00"));
  });

  it("refuses what can't be reckoned with", () => {
    const start = at("2027-01-11T09:00");
    const never = { ...calendar, week: week() };
    expect(() => dueAt(start, 1, never)).toThrow(RangeError);
    expect(() => dueAt(start, -1, calendar)).toThrow(RangeError);
    expect(() => dueAt(start, Number.NaN, calendar)).toThrow(RangeError);
    expect(() => dueAt(start, 1, { ...calendar, zone: "Mars/Olympus" })).toThrow(RangeError);
    expect(() => dueAt(start, 1, { ...calendar, week: week(["12:00", "09:00"]) })).toThrow(
      RangeError,
    );
    expect(() => dueAt(start, 1, { ...calendar, week: week(["9", "10"]) })).toThrow(RangeError);
  });

  it("waits for a single day far ahead where nothing else is open", () => {
    const once = {
      ...calendar,
      week: week(),
      exceptions: [{ date: "2028-02-29", intervals: [["09:00", "10:00"]] as const }],
    };
    expect(dueAt(at("2027-01-11T09:00"), 60, once)).toEqual(at("2028-02-29T10:00"));
    expect(() => dueAt(at("2027-01-11T09:00"), 61, once)).toThrow(RangeError);
  });

  // The slow count looks at some hundred thousand minutes: on a busy machine that takes its time.
  it("agrees with a count of single minutes in any zone, across every change of its clocks", {
    timeout: 120_000,
  }, () => {
    fc.assert(
      fc.property(
        someCalendar,
        someStart,
        fc.integer({ min: 1, max: 4_000 }),
        (any, start, minutes) => {
          const expected = countMinutes(start, minutes, any);
          expect(dueAt(start, minutes, any)).toEqual(expected);
          expect(openSeconds(start, expected, any)).toBe(minutes * 60);
        },
      ),
      { numRuns: 60 },
    );
  });
});

function everyDay(...intervals: [string, string][]): Calendar["week"] {
  return { ...week(...intervals), sat: intervals, sun: intervals };
}

const ZONES = [
  "Asia/Shanghai",
  "Europe/Berlin",
  "America/New_York",
  "America/St_Johns",
  "Australia/Lord_Howe",
  "Asia/Kathmandu",
  "Pacific/Apia",
  "America/Asuncion",
  "Africa/Casablanca",
  "America/Havana",
];

const someInterval = fc
  .tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 1, max: 12 }))
  .map(([from, length]) => [halfHour(from), halfHour(Math.min(48, from + length))] as const);
const someDay = fc.array(someInterval, { maxLength: 3 });
const someWeek = fc
  .array(someDay, { minLength: 7, maxLength: 7 })
  // A week that is open somewhere, or the slow count would never end.
  .map((days) => Object.fromEntries(WEEKDAYS.map((day, n) => [day, days[n] ?? []])))
  .map((days) => ({ ...days, wed: [["08:00", "20:00"]] }) as unknown as Calendar["week"]);

/** Around the days on which clocks change, in the north and in the south; Apia skipped a whole day. */
const CHANGES = [
  "2026-03-08",
  "2026-03-29",
  "2026-04-05",
  "2026-10-04",
  "2026-10-25",
  "2026-11-01",
  "2026-12-31",
  "2011-12-29",
  "2024-03-24",
];
const someStart = fc
  .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -2_000, max: 2_000 }))
  .map(([date, minutes]) => new Date(Date.parse(`${date}T12:00:00Z`) + minutes * MINUTE_MS));
const someExceptions = fc.uniqueArray(
  fc.record({
    date: fc
      .tuple(fc.constantFrom(...CHANGES), fc.integer({ min: -3, max: 5 }))
      .map(([date, days]) => DateTime.fromISO(date).plus({ days }).toFormat("yyyy-MM-dd")),
    intervals: someDay,
  }),
  { selector: ({ date }) => date, maxLength: 5 },
);
const someCalendar: fc.Arbitrary<Calendar> = fc.record({
  zone: fc.constantFrom(...ZONES),
  week: someWeek,
  exceptions: someExceptions,
});

function halfHour(count: number): string {
  return `${String(Math.floor(count / 2)).padStart(2, "0")}:${count % 2 ? "30" : "00"}`;
}
