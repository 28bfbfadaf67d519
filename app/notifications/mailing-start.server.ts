import type { Context } from "~/infra/context";

const BEGINNING = new Date(0);

/** What happened before now is never mailed: for whoever loads a community with its past. */
export async function startMailingNow(ctx: Context): Promise<void> {
  const at = ctx.clock.now();
  await ctx.db.mailingStart.upsert({
    where: { id: 1 },
    create: { at },
    update: { at },
    select: { id: true },
  });
}

/** The instant from which on notices are mailed. */
export async function mailingStart(ctx: Context): Promise<Date> {
  const row = await ctx.db.mailingStart.findUnique({ where: { id: 1 }, select: { at: true } });
  return row?.at ?? BEGINNING;
}
