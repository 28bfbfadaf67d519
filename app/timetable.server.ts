import type { Context } from "./infra/context";

/** Work that comes round by the clock: a cron expression in UTC and what to do, which may run twice. */
export type Recurring = { name: string; cron: string; run(ctx: Context): Promise<void> };

/** Everything that comes round, on one page. */
export const timetable: readonly Recurring[] = [];
