import type { Context } from "~/infra/context";

/** Months shown, the running one included. */
const MONTHS = 12;

/** How many of a month's promised times were kept. */
export type Kept = { kept: number; all: number };

/** One month in the site's zone ("2026-03"), by when its times began. */
export type KeptMonth = { month: string; replies: Kept; windows: Kept };

type Row = {
  month: string;
  repliesKept: number;
  replies: number;
  windowsKept: number;
  windows: number;
};

/**
 * The share of promises kept in the last twelve months, the newest first; months without any are left
 * out. A first reply is kept when its clock was met before it was due; one that was missed counts
 * whether or not a reply came. A community window is kept when an answer stopped it in time, and missed
 * when all of it had counted; what ended before (asked or handed over early, closed) counts as neither.
 */
export async function promisesKept(ctx: Context): Promise<KeptMonth[]> {
  const { timeZone } = ctx.site;
  const rows = await ctx.db.$queryRaw<Row[]>`
    SELECT month, sum(reply_kept)::int AS "repliesKept", sum(reply)::int AS replies,
      sum(window_kept)::int AS "windowsKept", sum(community)::int AS windows
    FROM (
      SELECT to_char(c."startedAt" AT TIME ZONE ${timeZone}, 'YYYY-MM') AS month,
        (c.kind = 'first-reply' AND c.outcome = 'met' AND c."breachedAt" IS NULL)::int AS reply_kept,
        (c.kind = 'first-reply')::int AS reply,
        (c.kind = 'community' AND c.outcome = 'met' AND NOT c.ran_out)::int AS window_kept,
        (c.kind = 'community')::int AS community
      FROM (SELECT *, "elapsedSeconds" >= "targetMinutes" * 60 AS ran_out FROM "SupportClock") c
      WHERE c."startedAt" >= (date_trunc('month', ${ctx.clock.now()}::timestamptz AT TIME ZONE ${timeZone})
          - make_interval(months => ${MONTHS - 1}::int)) AT TIME ZONE ${timeZone}
        AND ((c.kind = 'first-reply' AND (c.outcome = 'met' OR c."breachedAt" IS NOT NULL))
          OR (c.kind = 'community' AND (c.outcome = 'met' OR (c.outcome = 'escalated' AND c.ran_out))))
    ) AS counted
    GROUP BY month ORDER BY month DESC`;
  return rows.map(({ month, repliesKept, replies, windowsKept, windows }) => ({
    month,
    replies: { kept: repliesKept, all: replies },
    windows: { kept: windowsKept, all: windows },
  }));
}
