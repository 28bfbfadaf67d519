import type { Context } from "~/infra/context";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { splitTerms } from "~/search";
import { addSynonyms, answerMiss } from "~/search/index.server";

/**
 * Answers a group of searches by synonyms: search then finds what answers say in other words. Both or
 * neither. Refuses as `addSynonyms` and `answerMiss` do.
 */
export async function addWords(ctx: Context, missId: number, typed: string): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    await addSynonyms(tx, { terms: splitTerms(typed) });
    await answerMiss(tx, missId, { by: "synonym" });
  });
}
