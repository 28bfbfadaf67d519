import "~/i18n/index.server";
import { describe, expect, it } from "vitest";
import { type ReportView, readRange } from "~/escalation";
import { translatorFor } from "~/i18n";
import { reportRows } from "~/pages";

const now = new Date("2026-03-10T15:00:00Z");
const days = (from: string | null, until: string | null) => {
  const range = readRange(from, until, now);
  return [range.from.toISOString(), range.until.toISOString()];
};

describe("the days that a report covers", () => {
  it("are the last thirty, today included, unless somebody chooses", () => {
    expect(days(null, null)).toEqual(["2026-02-09T00:00:00.000Z", "2026-03-11T00:00:00.000Z"]);
    expect(days("2026-03-01", "2026-03-02")).toEqual([
      "2026-03-01T00:00:00.000Z",
      "2026-03-03T00:00:00.000Z",
    ]);
  });

  it("make sense whatever stands in the address", () => {
    for (const [from, until] of [
      ["2026-13-45", "nonsense"],
      ["2026-03-09'; --", ""],
      ["2027-01-01", null],
    ] as const)
      expect(days(from, until)).toEqual(days(null, null));
    expect(days("1990-01-01", "2026-03-10")[0]).toBe("2025-03-10T00:00:00.000Z");
  });
});

describe("a report's file", () => {
  const group = {
    key: "",
    asked: 4,
    byPeers: 1,
    byStaff: 1,
    escalated: 2,
    solvedCases: 2,
    reopenedCases: 1,
  };
  const report: ReportView = {
    from: "2026-03-01",
    until: "2026-03-02",
    clocks: [
      { kind: "first-reply", count: 3, medianMinutes: 61.5, p90Minutes: 100, kept: 2 / 3 },
      { kind: "next-reply", count: 0, medianMinutes: null, p90Minutes: null, kept: null },
    ],
    all: group,
    types: [{ ...group, key: "how-to" }],
    languages: [{ ...group, key: "zh-CN" }],
    weeks: [{ from: "2026-02-23", due: 3, kept: 2, medianMinutes: 61.5 }],
    oldestOpen: null,
    satisfaction: { asked: 2, answered: 1, mean: 4, counts: [0, 0, 0, 1, 0] },
  };

  it("names each figure in the reader's language, and leaves out what there is none of", () => {
    const rows = reportRows(translatorFor("en"), report);
    expect(rows).toContainEqual([
      "How long things took",
      "Support's first reply",
      "Half took at most, minutes",
      61.5,
    ]);
    expect(rows).toContainEqual(["How long things took", "Support's first reply", "Kept", 0.6667]);
    expect(rows.filter(([, name]) => name === "Support's next reply")).toEqual([
      ["How long things took", "Support's next reply", "How many", 0],
    ]);
    expect(reportRows(translatorFor("zh-CN"), report)).toContainEqual([
      "用了多久",
      "官方首次回复",
      "按时",
      0.6667,
    ]);
  });
});
