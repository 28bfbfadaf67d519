import { beforeEach, describe, expect, it } from "vitest";
import {
  addAbsence,
  addCalendar,
  dropAbsence,
  dutyList,
  dutyView,
  handBackAbsent,
  isWorkingAt,
  leaveForToday,
  nextWorkingTime,
  onDuty,
  setDutyCalendar,
  takeCase,
} from "~/escalation/index.server";
import { makePerson } from "../../support/make";
import { refusalOf } from "../../support/make-account";
import {
  askAndStart,
  type Cast,
  casesOf,
  HOUR,
  later,
  makeCast,
} from "../../support/support-cases";
import { useWorld } from "../../support/world";

const world = useWorld();
let cast: Cast;
beforeEach(async () => {
  cast = await makeCast(world);
});

const NIGHTS = {
  name: "Nights",
  zone: "Asia/Shanghai",
  week: { mon: "20-24", tue: "20-24", wed: "20-24", thu: "20-24", fri: "20-24", sat: "", sun: "" },
};
const at = (time: string) => new Date(`2026-03-02T${time}:00Z`);

/** A case that the agent has taken. */
async function takenCase() {
  const questionId = await askAndStart(world, cast.asker);
  await later(world, 4 * HOUR);
  const [made] = await casesOf(world, questionId);
  if (!made) throw new Error("a case was made");
  await takeCase(world.as(cast.agent), { caseId: made.id });
  const assignee = async () =>
    (await world.db.supportCase.findUniqueOrThrow({ where: { id: made.id } })).assigneeId;
  return { caseId: made.id, assignee };
}

describe("duty", () => {
  it("is by the first calendar, or by one's own", async () => {
    const [agent, lead] = [world.as(cast.agent), world.as(cast.lead)];
    const ids = [cast.agent.id, cast.lead.id].sort((a, b) => a - b);
    expect((await onDuty(world.ctx, at("10:00"))).sort((a, b) => a - b)).toEqual(ids);
    expect(await onDuty(world.ctx, at("20:00"))).toEqual([]);
    const calendarId = await addCalendar(lead, NIGHTS);
    await setDutyCalendar(agent, { personId: cast.agent.id, calendarId });
    expect(await onDuty(world.ctx, at("10:00"))).toEqual([cast.lead.id]);
    expect((await onDuty(world.ctx, at("12:30"))).sort((a, b) => a - b)).toEqual(ids);
    expect(await isWorkingAt(world.ctx, cast.agent.id, at("15:59"))).toBe(true);
    expect(await isWorkingAt(world.ctx, cast.agent.id, at("16:00"))).toBe(false);
    expect(await nextWorkingTime(world.ctx, cast.agent.id, at("16:00"))).toEqual(
      new Date("2026-03-03T12:00:00Z"),
    );
    await setDutyCalendar(lead, { personId: cast.agent.id, calendarId: null });
    expect((await onDuty(world.ctx, at("10:00"))).sort((a, b) => a - b)).toEqual(ids);
    const record = await world.db.supportSettingsChange.findMany({ where: { subject: "duty" } });
    expect(record.map(({ actorId }) => actorId)).toEqual([cast.agent.id, cast.lead.id]);
  });

  it("is one's own to change, anybody's for leads, and nobody's of those who work no cases", async () => {
    const set = (actor: Cast[keyof Cast], personId: number) =>
      setDutyCalendar(world.as(actor), { personId, calendarId: null });
    await set(cast.agent, cast.agent.id);
    await set(cast.lead, cast.agent.id);
    expect((await refusalOf(set(cast.agent, cast.lead.id))).code).toBe("account.not-allowed");
    expect((await refusalOf(set(cast.moderator, cast.moderator.id))).code).toBe(
      "account.not-allowed",
    );
    expect((await refusalOf(set(cast.lead, cast.peer.id))).code).toBe("duty.not-staff");
    expect((await refusalOf(dutyList(world.as(cast.moderator)))).code).toBe("account.not-allowed");
  });
});

describe("an absence", () => {
  const absence = (changes: object = {}) => ({
    personId: cast.agent.id,
    from: "2026-03-03T09:00",
    until: "2026-03-05 18:00",
    note: "Family matters",
    ...changes,
  });

  it("takes somebody off duty in their own zone's time", async () => {
    const agent = world.as(cast.agent);
    const calendarId = await addCalendar(world.as(cast.lead), NIGHTS);
    await setDutyCalendar(agent, { personId: cast.agent.id, calendarId });
    await addAbsence(agent, absence({ from: "2026-03-03T21:00", until: "2026-03-03T22:00" }));
    const works = (time: string) =>
      isWorkingAt(world.ctx, cast.agent.id, new Date(`2026-03-03T${time}:00Z`));
    expect(await works("12:59")).toBe(true);
    expect(await works("13:00")).toBe(false);
    expect(await works("14:00")).toBe(true);
  });

  it("hands open cases back when it begins, once; a case taken during it stays", async () => {
    const { caseId, assignee } = await takenCase();
    await addAbsence(world.as(cast.agent), absence());
    await handBackAbsent(world.ctx);
    expect(await assignee()).toBe(cast.agent.id);
    world.clock.set("2026-03-03T09:00:00Z");
    await Promise.all([handBackAbsent(world.ctx), handBackAbsent(world.ctx)]);
    expect(await assignee()).toBeNull();
    await takeCase(world.as(cast.agent), { caseId });
    await handBackAbsent(world.ctx);
    expect(await assignee()).toBe(cast.agent.id);
    const lines = await world.db.caseEvent.count({ where: { caseId, kind: "handed-back" } });
    expect(lines).toBe(1);
  });

  it("that has begun hands back at once", async () => {
    const { assignee } = await takenCase();
    const count = await addAbsence(world.as(cast.lead), absence({ from: "2026-03-02T12:00" }));
    expect(count).toBe(1);
    expect(await assignee()).toBeNull();
  });

  it("is refused with times that are none, over, backwards or endless", async () => {
    const refused = async (changes: object) =>
      (await refusalOf(addAbsence(world.as(cast.agent), absence(changes)))).code;
    expect(await refused({ from: "" })).toBe("text.missing");
    expect(await refused({ from: "tomorrow" })).toBe("duty.no-time");
    expect(await refused({ until: "2026-03-03T09:00" })).toBe("duty.until-before");
    expect(await refused({ from: "2026-03-01T09:00", until: "2026-03-02T08:59" })).toBe(
      "duty.over",
    );
    expect(await refused({ until: "2027-05-01T00:00" })).toBe("duty.too-long");
    expect(await refused({ note: "x".repeat(201) })).toBe("text.too-long");
    expect(await world.db.absence.count()).toBe(0);
  });

  it("is read with its note by the person and leads alone, and its record tells no note", async () => {
    await addAbsence(world.as(cast.agent), absence());
    const colleague = world.as(await makePerson(world, { roles: ["agent"] }));
    expect(JSON.stringify(await dutyList(colleague))).not.toContain("Family matters");
    expect((await refusalOf(dutyView(colleague, cast.agent.id))).code).toBe("account.not-allowed");
    const { absences } = await dutyView(world.as(cast.lead), cast.agent.id);
    expect(absences[0]?.note).toBe("Family matters");
    const record = await world.db.supportSettingsChange.findMany({});
    expect(JSON.stringify(record)).not.toContain("Family matters");
  });

  it("can be taken back, by nobody else", async () => {
    await addAbsence(world.as(cast.agent), absence());
    const [{ id: absenceId } = { id: 0 }] = await world.db.absence.findMany({});
    await dropAbsence(world.as(cast.lead), { personId: cast.lead.id, absenceId });
    expect(await world.db.absence.count()).toBe(1);
    await dropAbsence(world.as(cast.agent), { personId: cast.agent.id, absenceId });
    expect(await world.db.absence.count()).toBe(0);
  });
});

describe("leaving for the day", () => {
  it("hands all open cases back with a note and lasts until midnight", async () => {
    const { caseId, assignee } = await takenCase();
    const agent = world.as(cast.agent);
    expect(await leaveForToday(agent, { personId: cast.agent.id, note: "Bank calls at 9" })).toBe(
      1,
    );
    expect(await assignee()).toBeNull();
    const line = await world.db.caseEvent.findFirstOrThrow({
      where: { caseId, kind: "handed-back" },
    });
    expect(line.after).toEqual({ note: "Bank calls at 9" });
    expect(await isWorkingAt(world.ctx, cast.agent.id, world.clock.now())).toBe(false);
    expect(await nextWorkingTime(world.ctx, cast.agent.id, world.clock.now())).toEqual(
      new Date("2026-03-03T09:00:00Z"),
    );
    const [row] = (await dutyList(agent)).filter(({ person }) => person.id === cast.agent.id);
    expect(row).toMatchObject({ working: false, awayUntil: "2026-03-03T00:00:00.000Z" });
  });
});
