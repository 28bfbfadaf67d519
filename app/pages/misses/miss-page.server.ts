import type { Context } from "~/infra/context";
import { findSimilar, missView } from "~/search/index.server";
import type { MissPageView } from "./miss-page";

/** Ways of asking whose similar questions are shown: one in each language. */
const ASKED_MAX = 2;
const SIMILAR_MAX = 8;

/** One group with questions close to it, or null. Refuses whoever may not `tend-search`. */
export async function missPage(
  ctx: Context,
  missId: number,
  notice: MissPageView["notice"],
): Promise<MissPageView | null> {
  const miss = await missView(ctx, missId);
  if (!miss) return null;
  const ofLanguages = [
    ...new Map([...miss.samples].reverse().map((each) => [each.language, each])),
  ];
  const found = miss.settled
    ? []
    : await Promise.all(
        ofLanguages.slice(0, ASKED_MAX).map(([, { text }]) => findSimilar(ctx, { title: text })),
      );
  const rows = found.flatMap((each) => each.rows.map(({ row }) => row));
  const similar = [...new Map(rows.map((row) => [row.id, row])).values()].slice(0, SIMILAR_MAX);
  return { miss, similar, notice };
}
