import type { Context } from "~/infra/context";
import { termsOf } from "~/infra/search-engine/cut-text";
import type { Highlighted } from "~/shared/views";
import { bestPassage, highlight } from "./highlight";
import { synonymsNow } from "./synonyms/tell-synonyms.server";

/** Terms of a search that are marked in what was found. */
const MARKED_MAX = 24;

/** Marks words in a text, or in the passage of several that holds most of them. */
export type Marker = {
  all(text: string): Highlighted;
  passage(texts: readonly string[]): Highlighted;
};

/** Marks what a search found by: its words, what it looked for beside them, and the names that mean the same. */
export async function markerOf(
  ctx: Context,
  { text, meant }: { text: string; meant: readonly string[] },
): Promise<Marker> {
  const words = [text, ...meant].join(" ");
  const own = termsOf(words, MARKED_MAX);
  const terms = [...own, ...(await synonymsNow(ctx)).join(words, own)];
  return {
    all: (text) => highlight(text, terms),
    passage: (texts) => bestPassage(texts, terms),
  };
}
