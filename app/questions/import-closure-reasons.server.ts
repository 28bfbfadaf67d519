import type { Context } from "~/infra/context";

/** Why a question was closed elsewhere. */
export type ImportedClosureReason =
  | "duplicate"
  | "off-topic"
  | "unclear"
  | "too-broad"
  | "opinion-based"
  | "imported";

/** Gives imported closures their reasons, by question; gives the ids of questions that are closed. */
export async function importClosureReasons(
  tx: Context,
  reasons: ReadonlyMap<number, ImportedClosureReason>,
): Promise<Set<number>> {
  // Closures somebody made here have a person; they keep their reason.
  const closures = await tx.db.closure.findMany({
    where: { questionId: { in: [...reasons.keys()] }, byId: null },
    select: { questionId: true },
  });
  for (const { questionId } of closures) {
    await tx.db.closure.update({
      where: { questionId },
      data: { reason: reasons.get(questionId) ?? "imported" },
      select: { questionId: true },
    });
  }
  return new Set(closures.map(({ questionId }) => questionId));
}
