import { beforeEach, describe, expect, it } from "vitest";
import { previewMark } from "~/escalation";
import {
  addCalendar,
  dropRule,
  previewRule,
  ruleFor,
  ruleTable,
  ruleView,
  saveRule,
} from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import { makePerson } from "../../support/make";
import { refusalOf } from "../../support/make-account";
import {
  askAndStart,
  type Cast,
  casesOf,
  clockOf,
  HOUR,
  later,
  makeCast,
} from "../../support/support-cases";
import { useWorld } from "../../support/world";

const world = useWorld();
let cast: Cast;
let lead: Context;
beforeEach(async () => {
  cast = await makeCast(world);
  lead = world.as(cast.lead);
});

const input = {
  problemType: "withdrawal",
  tag: "",
  window: "4 h",
  windowInHours: false,
  askerMayEscalate: true,
  askerWait: "0",
  priority: 2,
  queue: "payments",
  firstReply: "24 h",
  nextReply: "24 h",
  resolution: "3 d",
  targetsInHours: false,
  calendarId: null,
};
const confirmed = "";

describe("a rule", () => {
  it("counts for its type until it is taken back; the table tells who set it", async () => {
    expect(await saveRule(lead, { ...input, window: "2 h", confirmed })).toBeNull();
    const subject = { problemType: "withdrawal", tags: [] };
    expect((await ruleFor(world.ctx, subject)).windowMinutes).toBe(120);
    const rows = await ruleTable(lead);
    expect(rows.map(({ problemType, set }) => [problemType, set?.by?.name])).toEqual([
      ["registration", undefined],
      ["failed-payment", undefined],
      ["withdrawal", "Lee Lead"],
      ["blocked-account", undefined],
      ["how-to", undefined],
    ]);
    expect(await dropRule(lead, { problemType: "withdrawal", tag: "", confirmed })).toBeNull();
    expect((await ruleFor(world.ctx, subject)).windowMinutes).toBe(240);
    const { changes, own } = await ruleView(lead, { problemType: "withdrawal", tag: "" });
    expect(own).toBe(false);
    expect(changes.map(({ dropped, values }) => [dropped, values])).toEqual([
      [true, []],
      [false, [{ field: "windowMinutes", before: 240, after: 120 }]],
    ]);
  });

  it("for a tag counts before one for the type", async () => {
    await saveRule(lead, { ...input, window: "2 h", confirmed });
    await saveRule(lead, { ...input, problemType: "", tag: "VIP", window: "1 h", confirmed });
    await saveRule(lead, { ...input, tag: "vip", window: "30 min", confirmed });
    const window = async (problemType: string, tags: string[]) =>
      (await ruleFor(world.ctx, { problemType, tags })).windowMinutes;
    expect(await window("withdrawal", [])).toBe(120);
    expect(await window("withdrawal", ["bank", "vip"])).toBe(30);
    expect(await window("how-to", ["vip"])).toBe(60);
    expect(await window("how-to", ["bank"])).toBe(72 * 60);
  });

  it("is refused without a place, with an unknown calendar, and to everybody but leads", async () => {
    const refused = async (changes: object, ctx = lead) =>
      (await refusalOf(saveRule(ctx, { ...input, confirmed, ...changes }))).code;
    expect(await refused({ problemType: "", tag: "" })).toBe("rule.no-place");
    expect(await refused({ problemType: "weather" })).toBe("rule.no-place");
    expect(await refused({ tag: "a/b" })).toBe("rule.no-place");
    expect(await refused({ calendarId: 999_999 })).toBe("form.choice");
    expect(await refused({ firstReply: "25 h" })).toBe("rule.promise");
    expect(await refused({}, world.as(cast.agent))).toBe("account.not-allowed");
    expect(await world.db.escalationRule.count()).toBe(0);
    expect(await world.db.supportSettingsChange.count()).toBe(0);
  });
});

describe("before a rule is saved", () => {
  it("the questions that it would hand to support at once are shown, and nothing is saved", async () => {
    const old = await askAndStart(world, cast.asker, { title: "The oldest withdrawal of all" });
    await later(world, 2 * HOUR);
    const young = await askAndStart(world, cast.peer, { title: "A withdrawal of this hour" });
    await askAndStart(world, cast.peer, { problemType: "how-to", title: "How do I change it" });
    const preview = await previewRule(lead, { ...input, window: "1 h" });
    expect(preview).toMatchObject({ escalated: 1, earlier: 1, later: 0 });
    expect(preview.rows.map(({ id }) => id)).toEqual([old]);
    expect(await previewRule(lead, { ...input, window: "5 h" })).toEqual({
      escalated: 0,
      rows: [],
      earlier: 0,
      later: 2,
    });
    expect(await previewRule(lead, input)).toMatchObject({ escalated: 0, earlier: 0, later: 0 });
    expect(await world.db.escalationRule.count()).toBe(0);
    expect(await casesOf(world, young)).toEqual([]);
  });

  it("it asks, and saves only what was confirmed", async () => {
    const questionId = await askAndStart(world, cast.asker);
    await later(world, 2 * HOUR);
    const shorter = { ...input, window: "1 h" };
    const preview = await saveRule(lead, { ...shorter, confirmed: "" });
    expect(preview?.escalated).toBe(1);
    expect(await world.db.escalationRule.count()).toBe(0);
    expect(await saveRule(lead, { ...shorter, confirmed: "7-0-0" })).not.toBeNull();
    if (!preview) throw new Error("it asked");
    expect(await saveRule(lead, { ...shorter, confirmed: previewMark(preview) })).toBeNull();
    await world.drain();
    await later(world, 0);
    expect(await casesOf(world, questionId)).toHaveLength(1);
  });

  it("what it says of moved times comes true, of questions and of cases", async () => {
    await addCalendar(lead, {
      name: "Nights",
      zone: "UTC",
      week: {
        mon: "20-24",
        tue: "20-24",
        wed: "20-24",
        thu: "20-24",
        fri: "20-24",
        sat: "",
        sun: "",
      },
    });
    const { id: calendarId } = await world.db.supportCalendar.findUniqueOrThrow({
      where: { name: "Nights" },
    });
    const first = await askAndStart(world, cast.asker);
    await later(world, 4 * HOUR);
    const [made] = await casesOf(world, first);
    const second = await askAndStart(world, cast.peer);
    const changed = {
      ...input,
      window: "2 h",
      windowInHours: true,
      targetsInHours: true,
      resolution: "30 h",
      calendarId,
    };
    const clocks = () =>
      world.db.supportClock.findMany({
        where: { current: true, stoppedAt: null },
        orderBy: { id: "asc" },
        select: { kind: true, dueAt: true },
      });
    const before = await clocks();
    const preview = await saveRule(lead, { ...changed, confirmed: "" });
    if (!preview) throw new Error("it asked");
    await saveRule(lead, { ...changed, confirmed: previewMark(preview) });
    await world.drain();
    const after = await clocks();
    const moved = before.map(({ dueAt }, index) =>
      Math.sign((after[index]?.dueAt?.getTime() ?? 0) - (dueAt?.getTime() ?? 0)),
    );
    expect(preview.later).toBe(moved.filter((sign) => sign > 0).length);
    expect(preview.earlier).toBe(moved.filter((sign) => sign < 0).length);
    expect(preview.later).toBeGreaterThan(1);
    // The promise of a first reply runs round the clock, whatever the hours.
    const reply = await clockOf(world, { caseId: made?.id ?? 0, kind: "first-reply" });
    expect(reply.calendarVersionId).toBeNull();
    expect((await clockOf(world, { questionId: second, kind: "community" })).dueAt).toEqual(
      new Date("2026-03-02T22:00:00Z"),
    );
  });

  it("a paused question moves nothing", async () => {
    const questionId = await askAndStart(world, await makePerson(world));
    await world.db.supportClock.updateMany({
      where: { questionId },
      data: { resumedAt: null, dueAt: null, warnAt: null },
    });
    expect(await previewRule(lead, { ...input, window: "1 h" })).toMatchObject({
      escalated: 0,
      earlier: 0,
      later: 0,
    });
  });
});
