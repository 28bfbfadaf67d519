import { addAbsence, firstCalendarId, setCalendarDate } from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import type { Canaries, Member } from "./canaries";

/** A calendar with a holiday, and an agent who is away: why is theirs and the leads' to read. Gives the calendar. */
export async function plantSettings(
  leading: Context,
  canaries: Canaries,
  agent: Member,
): Promise<number> {
  const calendarId = await firstCalendarId(leading);
  await setCalendarDate(leading, {
    calendarId,
    version: 1,
    date: "2026-05-01",
    kind: "closed",
    hours: "",
    note: canaries.plant("note of a holiday"),
  });
  await addAbsence(leading, {
    personId: agent.actor.id,
    from: "2026-08-03T09:00",
    until: "2026-08-07T18:00",
    note: canaries.plant("note of an absence"),
  });
  return calendarId;
}
