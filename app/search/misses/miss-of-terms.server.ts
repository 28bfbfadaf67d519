import type { Context } from "~/infra/context";

/** Terms that tell one thing looked for from another; more are a story, and no two people tell the same. */
const TERMS_MAX = 12;

/** The id of the group for these terms, which is made where there is none. Call it in a transaction. */
export async function missOfTerms(tx: Context, all: readonly string[], since: Date) {
  const terms = all.slice(0, TERMS_MAX);
  const key = terms.join(" ");
  await tx.db.searchMiss.createMany({ data: [{ key, terms, since }], skipDuplicates: true });
  return tx.db.searchMiss.findUniqueOrThrow({
    where: { key },
    select: { id: true, settledAt: true, outcome: true },
  });
}

/** Opens a settled group again; twice changes nothing. */
export async function openAgain(tx: Context, missId: number): Promise<void> {
  await tx.db.searchMiss.updateMany({
    where: { id: missId, settledAt: { not: null } },
    data: {
      settledAt: null,
      settledById: null,
      outcome: null,
      questionId: null,
      articleId: null,
      since: tx.clock.now(),
    },
  });
}
