import { describe, expect, it } from "vitest";
import { durationText, type RuleInput, readDuration, readRule } from "~/escalation";
import { isRefusal } from "~/shared/refusal";

describe("a length of time, as a lead types it", () => {
  it.each([
    ["4 h", 240],
    ["4h", 240],
    ["90 min", 90],
    ["1 h 30 min", 90],
    ["1.5 hours", 90],
    ["3 d", 4320],
    ["2 days 12 h", 3600],
    ["4 小时", 240],
    ["３天", 4320],
    ["1天12小时30分钟", 2190],
    ["0", 0],
  ])("reads %j", (text, minutes) => expect(readDuration(text)).toBe(minutes));

  it.each(["", "4", "four hours", "4 x", "h", "4 h and more", "0.1 min", "-4 h", "99999999999 d"])(
    "does not read %j",
    (text) => expect(readDuration(text)).toBeNull(),
  );

  it("is written in both languages so that it reads back", () => {
    for (const minutes of [0, 15, 90, 240, 1440, 2190, 2880, 4320, 43_200])
      for (const locale of ["en", "zh-CN"] as const)
        expect(readDuration(durationText(minutes, locale))).toBe(minutes);
    expect(durationText(1440, "en")).toBe("24 h");
    expect(durationText(4320, "zh-CN")).toBe("3 天");
  });
});

const input: RuleInput = {
  window: "4 h",
  windowInHours: false,
  askerMayEscalate: true,
  askerWait: "0",
  priority: 2,
  queue: "Payments",
  firstReply: "24 h",
  nextReply: "24 h",
  resolution: "3 d",
  targetsInHours: true,
  calendarId: 7,
};

function refused(changes: Partial<RuleInput>): Record<string, string> {
  try {
    readRule({ ...input, ...changes });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const all = [error, ...(error.options.others ?? [])];
    return Object.fromEntries(all.map(({ code, options }) => [options.field, code]));
  }
  return {};
}

describe("a rule's form", () => {
  it("is read", () => {
    expect(readRule(input)).toEqual({
      windowMinutes: 240,
      windowInHours: false,
      askerMayEscalate: true,
      askerWaitMinutes: 0,
      priority: 2,
      queue: "payments",
      firstReplyMinutes: 1440,
      nextReplyMinutes: 1440,
      resolutionMinutes: 4320,
      targetsInHours: true,
      calendarId: 7,
    });
  });

  it("never promises a first reply later than in 24 hours", () => {
    expect(refused({ firstReply: "25 h" })).toEqual({ firstReply: "rule.promise" });
    expect(refused({ firstReply: "24 h" })).toEqual({});
  });

  it("keeps the window between a quarter of an hour and thirty days", () => {
    expect(refused({ window: "14 min" })).toEqual({ window: "rule.duration-range" });
    expect(refused({ window: "31 d" })).toEqual({ window: "rule.duration-range" });
    expect(refused({ window: "15 min" })).toEqual({});
    expect(refused({ window: "30 d" })).toEqual({});
  });

  it("says at every field what is wrong, all at once", () => {
    expect(refused({ window: "soon", askerWait: "4", queue: "a/b", priority: 9 })).toEqual({
      window: "rule.duration",
      askerWait: "rule.duration",
      queue: "rule.queue",
      priority: "form.choice",
    });
    expect(refused({ resolution: "2 h" })).toEqual({ resolution: "rule.solution-first" });
  });
});
