import { mustBeAble } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { namedGroup } from "./kept-groups.server";
import { readTerms } from "./read-terms";
import { forgetSynonyms } from "./tell-synonyms.server";

/**
 * A lead gives a group other terms; a shipped one too. Refuses what `readTerms` does, `search.no-group`
 * (404) and `account.not-allowed`.
 */
export async function changeSynonyms(
  ctx: Context,
  input: { key: string; terms: readonly string[] },
): Promise<void> {
  const actor = mustBeAble(ctx, "tend-search");
  const terms = readTerms(input.terms);
  await inTransaction(ctx, async (tx) => {
    const { kept, builtIn } = await namedGroup(tx, input.key);
    const data = { terms, off: false, changedById: actor.id, changedAt: tx.clock.now() };
    const select = { id: true } as const;
    if (kept) await tx.db.searchSynonym.update({ where: { id: kept.id }, data, select });
    else await tx.db.searchSynonym.create({ data: { ...data, builtIn }, select });
  });
  forgetSynonyms(ctx);
}
