import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { Refusal } from "~/shared/refusal";
import { recordSettingsChange } from "../settings/record-change.server";
import { type CalendarInput, readCalendar } from "./read-calendar";
import { firstCalendarId } from "./stored.server";
import { insertVersion } from "./write-version.server";

/** Makes a calendar, and gives its id. For leads; refuses what `readCalendar` does and a name that is taken. */
export async function addCalendar(ctx: Context, input: CalendarInput): Promise<number> {
  mustBeAble(ctx, "configure-support");
  const { name, ...hours } = readCalendar(input);
  // The one that is there from the start is the oldest.
  await firstCalendarId(ctx);
  return inTransaction(ctx, async (tx) => {
    const { count } = await tx.db.supportCalendar.createMany({
      data: [{ name }],
      skipDuplicates: true,
    });
    if (count === 0) throw nameTaken();
    const { id } = await tx.db.supportCalendar.findUniqueOrThrow({
      where: { name },
      select: { id: true },
    });
    await insertVersion(tx, { calendarId: id, version: 1 }, { ...hours, exceptions: [] });
    const after = { name, version: 1 };
    await recordSettingsChange(tx, { subject: "calendar", name, after });
    return id;
  });
}

export function nameTaken(): Refusal {
  return new Refusal("calendar.name-taken", {}, { field: "name" });
}
