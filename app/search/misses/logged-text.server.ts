import { namesAmong } from "~/accounts/index.server";
import { detectLanguage, type Locale } from "~/i18n";
import type { Context } from "~/infra/context";
import { findPrivateData } from "~/privacy";
import { parseQuery } from "../parse-query";
import { searchText } from "../search-text";

export type LoggedText = { text: string; language: Locale };

/** What a search by somebody's name looks like where it isn't read as one: it names them all the same. */
const BY_SOMEBODY = /(?:\b(?:by|from|author)|提问者|作者)\s?[:：]\s?(?:"[^"]*"|“[^”]*”|\S*)/giu;
/** What stands before a name: without it the name is told from other words whole, surname and all. */
const NAMING = /(?:\b(?:by|from|author)|提问者|作者)\s?[:：]\s?|[@＠"“”]/giu;
const LONE_SIGNS = /(?<=^|\s)[^\p{L}\p{N}\s]+(?=\s|$)/gu;
const MENTION = /(?<![\p{L}\p{N}.])[@＠]\S+/gu;
/** Longer than any amount or error code: an account, an order, a transaction. */
const LONG_NUMBER = /\d(?:[ .-]?\d){7,}/gu;

/** Where somebody lives, writes from or goes on the network: such a text is about one person. */
const ADDRESSES = [
  /\S[@＠]\S+\.\S/u,
  /\b(?:https?:|www\.)/iu,
  /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])/u,
  /(?:[\da-f]{1,4}:){3,}[\da-f:]*/iu,
  // "12 High Street", "4b Elm Tree Road"
  /\b\d{1,5}[a-z]?,?\s+(?:[\p{L}.'’-]+\s+){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|boulevard|blvd|terrace)\b/iu,
  // "SW1A 1AA"
  /\b[a-z]{1,2}\d[a-z\d]?\s\d[a-z]{2}\b/iu,
  // "朝阳区建国路88号", "3栋502室"
  /(?:路|街|道|巷|弄|村|里|小区|胡同)\s*[\d一二三四五六七八九十]+\s*(?:号|弄|栋|幢|座|室)/u,
  /\d+\s*(?:栋|幢|号楼|单元)\s*\d*/u,
] as const;

/** Words that a name has at most, and characters of a Chinese one. */
const NAME_WORDS_MAX = 4;
const CHINESE_NAME = { min: 3, max: 4 } as const;

/**
 * What may be kept of a search: its words in lower case and the code that narrows it, without other query words, numbers that are somebody's,
 * and names of people here. Null where nothing is left, or where an address (mail, post, network) stands in
 * it, or it is somebody's name. A name of one word, or of two Chinese characters, is told from other words
 * only where it stands alone: else whoever is called Limit would take that word out of everybody's.
 */
export async function loggedText(ctx: Context, given: string): Promise<LoggedText | null> {
  const typed = await withoutNamed(ctx, searchText(given).normalize("NFKC"));
  const { text: words, words: filters } = parseQuery(typed);
  const codes = filters.flatMap(({ kind, value }) => (kind === "code" ? value : []));
  const asked = [words, ...codes].join(" ").replace(BY_SOMEBODY, " ");
  if (ADDRESSES.some((pattern) => pattern.test(asked))) return null;
  const plain = oneLine(withoutSpans(asked).replace(MENTION, " ").replace(LONG_NUMBER, " "));
  if (!/[\p{L}\p{N}]/u.test(plain)) return null;
  const parts = nameLike(plain);
  const names = await namesAmong(ctx, [plain, ...parts]);
  if (names.has(plain)) return null;
  const text = oneLine(without(plain, names).replace(LONE_SIGNS, " ")).toLowerCase();
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  return { text, language: detectLanguage(text, ctx.locale) };
}

/** A text without the names that it marks as such (`by:Lena Koch`, `@Lena Koch`); the marks stay. */
async function withoutNamed(ctx: Context, text: string): Promise<string> {
  const bare = oneLine(text.replace(NAMING, " "));
  if (bare === oneLine(text)) return text;
  // A sign, so that what follows is not taken for the value of what stands before.
  return without(text, await namesAmong(ctx, nameLike(bare)), " , ");
}

/** A text without these names, the longest first. */
function without(text: string, names: ReadonlySet<string>, instead = " "): string {
  return [...names]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, name) => rest.replaceAll(name, instead), text);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function withoutSpans(text: string): string {
  let rest = text;
  for (const { start, end } of [...findPrivateData(text)].sort((a, b) => b.start - a.start))
    rest = `${rest.slice(0, start)} ${rest.slice(end)}`;
  return rest;
}

/** Every part of a text that is as long as a name. */
function nameLike(text: string): string[] {
  const words = text.split(" ");
  const parts = words.flatMap((_, from) =>
    Array.from({ length: NAME_WORDS_MAX - 1 }, (_each, index) => index + 2)
      .filter((length) => from + length <= words.length)
      .map((length) => words.slice(from, from + length).join(" ")),
  );
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu)) {
    for (let from = 0; from < run.length; from++)
      for (let length = CHINESE_NAME.min; length <= CHINESE_NAME.max; length++)
        if (from + length <= run.length && length < text.length)
          parts.push(run.slice(from, from + length));
  }
  return [...new Set(parts)];
}
