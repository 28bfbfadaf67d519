import { can } from "~/accounts";
import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import type { PersonView } from "~/shared/views";
import { calendarNames } from "../calendars/calendar-views.server";
import { type Duty, dutyOf } from "./on-duty.server";
import { dutyPerson, supportStaff } from "./support-staff.server";
import { awayAt, isWorking, nextWorking } from "./working-time";

/** Somebody of support in the list of all. Instants are ISO 8601 texts. */
export type DutyRow = {
  person: PersonView;
  calendar: string;
  zone: string;
  working: boolean;
  /** Away until then; null: not away. */
  awayUntil: string | null;
  /** When they work next; null while they do, and where that never comes. */
  nextAt: string | null;
  openCases: number;
  mayChange: boolean;
};

/** One person's duty, to be changed. `note` is for them and the leads alone. */
export type DutyView = {
  person: PersonView;
  isSelf: boolean;
  calendarId: number | null;
  zone: string;
  working: boolean;
  openCases: number;
  absences: { id: number; from: string; until: string; note: string; begun: boolean }[];
  calendars: { id: number; name: string }[];
};

const OPEN = ["new", "open", "waiting-internal", "waiting-customer"];

/** Who of support works when, and who is away; for everybody who works cases. */
export async function dutyList(ctx: Context): Promise<DutyRow[]> {
  const actor = mustBeAble(ctx, "work-cases");
  const now = ctx.clock.now();
  const people = await supportStaff(ctx);
  const ids = people.map(({ id }) => id);
  const duty = await dutyOf(ctx, ids, now);
  const names = new Map((await calendarNames(ctx)).map(({ id, name }) => [id, name]));
  const open = await openCases(ctx, ids);
  const leads = can(actor, "configure-support");
  return people.flatMap((person) => {
    const theirs = duty.get(person.id);
    if (!theirs) return [];
    const working = isWorking(theirs, now);
    return [
      {
        person,
        calendar: names.get(theirs.calendarId) ?? "",
        zone: theirs.calendar.zone,
        working,
        awayUntil: awayAt(theirs.absences, now)?.until.toISOString() ?? null,
        nextAt: working ? null : (nextWorking(theirs, now)?.toISOString() ?? null),
        openCases: open.get(person.id) ?? 0,
        mayChange: leads || person.id === actor.id,
      },
    ];
  });
}

/** One person's duty. Refuses as `dutyPerson`. */
export async function dutyView(ctx: Context, personId: number): Promise<DutyView> {
  const person = await dutyPerson(ctx, personId);
  const now = ctx.clock.now();
  const duty = (await dutyOf(ctx, [personId], now)).get(personId) as Duty;
  return {
    person,
    isSelf: ctx.actor?.id === personId,
    calendarId: duty.ownCalendarId,
    zone: duty.calendar.zone,
    working: isWorking(duty, now),
    openCases: (await openCases(ctx, [personId])).get(personId) ?? 0,
    absences: duty.absences.map(({ id, from, until, note }) => ({
      id,
      from: from.toISOString(),
      until: until.toISOString(),
      note,
      begun: from <= now,
    })),
    calendars: await calendarNames(ctx),
  };
}

async function openCases(ctx: Context, ids: readonly number[]): Promise<Map<number, number>> {
  const groups = await ctx.db.supportCase.groupBy({
    by: ["assigneeId"],
    where: { assigneeId: { in: [...ids] }, state: { in: OPEN } },
    _count: { _all: true },
  });
  return new Map(groups.map(({ assigneeId, _count }) => [assigneeId ?? 0, _count._all]));
}
