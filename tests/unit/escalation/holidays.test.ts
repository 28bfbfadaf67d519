import { describe, expect, it } from "vitest";
import type { Interval } from "~/escalation";
import { readHolidays } from "~/escalation/calendars/holiday-file.server";

const USUAL: Interval[] = [["09:00", "18:00"]];

describe("a holiday list", () => {
  it("is read in both languages, blank lines and remarks aside", () => {
    const text = `# 2027
2027-02-15 off Spring Festival

2027-02-20 work 09:00-12:00,13:30-18:00 补班
2027/2/21　上班　９：００－１２：００　调休
2027年10月1日 休 国庆节
2027-10-09 work`;
    expect(readHolidays(text, USUAL)).toEqual({
      bad: [],
      dates: [
        { date: "2027-02-15", intervals: [], note: "Spring Festival" },
        {
          date: "2027-02-20",
          intervals: [
            ["09:00", "12:00"],
            ["13:30", "18:00"],
          ],
          note: "补班",
        },
        { date: "2027-02-21", intervals: [["09:00", "12:00"]], note: "调休" },
        { date: "2027-10-01", intervals: [], note: "国庆节" },
        { date: "2027-10-09", intervals: USUAL, note: "" },
      ],
    });
  });

  it("names bad lines by number and reads the others", () => {
    const text = `2027-02-30 off
2027-02-15 off Spring Festival
2027-02-16 perhaps
2027-02-17 work 18:00-09:00
2027-02-15 work 9-12
2027-02-18 off ${"x".repeat(61)}
15 February off`;
    const { dates, bad } = readHolidays(text, USUAL);
    expect(dates.map(({ date }) => date)).toEqual(["2027-02-15"]);
    expect(bad.map(({ line, problem }) => [line, problem])).toEqual([
      [1, "date"],
      [3, "word"],
      [4, "hours-order"],
      [5, "twice"],
      [6, "note"],
      [7, "date"],
    ]);
    expect(bad[1]?.text).toBe("2027-02-16 perhaps");
  });
});

const file = (...events: string[]) =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Example//EN",
    ...events.map((lines) => `BEGIN:VEVENT\r\n${lines}\r\nEND:VEVENT`),
    "END:VCALENDAR",
    "",
  ].join("\r\n");

describe("an iCalendar file", () => {
  it("gives each day of a holiday, without the day its end names", () => {
    const text = file(
      "DTSTART;VALUE=DATE:20270215\r\nDTEND;VALUE=DATE:20270218\r\nSUMMARY:Spring Festival",
      "DTSTART;VALUE=DATE:20271001\r\nSUMMARY:National\\, Day",
    );
    const { dates, bad } = readHolidays(text, USUAL);
    expect(bad).toEqual([]);
    expect(dates).toEqual([
      { date: "2027-02-15", intervals: [], note: "Spring Festival" },
      { date: "2027-02-16", intervals: [], note: "Spring Festival" },
      { date: "2027-02-17", intervals: [], note: "Spring Festival" },
      { date: "2027-10-01", intervals: [], note: "National, Day" },
    ]);
  });

  it("knows working days by their name or by Apple's mark", () => {
    const text = file(
      "DTSTART;VALUE=DATE:20270220\r\nSUMMARY:春节（班）",
      "DTSTART;VALUE=DATE:20270221\r\nX-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY\r\nSUMMARY:春节",
      "DTSTART;VALUE=DATE:20270222\r\nX-APPLE-SPECIAL-DAY:WORK-HOLIDAY\r\nSUMMARY:春节",
    );
    expect(readHolidays(text, USUAL).dates.map(({ intervals }) => intervals)).toEqual([
      USUAL,
      USUAL,
      [],
    ]);
  });

  it("names entries that are no whole days, repeat, or never end, by number", () => {
    const text = file(
      "DTSTART:20270215T090000Z\r\nSUMMARY:Meeting",
      "DTSTART;VALUE=DATE:20270216\r\nRRULE:FREQ=YEARLY\r\nSUMMARY:Every year",
      "DTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:20280301\r\nSUMMARY:A whole year",
      "SUMMARY:No date",
    );
    expect(readHolidays(text, USUAL).bad.map(({ line, problem }) => [line, problem])).toEqual([
      [1, "with-time"],
      [2, "repeats"],
      [3, "several-days"],
      [4, "date"],
    ]);
  });

  it("says so when it can't be read at all", () => {
    for (const text of ["BEGIN:VCALENDAR\r\nBEGIN:VEVENT", "BEGIN:VCALENDAR\r\nrubbish"])
      expect(readHolidays(text, USUAL).bad).toEqual([{ line: 1, problem: "file", text: "" }]);
  });
});
