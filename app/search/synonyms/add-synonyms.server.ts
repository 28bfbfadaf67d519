import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { PAYMENT_TERMS } from "~/infra/search-engine/payment-terms";
import { Refusal } from "~/shared/refusal";
import { groupsInUse, OWN_GROUPS_MAX, sameTerm } from "./groups";
import { keptSelect } from "./kept-groups.server";
import { readTerms } from "./read-terms";
import { forgetSynonyms } from "./tell-synonyms.server";

/**
 * A lead says that terms mean the same; searches go by it at once, in other processes within
 * seconds. Gives the new group's id. Refuses what `readTerms` does, `search.known-group` (409) when
 * one group holds all of them already, `search.many-groups` {max}, and `account.not-allowed`.
 */
export async function addSynonyms(
  ctx: Context,
  input: { terms: readonly string[] },
): Promise<{ id: number }> {
  const actor = mustBeAble(ctx, "tend-search");
  const terms = readTerms(input.terms);
  const added = await inTransaction(ctx, async (tx) => {
    const kept = await tx.db.searchSynonym.findMany({ select: keptSelect });
    if (kept.filter(({ builtIn }) => builtIn === null).length >= OWN_GROUPS_MAX)
      throw new Refusal("search.many-groups", { max: OWN_GROUPS_MAX }, { field: "terms" });
    if (groupsInUse(PAYMENT_TERMS, kept).some((group) => holdsAll(group, terms)))
      throw new Refusal("search.known-group", {}, { field: "terms", status: 409 });
    return tx.db.searchSynonym.create({
      data: { terms, changedById: actor.id, changedAt: tx.clock.now() },
      select: { id: true },
    });
  });
  forgetSynonyms(ctx);
  return added;
}

function holdsAll(group: readonly string[], terms: readonly string[]): boolean {
  const known = new Set(group.map(sameTerm));
  return terms.every((term) => known.has(sameTerm(term)));
}
