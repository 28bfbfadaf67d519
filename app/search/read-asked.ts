import { LOCALES, type Locale } from "~/i18n/locales";
import { asProblemType, type ProblemType } from "~/shared/problem-types";
import { type ParsedQuery, parseQuery } from "./parse-query";
import { type WordKind, wordValue } from "./query-words";
import { searchText } from "./search-text";

export const SORTS = ["best", "newest", "votes"] as const;
export type Sort = (typeof SORTS)[number];

/** What narrows a search, however it was said: by a word in the text or by a choice beside the results. */
export type Narrowing = {
  solved?: boolean;
  official?: true;
  type?: ProblemType;
  lang?: Locale;
  tag?: string;
  code?: string;
  /** Who asked, by name. */
  by?: string;
  /** Days, as dates: both are in it. */
  from?: string;
  to?: string;
};
export type NarrowedBy = keyof Narrowing;
export const NARROWED_BY = [
  "solved",
  "official",
  "type",
  "lang",
  "tag",
  "code",
  "by",
  "from",
  "to",
] as const satisfies readonly NarrowedBy[];

/** A search as its address says it; every part that can't be read is as if it were not there. */
export type Asked = {
  /** What was typed, words that narrow included, on one line and at most 200 characters. */
  typed: string;
  parsed: ParsedQuery;
  narrowing: Narrowing;
  /** By which words of the text it is narrowed: the rest are choices. */
  byWord: Partial<Record<NarrowedBy, string>>;
  sort: Sort;
  /** From 1. */
  page: number;
  /** When the first page was read (ISO 8601): later pages hold nothing newer. */
  until: string | null;
};

/** Nobody pages further by hand. */
const PAGE_MAX = 1_000;

/** Reads a search from its address's query; of a name that comes twice the first counts, and a word in the text beats a choice. */
export function readAsked(query: URLSearchParams, now: Date): Asked {
  const value = (name: string) => query.get(name) ?? "";
  const typed = searchText(value("q"));
  const parsed = parseQuery(typed);
  const narrowing = chosen(value);
  const byWord: Asked["byWord"] = {};
  const set = <Name extends NarrowedBy>(name: Name, said: Narrowing[Name], raw: string) => {
    narrowing[name] = said;
    byWord[name] = raw;
  };
  for (const { kind, value: said, raw } of parsed.words) {
    if (kind === "is") {
      if (said === "official") set("official", true, raw);
      else set("solved", said === "solved", raw);
    } else if (kind === "type") set("type", asProblemType(said) ?? undefined, raw);
    else if (kind === "lang")
      set(
        "lang",
        LOCALES.find((locale) => locale === said),
        raw,
      );
    else set(kind, said, raw);
  }
  const page = Number(/^\d{1,4}$/.exec(value("page"))?.[0] ?? 1);
  return {
    typed,
    parsed,
    narrowing,
    byWord,
    sort: SORTS.find((sort) => sort === value("sort")) ?? "best",
    page: Math.min(Math.max(page, 1), PAGE_MAX),
    until: instant(value("until"), now),
  };
}

/** Whether nothing narrows it. */
export function isOpen({ narrowing }: Asked): boolean {
  return Object.values(narrowing).every((said) => said === undefined);
}

/** Whether there is nothing to look for: neither words nor anything that narrows. */
export function asksNothing(asked: Asked): boolean {
  return asked.parsed.text === "" && isOpen(asked);
}

function chosen(value: (name: string) => string): Narrowing {
  const text = (kind: WordKind) => {
    const given = searchText(value(kind));
    return given ? (wordValue(kind, given) ?? given) : undefined;
  };
  const solved = value("solved");
  const narrowing: Narrowing = {
    solved: solved === "yes" ? true : solved === "no" ? false : undefined,
    official: value("official") === "yes" ? true : undefined,
    type: asProblemType(value("type")) ?? undefined,
    lang: LOCALES.find((locale) => locale === value("lang")),
    tag: text("tag"),
    code: text("code"),
    by: text("by"),
    from: day(value("from")),
    to: day(value("to")),
  };
  return narrowing;
}

function day(given: string): string | undefined {
  const [date] = /^(?:19|20)\d\d-\d\d-\d\d$/.exec(given) ?? [];
  return date && isDay(date) ? date : undefined;
}

/** February 31 is none, though JavaScript takes it for a day in March. */
function isDay(date: string): boolean {
  const at = new Date(date);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(date);
}

function instant(given: string, now: Date): string | null {
  if (!/^\d{4}-\d\d-\d\dT[\d:.]{5,12}Z$/.test(given)) return null;
  const at = new Date(given);
  return Number.isNaN(at.getTime()) || at > now ? null : at.toISOString();
}
