import { describe, expect, it } from "vitest";
import {
  asDate,
  asMonth,
  type Calendar,
  calendarChanges,
  daysAfter,
  monthAway,
  monthGrid,
  WEEKDAYS,
  weekdayOf,
  withDates,
} from "~/escalation";

const OPEN = [["09:00", "18:00"]] as const;
const calendar: Calendar = {
  zone: "Asia/Shanghai",
  week: Object.fromEntries(
    WEEKDAYS.map((day) => [day, day === "sat" || day === "sun" ? [] : OPEN]),
  ) as unknown as Calendar["week"],
  exceptions: [
    { date: "2027-02-15", intervals: [], note: "春节" },
    { date: "2027-02-20", intervals: OPEN, note: "补班" },
  ],
};

describe("a month of a calendar", () => {
  it("begins its weeks on Monday and leaves the neighbours' days out", () => {
    const grid = monthGrid(calendar, "2027-05");
    expect(grid.map((row) => row.length)).toEqual([7, 7, 7, 7, 7, 7]);
    expect(grid[0]?.map((day) => day?.date ?? null)).toEqual([
      ...Array(5).fill(null),
      "2027-05-01",
      "2027-05-02",
    ]);
    expect(grid[5]?.[0]?.date).toBe("2027-05-31");
    expect(monthGrid(calendar, "2027-02").length).toBe(4);
  });

  it("tells holidays and make-up days from the week's own hours", () => {
    const days = monthGrid(calendar, "2027-02").flat();
    const day = (date: string) => days.find((each) => each?.date === date);
    expect(day("2027-02-15")).toEqual({
      date: "2027-02-15",
      intervals: [],
      exception: { note: "春节" },
    });
    expect(day("2027-02-20")?.intervals).toEqual(OPEN);
    expect(day("2027-02-21")).toEqual({ date: "2027-02-21", intervals: [], exception: null });
    expect(day("2027-02-22")?.intervals).toEqual(OPEN);
  });

  it("knows leap days and the months beside it", () => {
    expect(monthGrid(calendar, "2028-02").flat().filter(Boolean)).toHaveLength(29);
    expect(monthAway("2027-01", -1)).toBe("2026-12");
    expect(monthAway("2026-12", 1)).toBe("2027-01");
    expect(monthAway("2100-12", 1)).toBeNull();
  });
});

describe("a date", () => {
  it.each([
    "2027-02-05",
    "2027-2-5",
    "2027/2/5",
    "2027.02.05",
    "２０２７－２－５",
    "2027年2月5日",
    "20270205",
  ])("is read from %j", (text) => expect(asDate(text)).toBe("2027-02-05"));
  it.each(["2027-02-30", "2027-13-01", "1999-12-31", "2101-01-01", "tomorrow", "", "2027-2/5"])(
    "is not %j",
    (text) => expect(asDate(text)).toBeNull(),
  );
  it("has a month, a weekday and a next day", () => {
    expect(asMonth("2027-2")).toBe("2027-02");
    expect(asMonth("2027-14")).toBeNull();
    expect(weekdayOf("2027-02-15")).toBe("mon");
    expect(daysAfter("2027-12-31", 1)).toBe("2028-01-01");
  });
});

describe("what changed in a calendar", () => {
  it("names the zone, the weekdays and the dates", () => {
    const after: Calendar = {
      zone: "Europe/Berlin",
      week: { ...calendar.week, sat: OPEN },
      exceptions: withDates(calendar.exceptions, [
        { date: "2027-02-15", intervals: [], note: "Spring Festival" },
        { date: "2027-01-01", intervals: [], note: "" },
      ]),
    };
    expect(after.exceptions.map(({ date }) => date)).toEqual([
      "2027-01-01",
      "2027-02-15",
      "2027-02-20",
    ]);
    expect(calendarChanges(calendar, after)).toEqual({
      zone: true,
      weekdays: ["sat"],
      dates: ["2027-01-01", "2027-02-15"],
    });
    expect(calendarChanges(calendar, calendar)).toEqual({ zone: false, weekdays: [], dates: [] });
  });
});
