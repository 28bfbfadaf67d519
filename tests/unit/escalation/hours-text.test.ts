import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hoursText, type Interval, minutesOpen, readHours } from "~/escalation";

const TWO: Interval[] = [
  ["09:00", "12:00"],
  ["13:30", "18:00"],
];

describe("a day's hours, as a lead types them", () => {
  it.each([
    "09:00–12:00, 13:30–18:00",
    "9-12,13:30-18",
    "９：００－１２：００，１３：３０－１８：００",
    "9:00～12:00、13:30～18:00",
    "9:00至12:00；13:30到18:00",
    "9 to 12 and 13:30 to 18",
    "13:30 - 18:00 , 09:00 — 12:00",
    "9:00-12:00\n13:30-18:00",
  ])("reads %j", (text) => {
    expect(readHours(text)).toEqual({ intervals: TWO });
  });

  it.each(["", "  ", "closed", "Off", "休息", "休", "-", "—"])(
    "takes %j for a closed day",
    (text) => {
      expect(readHours(text)).toEqual({ intervals: [] });
    },
  );

  it.each([
    ["whenever", "unreadable"],
    ["09:00", "unreadable"],
    ["9:5-12", "unreadable"],
    ["25:00-26:00", "unreadable"],
    ["09:60-12:00", "unreadable"],
    ["9-12 13-18", "unreadable"],
    ["24:00-24:30", "unreadable"],
    ["18:00-09:00", "order"],
    ["22:00-06:00", "order"],
    ["09:00-09:00", "order"],
    ["09:00-12:00, 11:00-18:00", "overlap"],
    ["0-1,2-3,4-5,6-7,8-9,10-11,12-13", "many"],
  ])("says of %j that it is %s", (text, problem) => {
    expect(readHours(text)).toEqual({ problem });
  });

  it("lets a day end at midnight and two intervals touch", () => {
    expect(readHours("00:00-24:00")).toEqual({ intervals: [["00:00", "24:00"]] });
    expect(readHours("9-12,12-15")).toEqual({
      intervals: [
        ["09:00", "12:00"],
        ["12:00", "15:00"],
      ],
    });
  });

  it("reads back what it writes, in both languages", () => {
    for (const locale of ["en", "zh-CN"] as const)
      expect(readHours(hoursText(TWO, locale))).toEqual({ intervals: TWO });
    expect(hoursText(TWO, "zh-CN")).toBe("09:00–12:00，13:30–18:00");
    expect(readHours(hoursText([]))).toEqual({ intervals: [] });
  });

  it("never throws and never gives hours that a calendar refuses", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readHours(text);
        if ("intervals" in read)
          for (const [from, until] of read.intervals) expect(from < until).toBe(true);
      }),
    );
  });

  it("counts the minutes", () => {
    expect(minutesOpen(TWO)).toBe(450);
    expect(minutesOpen([["00:00", "24:00"]])).toBe(1440);
  });
});
