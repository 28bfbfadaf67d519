import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { nameTaken } from "./add-calendar.server";
import { type CalendarInput, readCalendar } from "./read-calendar";
import { type SeenCalendar, saveCalendar, standingCalendar } from "./write-version.server";

/**
 * Changes a calendar's name, zone and week; its dates stay. For leads; refuses what `readCalendar` does,
 * a name that is taken, `calendar.not-found` and `calendar.changed-meanwhile` (409).
 */
export async function changeCalendar(
  ctx: Context,
  { calendarId, version, ...input }: SeenCalendar & CalendarInput,
): Promise<void> {
  mustBeAble(ctx, "configure-support");
  const { name, ...hours } = readCalendar(input);
  await inTransaction(ctx, async (tx) => {
    await standingCalendar(tx, calendarId);
    const other = await tx.db.supportCalendar.findUnique({
      where: { name },
      select: { id: true },
    });
    if (other && other.id !== calendarId) throw nameTaken();
    await saveCalendar(tx, { calendarId, version }, ({ exceptions }) => ({
      name,
      ...hours,
      exceptions,
    }));
  });
}
