import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import type { DeflectionFigures } from "./views";

const DAY = 24 * 60 * 60 * 1000;
const RECENT = 30 * DAY;
/** Months that are shown. */
const MONTHS = 12;

/**
 * How many who opened a suggestion on the ask page asked nothing about it for seven days: of what was
 * decided in the last 30 days, and month by month, the newest first. Refuses whoever may not `tend-search`.
 */
export async function deflectionFigures(ctx: Context): Promise<DeflectionFigures> {
  mustBeAble(ctx, "tend-search");
  const now = ctx.clock.now();
  const since = new Date(now.getTime() - RECENT);
  const [recent] = await ctx.db.$queryRaw<{ opened: number; deflected: number }[]>`
    SELECT count(*)::int AS opened, (count(*) FILTER (WHERE outcome = 'deflected'))::int AS deflected
    FROM "Deflection" WHERE "decidedAt" >= ${since}`;
  const months = await ctx.db.$queryRaw<{ month: string; opened: number; deflected: number }[]>`
    SELECT to_char("decidedAt" AT TIME ZONE ${ctx.site.timeZone}, 'YYYY-MM') AS month,
      count(*)::int AS opened, (count(*) FILTER (WHERE outcome = 'deflected'))::int AS deflected
    FROM "Deflection" WHERE "decidedAt" IS NOT NULL
    GROUP BY 1 ORDER BY 1 DESC LIMIT ${MONTHS}`;
  const undecided = await ctx.db.deflection.count({ where: { decidedAt: null } });
  return { recent: recent ?? { opened: 0, deflected: 0 }, months, undecided };
}
