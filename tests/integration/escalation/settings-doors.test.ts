import { beforeEach, describe, expect, it } from "vitest";
import { firstCalendarId, takeCase } from "~/escalation/index.server";
import { type Member, makeMember, signedInVisitor } from "../../support/canaries";
import { type Site, useSite, type Visitor } from "../../support/site";
import { askAndStart, casesOf, HOUR, later } from "../../support/support-cases";

const site: Site = useSite();
const { world } = site;
let leader: Member;
let lead: Visitor;
let id: number;

beforeEach(async () => {
  leader = await makeMember(world, "Lena Forge", "lena@example.test", "lead");
  lead = await signedInVisitor(site, leader);
  id = await firstCalendarId(world.ctx);
});

const HOURS = {
  "hours-mon": "09:00–18:00",
  "hours-tue": "09:00–18:00",
  "hours-wed": "09:00–18:00",
  "hours-thu": "09:00–18:00",
  "hours-fri": "09:00–18:00",
  "hours-sat": "",
  "hours-sun": "",
};

/** A form of one text and one file, as a browser without scripts sends it. */
function sendFile(path: string, fields: Record<string, string>, file: Uint8Array<ArrayBuffer>) {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append("file", new File([file], "holidays.ics"));
  return lead.send(path, {
    method: "POST",
    body,
    headers: { Origin: site.origin, "Sec-Fetch-Site": "same-origin" },
  });
}

describe("a calendar's pages, without scripts", () => {
  it("say at the field what is wrong and keep what was typed", async () => {
    const answer = await lead.post("/staff/calendars/new", {
      name: "Shanghai nights",
      zone: "Asia/Shanghai",
      ...HOURS,
      "hours-mon": "２２：００－０６：００",
    });
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain("Shanghai nights");
    expect(page).toContain("２２：００－０６：００");
    expect(page).toContain('id="field-hours-mon-error"');
    expect(await world.db.supportCalendar.count()).toBe(1);
  });

  it("lead from a month to a date and its form, and back with the date saved", async () => {
    const month = await (await lead.get(`/staff/calendars/${id}?month=2027-02`)).text();
    expect(month).toContain("February 2027");
    expect(month).toContain(`/staff/calendars/${id}?month=2027-02&amp;date=2027-02-15#date`);
    expect(month).toContain(`/staff/calendars/${id}?month=2027-03`);
    const door = `/staff/calendars/${id}?month=2027-02&date=2027-02-15`;
    const form = await (await lead.get(door)).text();
    expect(form).toContain('name="kind"');
    const fields = { version: "1", date: "2027-02-15", kind: "hours", hours: "", note: "春节" };
    const refused = await lead.post(door, fields);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain("春节");
    const taken = await lead.post(door, { ...fields, hours: "10-12" });
    expect(taken.headers.get("location")).toBe(`/staff/calendars/${id}?month=2027-02&notice=saved`);
    const saved = await (await lead.get(`/staff/calendars/${id}?month=2027-02`)).text();
    expect(saved).toContain("10:00–12:00");
    expect(saved).toContain("春节");
  });

  it("show both states where somebody else saved meanwhile, and save knowingly then", async () => {
    const door = `/staff/calendars/${id}/hours`;
    const fields = { version: "1", name: "Support", zone: "UTC", ...HOURS };
    expect((await lead.post(door, { ...fields, "hours-sat": "10:00–14:00" })).status).toBe(302);
    const mine = { ...fields, "hours-sat": "08:00–09:00" };
    const refused = await lead.post(door, mine);
    expect(refused.status).toBe(409);
    const page = await refused.text();
    expect(page).toContain("Now: 10:00–14:00");
    expect(page).toContain("Yours: 08:00–09:00");
    expect(page).toContain("Lena Forge");
    expect(page).toMatch(/name="version" value="2"/);
    expect((await lead.post(door, { ...mine, version: "2" })).status).toBe(302);
    const newest = await world.db.calendarVersion.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(newest.version).toBe(3);
    expect(newest.week).toMatchObject({ sat: [["08:00", "09:00"]] });
  });

  it("read a holiday list: bad lines by number, a preview, then the save", async () => {
    const door = `/staff/calendars/${id}/import`;
    const bad = await lead.post(door, {
      do: "preview",
      version: "1",
      text: "2027-02-15 off\nsomeday work",
    });
    expect(bad.status).toBe(400);
    const page = await bad.text();
    expect(page).toContain("No. 2:");
    expect(page).toContain("someday work");
    const file =
      "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270215\r\nSUMMARY:春节\r\nEND:VEVENT\r\nEND:VCALENDAR";
    const fields = { do: "preview", version: "1", text: "" };
    const preview = await sendFile(door, fields, new TextEncoder().encode(file));
    expect(preview.status).toBe(200);
    const shown = await preview.text();
    expect(shown).toContain("1 date would change");
    expect(shown).toContain("春节");
    expect(shown).toContain("BEGIN:VCALENDAR");
    expect(await world.db.calendarVersion.count()).toBe(1);
    const saved = await lead.post(door, { do: "save", version: "1", text: file });
    expect(saved.status).toBe(302);
    const newest = await world.db.calendarVersion.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(newest.exceptions).toEqual([{ date: "2027-02-15", intervals: [], note: "春节" }]);
  });

  it("read a list from a Chinese Windows, too", async () => {
    // "2027-02-15 休 春节" in GB 18030.
    const bytes = Uint8Array.from([
      ...new TextEncoder().encode("2027-02-15 "),
      ...[0xd0, 0xdd, 0x20, 0xb4, 0xba, 0xbd, 0xda],
    ]);
    const fields = { do: "save", version: "1", text: "" };
    expect((await sendFile(`/staff/calendars/${id}/import`, fields, bytes)).status).toBe(302);
    const newest = await world.db.calendarVersion.findFirstOrThrow({ orderBy: { id: "desc" } });
    expect(newest.exceptions).toEqual([{ date: "2027-02-15", intervals: [], note: "春节" }]);
  });

  it("do not exist for unknown calendars", async () => {
    for (const path of ["/staff/calendars/999999", "/staff/calendars/x/hours"])
      expect((await lead.get(path)).status).toBe(404);
    const post = await lead.post("/staff/calendars/999999/hours", {
      version: "1",
      name: "Support",
      zone: "UTC",
      ...HOURS,
    });
    expect(post.status).toBe(404);
  });
});

describe("the rules' pages, without scripts", () => {
  const RULE = {
    window: "4 h",
    askerMayEscalate: "on",
    askerWait: "0",
    priority: "2",
    queue: "payments",
    firstReply: "24 h",
    nextReply: "24 h",
    resolution: "3 d",
  };
  const door = "/staff/rules/edit?type=withdrawal";

  it("refuse a later promise than 24 hours, with words, and keep what was typed", async () => {
    const answer = await lead.post(door, { ...RULE, do: "save", firstReply: "36 h" });
    expect(answer.status).toBe(400);
    const page = await answer.text();
    expect(page).toContain("promised within 24 hours");
    expect(page).toContain('value="36 h"');
    const chinese = site.visitor("zh-CN");
    for (const [name, value] of lead.cookies) chinese.cookies.set(name, value);
    await chinese.post("/language", { language: "zh-CN", returnTo: "/" });
    const words = await (
      await chinese.post(door, { ...RULE, do: "save", firstReply: "36 h" })
    ).text();
    expect(words).toContain("我们承诺 24 小时内首次回复");
  });

  it("show what would change, ask before it does, then save", async () => {
    const asker = await makeMember(world, "Ann Asker", "ann@example.test");
    await askAndStart(world, asker.actor, { title: "My withdrawal is stuck since noon" });
    await later(world, 2 * HOUR);
    const preview = await (await lead.post(door, { ...RULE, do: "preview", window: "1 h" })).text();
    expect(preview).toContain("1 question would go to support at once:");
    expect(preview).toContain("My withdrawal is stuck since noon");
    expect(preview).toContain('name="confirmed" value="1-0-0"');
    const asks = await lead.post(door, { ...RULE, do: "save", window: "1 h" });
    expect(asks.status).toBe(200);
    expect(await world.db.escalationRule.count()).toBe(0);
    const confirmed = { ...RULE, do: "save", window: "1 h", confirmed: "1-0-0" };
    expect((await lead.post(door, confirmed)).headers.get("location")).toBe(
      "/staff/rules?notice=saved",
    );
    const table = await (await lead.get("/staff/rules")).text();
    expect(table).toContain("Lena Forge");
    const form = await (await lead.get(door)).text();
    expect(form).toContain("The community has: 4 h → 1 h");
  });

  it("say beside the field when a tag is none", async () => {
    const page = await (await lead.get("/staff/rules/edit?tag=a%2Fb")).text();
    expect(page).toContain("This is no tag");
    expect(page).toContain('value="a/b"');
  });
});

describe("the duty pages, without scripts", () => {
  it("take an absence, refuse a wrong one with what was typed, and let somebody leave", async () => {
    const { actor } = leader;
    const door = `/staff/duty/${actor.id}`;
    const absence = {
      do: "absence",
      from: "2026-03-05T09:00",
      until: "2026-03-04T09:00",
      note: "Dentist",
    };
    const refused = await lead.post(door, absence);
    expect(refused.status).toBe(400);
    const page = await refused.text();
    expect(page).toContain('value="2026-03-04T09:00"');
    expect(page).toContain("Dentist");
    expect((await lead.post(door, { ...absence, until: "2026-03-06T09:00" })).status).toBe(302);
    const asker = await makeMember(world, "Ann Asker", "ann@example.test");
    const questionId = await askAndStart(world, asker.actor);
    await later(world, 4 * HOUR);
    const [made] = await casesOf(world, questionId);
    await takeCase(world.as(actor), { caseId: made?.id ?? 0 });
    const left = await lead.post(door, { do: "leave", handOver: "Call the bank" });
    expect(left.headers.get("location")).toBe(`${door}?notice=saved&back=1`);
    expect((await casesOf(world, questionId))[0]?.assigneeId).toBeNull();
    expect(await (await lead.get(`${door}?notice=saved&back=1`)).text()).toContain(
      "1 case went back to the queue",
    );
  });

  it("show colleagues who works, but not whose duty it is not theirs to change", async () => {
    const agent = await makeMember(world, "Mara Stone", "mara@example.test", "agent");
    const visitor = await signedInVisitor(site, agent);
    const list = await (await visitor.get("/staff/duty")).text();
    expect(list).toContain("Lena Forge");
    expect(list).toContain(`/staff/duty/${agent.actor.id}`);
    expect(list).not.toContain(`/staff/duty/${leader.actor.id}`);
    expect((await visitor.get(`/staff/duty/${leader.actor.id}`)).status).toBe(404);
    const post = await visitor.post(`/staff/duty/${leader.actor.id}`, { do: "leave" });
    expect(post.status).toBe(404);
    expect(await world.db.absence.count()).toBe(0);
  });
});
