import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { namedGroup } from "./kept-groups.server";
import { forgetSynonyms } from "./tell-synonyms.server";

/**
 * A lead takes a group of the community's own away, or gives a shipped one its terms back. Refuses
 * `search.no-group` (404) and `account.not-allowed`.
 */
export async function removeSynonyms(ctx: Context, key: string): Promise<void> {
  mustBeAble(ctx, "tend-search");
  await inTransaction(ctx, async (tx) => {
    const { kept } = await namedGroup(tx, key);
    if (kept) await tx.db.searchSynonym.deleteMany({ where: { id: kept.id } });
  });
  forgetSynonyms(ctx);
}
