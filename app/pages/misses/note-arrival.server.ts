import type { Context } from "~/infra/context";
import { paths } from "~/paths";
import { noteOpening, noteSuggestionOpened } from "~/search/index.server";

/** The page of ours that a reader came from, and their device where it has a cookie already. */
export type Arrival = { from: URL | null; deviceHash: string | null };

/**
 * Notes what brought somebody to a question, or to an article or code (`questionId` null): a search that
 * found it, or a suggestion on the ask page. The
 * browser says so itself (the site's Referrer-Policy lets it, to us alone), so no link needs a mark.
 */
export async function noteArrival(
  ctx: Context,
  questionId: number | null,
  { from, deviceHash }: Arrival,
): Promise<void> {
  if (from?.pathname === paths.search()) await noteOpening(ctx, from.searchParams.get("q") ?? "");
  if (from?.pathname === paths.ask() && questionId !== null)
    await noteSuggestionOpened(ctx, { questionId, deviceHash });
}
