import type { Context } from "~/infra/context";
import { incidentView, publicSelect } from "./incident-lines.server";
import { PAST_DAYS } from "./limits";
import type { ComponentState, IncidentView, StatusView } from "./views";

const DAY_MS = 86_400_000;
/** Incidents shown of the last 90 days; so many a week would need another page than this. */
const PAST_MAX = 100;

/** How the service stands and stood: for everybody, in the reader's language and zone. */
export async function statusPage(ctx: Context, timeZone: string): Promise<StatusView> {
  const current = await ctx.db.incident.findMany({
    where: { resolvedAt: null },
    orderBy: { id: "desc" },
    take: PAST_MAX,
    select: { ...publicSelect, componentId: true },
  });
  const now = ctx.clock.now();
  const past = await ctx.db.incident.findMany({
    where: { resolvedAt: { gte: new Date(now.getTime() - PAST_DAYS * DAY_MS) } },
    orderBy: [{ startedAt: "desc" }, { id: "desc" }],
    take: PAST_MAX,
    select: publicSelect,
  });
  const components = await ctx.db.statusComponent.findMany({
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: { id: true, nameEn: true, nameZh: true },
  });
  return {
    components: components.map(({ id, nameEn, nameZh }) => ({
      id,
      name: ctx.locale === "zh-CN" ? nameZh : nameEn,
      state: componentState(current.filter(({ componentId }) => componentId === id)),
    })),
    current: current.map((row) => incidentView(row, ctx.locale)),
    months: byMonth(
      past.map((row) => incidentView(row, ctx.locale)),
      now,
      timeZone,
    ),
  };
}

/** An incident as everybody may read it, or null. */
export async function publicIncident(ctx: Context, id: number): Promise<IncidentView | null> {
  const row = await ctx.db.incident.findUnique({ where: { id }, select: publicSelect });
  return row && incidentView(row, ctx.locale);
}

/** A component stands as the worst of what is not over there. */
function componentState(incidents: readonly { state: string }[]): ComponentState {
  if (incidents.length === 0) return "working";
  return incidents.every(({ state }) => state === "monitoring") ? "watched" : "disturbed";
}

/** Each month that the last 90 days touch, the newest first, with what began in it or before it. */
function byMonth(incidents: IncidentView[], now: Date, timeZone: string): StatusView["months"] {
  const monthOf = (date: Date) =>
    new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit" }).format(date);
  const days = Array.from(
    { length: PAST_DAYS + 1 },
    (_, ago) => new Date(now.getTime() - ago * DAY_MS),
  );
  const months = [...new Set(days.map(monthOf))];
  const oldest = months.at(-1) ?? "";
  return months.map((month) => ({
    month,
    incidents: incidents.filter(({ startedAt }) => {
      const began = monthOf(new Date(startedAt));
      return began === month || (month === oldest && began < oldest);
    }),
  }));
}
