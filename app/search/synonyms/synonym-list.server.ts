import { mustBeAble, personViews } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { PAYMENT_TERMS } from "~/infra/search-engine/payment-terms";
import type { PageOf } from "~/shared/views";
import { type SynonymGroup, sameTerm } from "./groups";
import { keptSelect } from "./kept-groups.server";

/** Groups a page: a screen or two of short lines. */
const PAGE_SIZE = 30;

const select = { ...keptSelect, changedById: true, changedAt: true } as const;

/**
 * The groups of synonyms that hold `find` (all where it is empty), 30 a page: the community's own and
 * those that leads changed first, the newest first, then the others as shipped. For leads.
 */
export async function synonymList(
  ctx: Context,
  { find, page }: { find: string; page: number },
): Promise<PageOf<SynonymGroup>> {
  mustBeAble(ctx, "tend-search");
  const wanted = sameTerm(find.trim());
  const holding = (await allGroups(ctx)).filter(({ terms }) =>
    terms.some((term) => sameTerm(term).includes(wanted)),
  );
  const pages = Math.max(1, Math.ceil(holding.length / PAGE_SIZE));
  const shown = Math.min(Math.max(1, page), pages);
  return {
    rows: holding.slice((shown - 1) * PAGE_SIZE, shown * PAGE_SIZE),
    page: shown,
    pages,
    total: holding.length,
  };
}

/** One group, or null when the key names none. For leads. */
export async function synonymGroup(ctx: Context, key: string): Promise<SynonymGroup | null> {
  mustBeAble(ctx, "tend-search");
  return (await allGroups(ctx)).find((group) => group.key === key) ?? null;
}

async function allGroups(ctx: Context): Promise<SynonymGroup[]> {
  const kept = await ctx.db.searchSynonym.findMany({ orderBy: { changedAt: "desc" }, select });
  const people = await personViews(
    ctx,
    kept.flatMap(({ changedById }) => changedById ?? []),
  );
  const known = new Map(PAYMENT_TERMS.map((terms) => [terms[0] ?? "", terms]));
  const own = kept.flatMap((group): SynonymGroup[] => {
    const { id, builtIn, terms, off, changedById, changedAt } = group;
    const shipped = builtIn === null ? null : known.get(builtIn);
    // A newer Askwell may ship a group no more: what leads made of it stays out of use.
    if (shipped === undefined) return [];
    return [
      {
        key: builtIn === null ? `own-${id}` : `shipped-${builtIn}`,
        terms,
        shipped: shipped !== null,
        changed: shipped !== null && shipped.join("\n") !== terms.join("\n"),
        off,
        by: (changedById === null ? null : people.get(changedById)) ?? null,
        at: changedAt.toISOString(),
      },
    ];
  });
  const touched = new Set(kept.map(({ builtIn }) => builtIn));
  const asShipped = PAYMENT_TERMS.filter(([first]) => !touched.has(first ?? "")).map(
    (terms): SynonymGroup => ({
      key: `shipped-${terms[0]}`,
      terms,
      shipped: true,
      changed: false,
      off: false,
      by: null,
      at: null,
    }),
  );
  return [...own, ...asShipped];
}
