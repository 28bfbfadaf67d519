import { DateTime } from "luxon";
import { mentionedPeople } from "~/accounts/index.server";
import type { Context } from "~/infra/context";
import type { SearchFilter } from "~/infra/search-engine/port";
import { findCode } from "~/knowledge/index.server";
import { mentionKey } from "~/markdown";
import { type Asked, asksNothing, isOpen } from "~/search";
import { searchQuestions } from "~/search/index.server";
import { gatherArticles, withArticles } from "./articles.server";
import type { SearchPageView } from "./search-view";

/** The search that an address asks for, as its page shows it: hits with articles in the place of their threads. */
export async function searchPage(
  ctx: Context,
  asked: Asked,
  timeZone: string,
): Promise<SearchPageView> {
  const filter = await filterOf(ctx, asked, timeZone);
  const now = ctx.clock.now().toISOString();
  const wish = { text: asked.parsed.text, sort: asked.sort, page: asked.page };
  const nobody = filter === null;
  const found = await searchQuestions(
    ctx,
    nobody || asksNothing(asked)
      ? { ...wish, text: "" }
      : { ...wish, filter: { ...filter, until: earlier(filter.until, asked.until ?? now) } },
    (hits) => gatherArticles(ctx, hits, !isOpen(asked)),
  );
  return {
    asked: { ...asked, page: found.page },
    text: asked.parsed.text,
    found: { ...found, rows: await withArticles(ctx, found.rows, found) },
    readAt: now,
    nobody,
  };
}

/** What narrows the search, in the engine's terms; null when it names a person who isn't there. */
export async function filterOf(
  ctx: Context,
  { narrowing }: Pick<Asked, "narrowing">,
  timeZone: string,
): Promise<SearchFilter | null> {
  const { solved, official, type, lang, tag, code, by, from, to } = narrowing;
  const filter: SearchFilter = {};
  if (by !== undefined) {
    const key = mentionKey(by);
    const person = (await mentionedPeople(ctx, [key])).get(key);
    if (!person) return null;
    filter.authorId = person.id;
  }
  if (solved !== undefined) filter.solved = solved;
  if (official) filter.official = true;
  if (type) filter.problemType = type;
  if (lang) filter.language = lang;
  if (tag) filter.tag = tag;
  // A code is found however it is written.
  if (code) filter.code = ((await findCode(ctx, code)) ?? code).toUpperCase();
  if (from) filter.from = DateTime.fromISO(from, { zone: timeZone }).startOf("day").toJSDate();
  if (to) filter.until = DateTime.fromISO(to, { zone: timeZone }).endOf("day").toJSDate();
  return filter;
}

function earlier(day: Date | undefined, instant: string): Date {
  const at = new Date(instant);
  return day && day < at ? day : at;
}
