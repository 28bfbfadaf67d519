import type { Context } from "~/infra/context";
import { PAYMENT_TERMS } from "~/infra/search-engine/payment-terms";
import type { SynonymGroups } from "~/infra/search-engine/port";
import { groupsInUse } from "./groups";
import { keptSelect } from "./kept-groups.server";

/** The groups that searches go by now: the shipped ones as leads left them, and the community's own. */
export async function synonymsInUse(ctx: Context): Promise<SynonymGroups> {
  const kept = await ctx.db.searchSynonym.findMany({ orderBy: { id: "asc" }, select: keptSelect });
  return groupsInUse(PAYMENT_TERMS, kept);
}
