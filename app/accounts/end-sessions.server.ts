import type { Context } from "~/infra/context";
import { topic } from "~/shared/live";

/**
 * Ends sessions of a person: one by its row, all but one, or all. Their open pages hear of it and
 * are told nothing more. Gives how many there were.
 */
export async function endSessions(
  ctx: Context,
  personId: number,
  which: { id?: number | { not: number } } = {},
): Promise<number> {
  const { count } = await ctx.db.session.deleteMany({ where: { ...which, personId } });
  if (count > 0) await ctx.live.tell([topic("person", personId)]);
  return count;
}
