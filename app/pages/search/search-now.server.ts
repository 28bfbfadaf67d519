import { signedInActor, takeAttempt } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import { articleRows, codePageFor } from "~/knowledge/index.server";
import { paths } from "~/paths";
import { asksNothing, isOpen, readAsked } from "~/search";
import { type FirstHit, firstHits, markerOf } from "~/search/index.server";
import type { InstantResults } from "~/shared/views";
import { gatherArticles } from "./articles.server";
import { filterOf } from "./search-page.server";

/** Looks while typing, a person a minute: somebody who types without a stop sends about three a second. */
export const LOOKS = { limit: 200, windowSeconds: 60 } as const;

/**
 * What is found for words that a signed-in person is typing, at once and in few. Refuses
 * `account.sign-in-first`, and `account.too-many-tries` beyond 200 a minute.
 */
export async function searchNow(
  ctx: Context,
  typed: string,
  timeZone: string,
): Promise<InstantResults> {
  const { id } = signedInActor(ctx);
  await takeAttempt(ctx, { name: "search.now", key: id, ...LOOKS });
  const asked = readAsked(new URLSearchParams({ q: typed }), ctx.clock.now());
  const [filter, code] = await Promise.all([
    filterOf(ctx, asked, timeZone),
    codePageFor(ctx, asked.typed),
  ]);
  const { hits, total, ...found } =
    filter === null || asksNothing(asked)
      ? { text: "", meant: [], hits: [], total: 0 }
      : await firstHits(ctx, { text: asked.parsed.text, filter }, (all) =>
          gatherArticles(ctx, all, !isOpen(asked)),
        );
  return {
    text: asked.typed,
    hits: await linesOf(ctx, hits, found),
    total,
    code: code === null ? null : { name: code, to: paths.code(code) },
  };
}

async function linesOf(
  ctx: Context,
  hits: readonly FirstHit[],
  found: { text: string; meant: readonly string[] },
): Promise<InstantResults["hits"]> {
  const ids = hits.flatMap((hit) => (hit.kind === "article" ? hit.id : []));
  const articles = new Map((await articleRows(ctx, ids)).map((row) => [row.id, row]));
  const mark = ids.length > 0 ? await markerOf(ctx, found) : null;
  return hits.flatMap((hit): InstantResults["hits"] => {
    if (hit.kind === "question") {
      const { id, title, language, state } = hit.row;
      return [{ to: paths.question(id, title), title: hit.title, language, state }];
    }
    const article = articles.get(hit.id);
    if (!article || !mark) return [];
    const { id, title, language } = article;
    return [{ to: paths.article(id, title), title: mark.all(title), language, state: null }];
  });
}
