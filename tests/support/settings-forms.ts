import { calendarView, firstCalendarId } from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import type { Form } from "./form-list";
import type { Visitor } from "./site";

const WEEK = {
  "hours-mon": "09:00-18:00",
  "hours-tue": "09:00-18:00",
  "hours-wed": "09:00-18:00",
  "hours-thu": "09:00-18:00",
  "hours-fri": "09:00-18:00",
  "hours-sat": "",
  "hours-sun": "",
};
const NOTE = "Words about a day.";

/** What leads send to set up calendars, rules and duty; `ctx` is the lead's. */
export async function settingsForms(ctx: Context, by: Visitor): Promise<Form[]> {
  const calendarId = await firstCalendarId(ctx);
  const personId = ctx.actor?.id ?? 0;
  const standing = async () => {
    const view = await calendarView(ctx, calendarId);
    if (!view) throw new Error("the first calendar is there");
    return view;
  };
  const version = async () => String((await standing()).version);
  const calendar = `/staff/calendars/${calendarId}`;
  let counter = 0;
  return [
    {
      route: "routes/staff.calendars.new",
      by,
      door: "/staff/calendars/new",
      fields: () => ({ name: `Calendar ${++counter}`, zone: "Asia/Shanghai", ...WEEK }),
      stored: {
        name: async () =>
          (
            await ctx.db.supportCalendar.findFirst({
              orderBy: { id: "desc" },
              select: { name: true },
            })
          )?.name,
      },
    },
    {
      route: "routes/staff.calendars.$calendarId",
      by,
      door: calendar,
      fields: async () => ({
        version: await version(),
        date: "2026-05-01",
        kind: "closed",
        hours: "",
        note: NOTE,
      }),
    },
    {
      route: "routes/staff.calendars.$calendarId_.hours",
      by,
      door: `${calendar}/hours`,
      fields: async () => ({ version: await version(), name: "Support", zone: "UTC", ...WEEK }),
      stored: { name: async () => (await standing()).name },
    },
    {
      route: "routes/staff.calendars.$calendarId_.import",
      by,
      door: `${calendar}/import`,
      fields: async () => ({
        do: "save",
        version: await version(),
        text: `2026-10-0${(++counter % 9) + 1} off National Day`,
      }),
    },
    {
      route: "routes/staff.rules.edit",
      by,
      door: "/staff/rules/edit?type=how-to",
      fields: () => ({
        do: "save",
        confirmed: "",
        window: "3 d",
        askerMayEscalate: "on",
        askerWait: "2 h",
        priority: "4",
        queue: "general",
        firstReply: "24 h",
        nextReply: "24 h",
        resolution: "3 d",
        calendar: String(calendarId),
      }),
    },
    {
      route: "routes/staff.duty.$personId",
      by,
      door: `/staff/duty/${personId}`,
      fields: async () => {
        await ctx.db.absence.deleteMany({});
        return { do: "absence", from: "2026-08-03T09:00", until: "2026-08-07T18:00", note: NOTE };
      },
    },
    {
      route: "routes/staff.duty.$personId",
      by,
      door: `/staff/duty/${personId}`,
      fields: () => ({ do: "leave", handOver: NOTE }),
    },
  ];
}
