import { indexedParts, indexedQuestions, tagList } from "~/answers/index.server";
import { LOCALES } from "~/i18n";
import type { Context } from "~/infra/context";
import { articleList, codeList } from "~/knowledge/index.server";
import { paths } from "~/paths";
import { PROBLEM_TYPES } from "~/shared/problem-types";
import { xmlText } from "~/shared/xml";
import { inLanguage } from "../head/in-language";

/**
 * Ids that one part stands for. Questions share their ids with answers and comments, so a part has
 * fewer addresses; the protocol (sitemaps.org) takes 50,000 a part and 50,000 parts.
 */
export const PART_SIZE = 50_000;
const PAGES_PART = "pages";
const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
const SPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The list of all parts, with when a question of each last changed. */
export async function sitemapIndex(ctx: Context, size = PART_SIZE): Promise<string> {
  const parts = await indexedParts(ctx, size);
  const entry = (part: string, changedAt?: Date) =>
    `  <sitemap><loc>${xmlText(ctx.site.origin + paths.sitemapPart(part))}</loc>${lastmod(changedAt)}</sitemap>\n`;
  return [
    `${HEAD}<sitemapindex ${SPACE}>\n`,
    entry(PAGES_PART),
    ...parts.map(({ part, changedAt }) => entry(`questions-${part}`, changedAt)),
    "</sitemapindex>\n",
  ].join("");
}

/** One part by its file's name ("questions-3.xml"), piece by piece; null for a name that is none. */
export function sitemapPart(
  ctx: Context,
  file: string,
  size = PART_SIZE,
): AsyncGenerator<string> | null {
  if (file === `${PAGES_PART}.xml`) return pagesPart(ctx);
  const part = /^questions-([1-9]\d{0,5})\.xml$/.exec(file)?.[1];
  // PostgreSQL's integers end at 2^31-1, and no id is beyond.
  if (!part || Number(part) * size >= 2 ** 31) return null;
  return questionsPart(ctx, Number(part), size);
}

async function* questionsPart(ctx: Context, part: number, size: number): AsyncGenerator<string> {
  yield `${HEAD}<urlset ${SPACE}>\n`;
  for await (const rows of indexedQuestions(ctx, part, size)) {
    yield rows
      .map(({ id, title, lastActivityAt }) => {
        const address = xmlText(ctx.site.origin + paths.question(id, title));
        return `  <url><loc>${address}</loc>${lastmod(lastActivityAt)}</url>\n`;
      })
      .join("");
  }
  yield "</urlset>\n";
}

/** What is no question: each with its addresses in both languages. */
async function* pagesPart(ctx: Context): AsyncGenerator<string> {
  yield `${HEAD}<urlset ${SPACE}>\n`;
  const [tags, codes] = await Promise.all([tagList(ctx), codeList(ctx)]);
  const addresses = [
    paths.home(),
    paths.questions(),
    ...PROBLEM_TYPES.map((type) => paths.questions({ type })),
    paths.tags(),
    ...tags.map(({ name }) => paths.tag(name)),
    paths.articles(),
    ...PROBLEM_TYPES.map((type) => paths.helpProblem(type)),
    paths.codes(),
    ...codes.map(({ code }) => paths.code(code)),
    paths.status(),
    paths.promises(),
    paths.people(),
    paths.help(),
    ...PROBLEM_TYPES.map((type) => paths.helpProblem(type)),
    paths.articles(),
    paths.helpStaff(),
    paths.helpRoles(),
    paths.helpWriting(),
  ];
  for (const address of addresses) {
    const locs = [address, ...LOCALES.map((locale) => inLanguage(address, locale))];
    yield locs
      .map((each) => `  <url><loc>${xmlText(ctx.site.origin + each)}</loc></url>\n`)
      .join("");
  }
  yield* articleEntries(ctx);
  yield "</urlset>\n";
}

/** Each article in each language it is written in, where it has an address of its own. */
async function* articleEntries(ctx: Context): AsyncGenerator<string> {
  for (const locale of LOCALES) {
    for (let page = 1, pages = 1; page <= pages; page++) {
      const found = await articleList({ ...ctx, locale }, { type: null, page });
      pages = found.pages;
      yield found.rows
        .filter(({ language }) => language === locale)
        .map(({ id, title, reviewedAt }) => {
          const address = xmlText(ctx.site.origin + paths.article(id, title, { lang: locale }));
          return `  <url><loc>${address}</loc>${lastmod(new Date(reviewedAt))}</url>\n`;
        })
        .join("");
    }
  }
}

function lastmod(changedAt: Date | undefined): string {
  return changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : "";
}
