import { describe, expect, it } from "vitest";
import { awayAt, type Calendar, isWorking, nextWorking, WEEKDAYS } from "~/escalation";

const calendar: Calendar = {
  zone: "Asia/Shanghai",
  week: Object.fromEntries(
    WEEKDAYS.map((day) => [day, day === "sat" || day === "sun" ? [] : [["09:00", "18:00"]]]),
  ) as unknown as Calendar["week"],
  exceptions: [{ date: "2027-01-12", intervals: [] }],
};
const at = (text: string) => new Date(`${text}:00+08:00`);
const away = (from: string, until: string) => ({ from: at(from), until: at(until) });

describe("when somebody works", () => {
  const free = { calendar, absences: [] };

  it("is in the open hours of their calendar", () => {
    expect(isWorking(free, at("2027-01-11T09:00"))).toBe(true);
    expect(isWorking(free, at("2027-01-11T18:00"))).toBe(false);
    expect(isWorking(free, at("2027-01-12T10:00"))).toBe(false);
    expect(nextWorking(free, at("2027-01-11T10:00"))).toEqual(at("2027-01-11T10:00"));
    expect(nextWorking(free, at("2027-01-11T19:00"))).toEqual(at("2027-01-13T09:00"));
  });

  it("is not while they are away, and from its end on again", () => {
    const absences = [
      away("2027-01-11T12:00", "2027-01-13T10:00"),
      away("2027-01-13T09:30", "2027-01-13T11:00"),
    ];
    const theirs = { calendar, absences };
    expect(isWorking(theirs, at("2027-01-11T11:59"))).toBe(true);
    expect(isWorking(theirs, at("2027-01-11T12:00"))).toBe(false);
    expect(isWorking(theirs, at("2027-01-13T10:30"))).toBe(false);
    expect(isWorking(theirs, at("2027-01-13T11:00"))).toBe(true);
    expect(nextWorking(theirs, at("2027-01-11T12:30"))).toEqual(at("2027-01-13T11:00"));
    expect(awayAt(absences, at("2027-01-13T09:45"))?.until).toEqual(at("2027-01-13T11:00"));
    expect(awayAt(absences, at("2027-01-14T09:45"))).toBeNull();
  });

  it("never comes where the calendar never opens", () => {
    const week = Object.fromEntries(
      WEEKDAYS.map((day) => [day, []]),
    ) as unknown as Calendar["week"];
    const closed = { calendar: { ...calendar, week, exceptions: [] }, absences: [] };
    expect(nextWorking(closed, at("2027-01-11T10:00"))).toBeNull();
  });
});
