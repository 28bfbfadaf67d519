import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { namedGroup } from "./kept-groups.server";
import { forgetSynonyms } from "./tell-synonyms.server";

/** A lead switches a group off or on again; its terms are kept. Refuses `search.no-group` (404) and `account.not-allowed`. */
export async function switchSynonyms(
  ctx: Context,
  { key, on }: { key: string; on: boolean },
): Promise<void> {
  const actor = mustBeAble(ctx, "tend-search");
  await inTransaction(ctx, async (tx) => {
    const { kept, builtIn, shipped } = await namedGroup(tx, key);
    const data = { off: !on, changedById: actor.id, changedAt: tx.clock.now() };
    const select = { id: true } as const;
    if (kept) await tx.db.searchSynonym.update({ where: { id: kept.id }, data, select });
    else
      await tx.db.searchSynonym.create({
        data: { ...data, builtIn, terms: [...(shipped ?? [])] },
        select,
      });
  });
  forgetSynonyms(ctx);
}
