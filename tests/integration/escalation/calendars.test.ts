import { beforeEach, describe, expect, it } from "vitest";
import {
  addCalendar,
  calendarList,
  calendarVersionOf,
  calendarView,
  changeCalendar,
  firstCalendarId,
  importHolidays,
  previewHolidays,
  setCalendarDate,
} from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import { makePerson } from "../../support/make";
import { refusalOf } from "../../support/make-account";
import { askAndStart, clockOf } from "../../support/support-cases";
import { useWorld } from "../../support/world";

const world = useWorld();
let lead: Context;
beforeEach(async () => {
  lead = world.as(await makePerson(world, { name: "Lee Lead", roles: ["lead"] }));
});

const WEEK = {
  mon: "9-12, 13:30-18",
  tue: "9-12, 13:30-18",
  wed: "9-12, 13:30-18",
  thu: "9-12, 13:30-18",
  fri: "9-12, 13:30-18",
  sat: "",
  sun: "休息",
};
const SHANGHAI = { name: "上海支持团队", zone: "Asia/Shanghai", week: WEEK };

describe("a calendar", () => {
  it("is there from the start, and made by a lead beside it", async () => {
    const id = await addCalendar(lead, SHANGHAI);
    const { version, calendar } = await calendarVersionOf(lead, id);
    expect(version).toBe(1);
    expect(calendar).toMatchObject({ zone: "Asia/Shanghai", exceptions: [] });
    expect(calendar.week.mon).toEqual([
      ["09:00", "12:00"],
      ["13:30", "18:00"],
    ]);
    const list = await calendarList(lead);
    expect(list.map(({ name, first }) => [name, first])).toEqual([
      ["Support", true],
      ["上海支持团队", false],
    ]);
  });

  it("stays the first one whatever it is called", async () => {
    const first = await firstCalendarId(lead);
    await changeCalendar(lead, { calendarId: first, version: 1, ...SHANGHAI, name: "Anders" });
    expect(await firstCalendarId(world.ctx)).toBe(first);
    expect((await calendarVersionOf(world.ctx, null)).calendar.zone).toBe("Asia/Shanghai");
  });

  it("is refused with words at each field that is wrong", async () => {
    const refusal = await refusalOf(
      addCalendar(lead, {
        name: "x",
        zone: "Moon/Crater",
        week: { ...WEEK, mon: "18-9", tue: "whenever" },
      }),
    );
    const all = [refusal, ...(refusal.options.others ?? [])];
    expect(all.map(({ code, options }) => [options.field, code])).toEqual([
      ["name", "text.too-short"],
      ["zone", "form.choice"],
      ["hours-mon", "calendar.hours-order"],
      ["hours-tue", "calendar.hours-unreadable"],
    ]);
    const week = { mon: "", tue: "", wed: "", thu: "", fri: "", sat: "", sun: "" };
    const closed = await refusalOf(addCalendar(lead, { ...SHANGHAI, week }));
    expect(closed.code).toBe("calendar.never-open");
    await addCalendar(lead, SHANGHAI);
    const twin = await refusalOf(addCalendar(lead, SHANGHAI));
    expect([twin.code, twin.options.field]).toEqual(["calendar.name-taken", "name"]);
  });

  it("belongs to leads", async () => {
    const agent = world.as(await makePerson(world, { roles: ["agent"] }));
    for (const work of [
      addCalendar(agent, SHANGHAI),
      calendarList(agent),
      setCalendarDate(agent, {
        calendarId: 1,
        version: 1,
        date: "2027-02-15",
        kind: "closed",
        hours: "",
        note: "",
      }),
    ])
      expect((await refusalOf(work)).code).toBe("account.not-allowed");
  });
});

describe("a change of a calendar", () => {
  const date = { date: "2026-03-03", kind: "closed", hours: "", note: "Inventory" } as const;

  it("is a version of its own, with who and what, and stands in the record", async () => {
    const calendarId = await addCalendar(lead, SHANGHAI);
    await setCalendarDate(lead, { calendarId, version: 1, ...date });
    await changeCalendar(lead, {
      calendarId,
      version: 2,
      ...SHANGHAI,
      week: { ...WEEK, sat: "10-12" },
    });
    const view = await calendarView(lead, calendarId);
    expect(view?.exceptions).toEqual([{ date: "2026-03-03", intervals: [], note: "Inventory" }]);
    expect(view?.versions.map(({ version, by, changes }) => [version, by?.name, changes])).toEqual([
      [3, "Lee Lead", { zone: false, weekdays: ["sat"], dates: [] }],
      [2, "Lee Lead", { zone: false, weekdays: [], dates: ["2026-03-03"] }],
      [1, "Lee Lead", null],
    ]);
    const record = await world.db.supportSettingsChange.findMany({ orderBy: { id: "asc" } });
    expect(record.map(({ subject, name, after }) => [subject, name, after])).toEqual([
      ["calendar", "上海支持团队", { name: "上海支持团队", version: 1 }],
      ["calendar", "上海支持团队", { name: "上海支持团队", version: 2 }],
      ["calendar", "上海支持团队", { name: "上海支持团队", version: 3 }],
    ]);
  });

  it("is refused where somebody else saved meanwhile, also in the same instant", async () => {
    const calendarId = await addCalendar(lead, SHANGHAI);
    const results = await Promise.allSettled([
      setCalendarDate(lead, { calendarId, version: 1, ...date }),
      setCalendarDate(lead, { calendarId, version: 1, ...date, note: "Move" }),
    ]);
    const refused = results.filter(({ status }) => status === "rejected");
    expect(refused).toHaveLength(1);
    expect((refused[0] as PromiseRejectedResult).reason).toMatchObject({
      code: "calendar.changed-meanwhile",
      options: { status: 409 },
    });
    expect(await world.db.calendarVersion.count({ where: { calendarId } })).toBe(2);
  });

  it("that changes nothing is no version", async () => {
    const calendarId = await addCalendar(lead, SHANGHAI);
    await changeCalendar(lead, { calendarId, version: 1, ...SHANGHAI });
    expect(await world.db.calendarVersion.count({ where: { calendarId } })).toBe(1);
  });

  it("moves the due times of clocks that run by it", async () => {
    const calendarId = await firstCalendarId(lead);
    await world.db.escalationRule.create({
      data: {
        problemType: "withdrawal",
        tag: "",
        windowMinutes: 10 * 60,
        windowInHours: true,
        askerWaitMinutes: 0,
        priority: 2,
        queue: "payments",
        firstReplyMinutes: 60,
        nextReplyMinutes: 60,
        resolutionMinutes: 600,
        calendarId,
        changedAt: world.clock.now(),
      },
    });
    const asker = await makePerson(world, { name: "Ann Asker" });
    const questionId = await askAndStart(world, asker);
    const due = async () => (await clockOf(world, { questionId, kind: "community" })).dueAt;
    // From Monday 9:00: nine hours that day, one the next.
    expect(await due()).toEqual(new Date("2026-03-03T10:00:00Z"));
    await setCalendarDate(lead, { calendarId, version: 1, ...date });
    await world.drain();
    expect(await due()).toEqual(new Date("2026-03-04T10:00:00Z"));
    await setCalendarDate(lead, { calendarId, version: 2, ...date, kind: "week" });
    await world.drain();
    expect(await due()).toEqual(new Date("2026-03-03T10:00:00Z"));
  });

  it("of one date wants hours that can be read", async () => {
    const calendarId = await addCalendar(lead, SHANGHAI);
    const set = async (changes: object) =>
      refusalOf(setCalendarDate(lead, { calendarId, version: 1, ...date, ...changes }));
    expect((await set({ kind: "hours", hours: "" })).code).toBe("calendar.hours-missing");
    expect((await set({ kind: "hours", hours: "9" })).code).toBe("calendar.hours-unreadable");
    expect((await set({ date: "2026-02-30" })).code).toBe("calendar.no-date");
    expect((await set({ note: "x".repeat(61) })).code).toBe("text.too-long");
    expect((await set({ calendarId: 999_999 })).code).toBe("calendar.not-found");
  });
});

describe("a holiday list", () => {
  const text = `2027-02-15 off Spring Festival
2027-02-20 work 09:00-12:00 补班
2027-02-21 off`;

  it("is looked at before anything is saved, then replaces its dates alone", async () => {
    const calendarId = await addCalendar(lead, SHANGHAI);
    const kept = { kind: "closed", hours: "", note: "Inventory" } as const;
    await setCalendarDate(lead, { calendarId, version: 1, date: "2027-01-04", ...kept });
    await setCalendarDate(lead, { calendarId, version: 2, date: "2027-02-21", ...kept, note: "" });
    const preview = await previewHolidays(lead, { calendarId, text });
    expect(preview.unchanged).toBe(1);
    expect(preview.changes.map(({ after }) => after.date)).toEqual(["2027-02-15", "2027-02-20"]);
    expect(await world.db.calendarVersion.count({ where: { calendarId } })).toBe(3);
    await importHolidays(lead, { calendarId, version: 3, text });
    const { calendar } = await calendarVersionOf(lead, calendarId);
    expect(calendar.exceptions).toEqual([
      { date: "2027-01-04", intervals: [], note: "Inventory" },
      { date: "2027-02-15", intervals: [], note: "Spring Festival" },
      { date: "2027-02-20", intervals: [["09:00", "12:00"]], note: "补班" },
      { date: "2027-02-21", intervals: [], note: "" },
    ]);
  });

  it("with bad lines is refused line by line, and nothing is saved", async () => {
    const calendarId = await addCalendar(lead, SHANGHAI);
    const bad = `${text}\nsomeday off\n2027-02-15 work 9-12`;
    for (const work of [
      previewHolidays(lead, { calendarId, text: bad }),
      importHolidays(lead, { calendarId, version: 1, text: bad }),
    ]) {
      const refusal = await refusalOf(work);
      const all = [refusal, ...(refusal.options.others ?? [])];
      expect(all.map(({ code, params }) => [code, params.line])).toEqual([
        ["holidays.date", 4],
        ["holidays.twice", 5],
      ]);
    }
    expect((await refusalOf(previewHolidays(lead, { calendarId, text: "# nothing" }))).code).toBe(
      "holidays.none",
    );
    expect(await world.db.calendarVersion.count({ where: { calendarId } })).toBe(1);
  });
});
