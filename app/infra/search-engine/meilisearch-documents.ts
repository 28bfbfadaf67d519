import { LOCALES } from "~/i18n/locales";
import { PROBLEM_TYPES } from "~/shared/problem-types";
import { wordsForIndex } from "./cut-text";
import { type FacetGroup, withoutGroup } from "./facets";
import { HITS_MAX, refKey, type SearchDocument, type SearchFilter, type SearchSort } from "./port";

/** Meilisearch reads 65,535 words of a field. */
const FIELD_MAX = 100_000;
/** Letters and digits in one word: another sign is another code. Meilisearch itself spares words of digits alone. */
const LIKE_A_CODE = /^(?=.*\p{N})(?=.*\p{L})/u;

export const SETTINGS = {
  searchableAttributes: ["title", "errorCodes", "codes", "question", "answers", "tags", "comments"],
  // Keys alone: no text can be read out of it, whoever asks.
  displayedAttributes: ["key", "folds"],
  filterableAttributes: [
    "key",
    "kind",
    "solved",
    "official",
    "problemType",
    "languages",
    "tagKeys",
    "codeKeys",
    "authorId",
    "createdAt",
  ],
  sortableAttributes: ["createdAt", "votes"],
  rankingRules: [
    "sort",
    "words",
    "typo",
    "solved:desc",
    "attribute",
    "recommended:desc",
    "proximity",
    "exactness",
  ],
  stopWords: [],
  // Error codes differ by one sign and mean another thing.
  typoTolerance: { disableOnNumbers: true, disableOnAttributes: ["errorCodes", "codes"] },
  localizedAttributes: [{ attributePatterns: ["*"], locales: ["cmn" as const, "eng" as const] }],
  pagination: { maxTotalHits: HITS_MAX },
};

/** Where each group is counted. */
export const FACET_ATTRIBUTES: Readonly<Record<FacetGroup, string>> = {
  solved: "solved",
  official: "official",
  problemType: "problemType",
  language: "languages",
  tag: "tagKeys",
  code: "codeKeys",
};

/** A document as Meilisearch keeps it: words that the application has cut, and facts. */
export function storedDocument(document: SearchDocument) {
  const codes = new Set<string>();
  const all = (text: string) => [...wordsForIndex(text, FIELD_MAX)].map(({ word }) => word);
  const words = (text: string) =>
    all(text)
      .filter((word) => !LIKE_A_CODE.test(word) || !codes.add(word))
      .join(" ");
  const texts = {
    title: words(document.title),
    question: words(document.question),
    answers: words(document.answers),
    tags: words(document.tags.join("\n")),
    comments: words(document.comments),
  };
  return {
    ...texts,
    codes: [...codes].join(" "),
    key: refKey(document),
    kind: document.kind,
    folds: document.foldsInto ? refKey(document.foldsInto) : null,
    solved: Number(document.solved),
    recommended: Number(document.recommended),
    official: Number(document.official),
    problemType: document.problemType,
    languages: document.languages,
    tagKeys: document.tags.map(hexKey),
    codeKeys: document.errorCodes.map(hexKey),
    authorId: document.authorId,
    votes: document.votes,
    createdAt: document.createdAt.getTime(),
    errorCodes: all(document.errorCodes.join("\n")).join(" "),
  };
}

/**
 * A filter in Meilisearch's language, one condition an entry. What people typed stands in it as
 * hexadecimal digits, what is chosen from a list only if it is on the list, the rest are numbers:
 * nothing can be injected (security.md, 'Meilisearch pitfalls').
 */
export function filterOf(filter: SearchFilter, without?: FacetGroup): string[] {
  const narrow = without ? withoutGroup(filter, without) : filter;
  const { solved, official, problemType, language, tag, code, authorId, kind, from, until } =
    narrow;
  return [
    solved === undefined ? null : `solved = ${Number(solved)}`,
    official === undefined ? null : `official = ${Number(official)}`,
    problemType === undefined ? null : `problemType = ${listed(problemType, PROBLEM_TYPES)}`,
    language === undefined ? null : `languages = ${listed(language, LOCALES)}`,
    tag === undefined ? null : `tagKeys = ${hexKey(tag)}`,
    code === undefined ? null : `codeKeys = ${hexKey(code)}`,
    authorId === undefined ? null : `authorId = ${whole(authorId)}`,
    kind === undefined ? null : `kind = ${listed(kind, ["question", "article"] as const)}`,
    from === undefined ? null : `createdAt >= ${whole(from.getTime())}`,
    until === undefined ? null : `createdAt <= ${whole(until.getTime())}`,
  ].filter((condition) => condition !== null);
}

export function sortOf(sort: SearchSort): string[] {
  if (sort === "best") return [];
  return sort === "votes" ? ["votes:desc", "createdAt:desc"] : ["createdAt:desc"];
}

/** A text as letters and digits alone: its UTF-8 in hexadecimal. */
function hexKey(text: string): string {
  return `x${Buffer.from(text, "utf8").toString("hex")}`;
}

/** The text of a key, or null for anything that is none. */
export function textOfKey(key: string): string | null {
  return /^x(?:[0-9a-f]{2})*$/.test(key) ? Buffer.from(key.slice(1), "hex").toString("utf8") : null;
}

function listed<Value extends string>(value: Value, values: readonly Value[]): Value {
  const known = values.find((one) => one === value);
  if (known === undefined) throw new Error("a filter's value is not on its list");
  return known;
}

function whole(value: number): number {
  if (!Number.isSafeInteger(value)) throw new Error("a filter's value is not a whole number");
  return value;
}
