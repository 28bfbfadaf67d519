import { stemOf, termsOf, tokensOf, wordForms } from "~/infra/search-engine/cut-text";
import type { SynonymGroups } from "~/infra/search-engine/port";

/** What a text is about, in the form that all languages share: sorted, each once. */
export type TermReader = (text: string) => string[];

/** Characters read of a text: a long thread's beginning says what it is about. */
const READ_MAX = 20_000;
/** Terms that a run of Chinese is cut into. */
const HAN_TERMS_MAX = 500;

type Unit = { stem: string; term: string };
/** A term of a group as it is looked for: the stems of its words, and the group's one name. */
type Phrase = { stems: string[]; name: string };

/**
 * Reads texts by these groups: whatever term of a group stands in one counts as the group's first, so
 * that "提现 限额" and "withdrawal limits" are the same two terms. Groups that share a term are one. What
 * stands in no group counts as an English stem, a code, or a Chinese word; words too common to search by
 * don't count.
 */
export function termReader(groups: SynonymGroups): TermReader {
  const names = namesOf(groups);
  const phrases = [...names]
    .map(([term, name]) => ({ stems: stemsOf(term), name }))
    .filter(({ stems }) => stems.length > 0)
    .sort((a, b) => b.stems.length - a.stems.length);
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.stems[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  const hanTerms = [...names]
    .filter(([term]) => /^\p{Script=Han}+$/u.test(term))
    .sort(([a], [b]) => b.length - a.length);
  return (text) => {
    const found = new Set<string>();
    let words: Unit[] = [];
    const endOfWords = () => {
      for (const term of wordTerms(words, byFirst)) found.add(term);
      words = [];
    };
    for (const token of tokensOf(text.normalize("NFKC").toLowerCase(), READ_MAX)) {
      if (token.kind === "word") words.push(unitOf(token.text));
      else {
        endOfWords();
        for (const term of chineseTerms(token.text, hanTerms)) found.add(term);
      }
    }
    endOfWords();
    return [...found].sort();
  };
}

/** Every term of the groups, and the name of its group. */
function namesOf(groups: SynonymGroups): Map<string, string> {
  const names = new Map<string, string>();
  for (const group of groups) {
    const terms = group.map((term) => term.normalize("NFKC").trim().toLowerCase()).filter(Boolean);
    const [first] = terms;
    if (first === undefined) continue;
    const known = new Set(terms.flatMap((term) => names.get(term) ?? []));
    const [name = `=${first.replaceAll(/\s+/g, "-")}`] = known;
    for (const [term, other] of names) if (known.has(other)) names.set(term, name);
    for (const term of terms) names.set(term, name);
  }
  return names;
}

function stemsOf(term: string): string[] {
  const tokens = [...tokensOf(term, READ_MAX)];
  return tokens.every(({ kind }) => kind === "word")
    ? tokens.map(({ text }) => unitOf(text).stem)
    : [];
}

/** A word of a phrase counts even where it is too common to search by: 'cash out'. */
function unitOf(word: string): Unit {
  const term = (wordForms(word)[0] ?? []).join("");
  return { stem: term || stemOf(word) || word, term };
}

function wordTerms(words: readonly Unit[], phrases: Map<string, Phrase[]>): string[] {
  const terms: string[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phrases
      .get(words[at]?.stem ?? "")
      ?.find(({ stems }) => stems.every((stem, index) => words[at + index]?.stem === stem));
    const term = phrase?.name ?? words[at]?.term;
    if (term) terms.push(term);
    at += phrase?.stems.length ?? 1;
  }
  return terms;
}

function chineseTerms(run: string, groups: readonly (readonly [string, string])[]): string[] {
  const group = groups.find(([term]) => run.includes(term));
  if (!group) {
    return termsOf(run, HAN_TERMS_MAX)
      .filter(({ required }) => required)
      .flatMap(({ alternatives }) => alternatives[0]?.join("") ?? []);
  }
  const [term, name] = group;
  return [
    name,
    ...run
      .split(term)
      .filter((rest) => rest !== "")
      .flatMap((rest) => chineseTerms(rest, groups)),
  ];
}
