import type { Context } from "~/infra/context";
import { PAYMENT_TERMS } from "~/infra/search-engine/payment-terms";
import { Refusal } from "~/shared/refusal";
import { groupOf, type KeptGroup } from "./groups";

export const keptSelect = { id: true, terms: true, builtIn: true, off: true } as const;

/** A group that a lead names: what is kept of it, and what was shipped. */
export type NamedGroup = {
  kept: KeptGroup | null;
  builtIn: string | null;
  /** The terms as shipped; null for a group of the community's own. */
  shipped: readonly string[] | null;
};

/** The group that a key names. Refuses `search.no-group` (404). */
export async function namedGroup(ctx: Context, key: string): Promise<NamedGroup> {
  const named = groupOf(key);
  if (named && "id" in named) {
    const kept = await ctx.db.searchSynonym.findUnique({
      where: { id: named.id },
      select: keptSelect,
    });
    if (kept?.builtIn === null) return { kept, builtIn: null, shipped: null };
  } else if (named) {
    const { builtIn } = named;
    const shipped = PAYMENT_TERMS.find(([first]) => first === builtIn);
    const kept = await ctx.db.searchSynonym.findUnique({ where: { builtIn }, select: keptSelect });
    if (shipped) return { kept, builtIn, shipped };
  }
  throw new Refusal("search.no-group", {}, { status: 404 });
}
