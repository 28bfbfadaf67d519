import { newStemmer } from "snowball-stemmers";
import { simplifyChinese } from "./simplify-chinese";
import { STOP_WORDS } from "./stop-words";

/** A piece of a text that words are made of; `start` counts UTF-16 units in the text as given. */
export type Token = { kind: "han" | "word"; text: string; start: number };
/** A word to find a text by, and its place in it, counted in tokens and Chinese characters. */
export type PlacedWord = { word: string; place: number };
/**
 * One thing asked for: any of the alternatives, each of them words that must all be there. A single
 * Chinese character stands for every word that begins with it (see `isPrefix`).
 */
export type Term = {
  alternatives: string[][];
  /** What joins two Chinese words raises a hit, but nobody asked for it. */
  required: boolean;
};

const HAN = "\\p{Script=Han}";
const SIGN = `[[\\p{L}\\p{N}]--${HAN}]`;
const INNER = `[[\\p{L}\\p{N}\\p{M}]--${HAN}]`;
/** Runs of Chinese, or words with the signs that codes and compounds hold inside: HP-4021, sign-up. */
const TOKENS = new RegExp(
  `(${HAN}+)|${SIGN}${INNER}*(?:[\\-_.\u2010-\u2013\uFF0D\uFF0E]${INNER}+)*`,
  "gv",
);
/** Longer than any word or code; PostgreSQL itself takes 2,046 bytes. */
const WORD_MAX = 64;
/** Intl.Segmenter gets a run of Chinese in pieces, so that hostile text costs no more than prose. */
const RUN_MAX = 500;

/** Stemming costs more than all else in cutting, and people use few words. */
const STEMS_KEPT = 20_000;
const stems = new Map<string, string>();
const english = newStemmer("english");
const chinese = new Intl.Segmenter("zh", { granularity: "word" });

/** The tokens of a text's first `max` characters (UTF-16 units), traditional characters simplified. */
export function* tokensOf(text: string, max: number): Generator<Token> {
  for (const match of text.slice(0, max).matchAll(TOKENS)) {
    const [text, han] = match;
    if (han === undefined) yield { kind: "word", text, start: match.index };
    else yield { kind: "han", text: simplifyChinese(han), start: match.index };
  }
}

/**
 * The words that a text is found by, in order: English stems without stop words, codes whole
 * and in parts, Chinese words and every pair of neighbouring characters, so that parts of words
 * match however a sentence is cut. Reads the first `max` characters. Words hold letters and
 * digits alone.
 */
export function* wordsForIndex(text: string, max: number): Generator<PlacedWord> {
  let place = 0;
  for (const token of tokensOf(text, max)) {
    if (token.kind === "word") {
      place++;
      for (const word of wordForms(token.text).flat()) yield { word, place };
      continue;
    }
    const characters = [...token.text];
    for (const [index, character] of characters.entries()) {
      // The last one stands alone; every other begins a pair, which a prefix finds.
      yield { word: character + (characters[index + 1] ?? ""), place: place + index + 1 };
    }
    for (const { word, start } of chineseWords(token.text)) {
      if ([...word].length > 2) yield { word, place: place + start + 1 };
    }
    place += characters.length;
  }
}

/** What a query asks for, at most `max` terms; a query of stop words alone asks for nothing. */
export function termsOf(text: string, max: number): Term[] {
  const terms = new Map<string, Term>();
  const add = (term: Term) => {
    const key = keyOf(term);
    if (terms.size < max && !terms.has(key)) terms.set(key, term);
  };
  const bridges: Term[] = [];
  for (const token of tokensOf(text, max * WORD_MAX)) {
    if (token.kind === "word") {
      const alternatives = wordForms(token.text);
      if (alternatives.length > 0) add({ alternatives, required: true });
    } else {
      for (const term of chineseTerms(token.text)) term.required ? add(term) : bridges.push(term);
    }
  }
  bridges.forEach(add);
  return [...terms.values()];
}

/**
 * What a question being written asks for: its title, and of the body what more there is, not
 * required. A title that says nothing ("Help please") leaves it to the body.
 */
export function similarTerms(
  title: string,
  body: string,
  titleMax: number,
  bodyMax: number,
): Term[] {
  const terms = termsOf(title, titleMax);
  const known = new Set(terms.map(keyOf));
  const more = termsOf(body, bodyMax).filter((term) => !known.has(keyOf(term)));
  return terms.length === 0
    ? more
    : [...terms, ...more.map((term) => ({ ...term, required: false }))];
}

/** Whether a word stands for all that begin with it: one Chinese character. */
export function isPrefix(word: string): boolean {
  return [...word].length === 1 && /\p{Script=Han}/u.test(word);
}

/** The stem that stands for an English word, and any other word in its one form; "" for none. */
export function stemOf(word: string): string {
  const plain = plainForm(word);
  if (STOP_WORDS.has(plain) || plain.length > WORD_MAX) return "";
  const stem = bareStem(plain);
  return STOP_WORDS.has(stem) ? "" : stem;
}

/** The stem of a word in its plain form, common words too. */
export function bareStem(plain: string): string {
  const known = stems.get(plain);
  if (known !== undefined) return known;
  const stem = /^[a-z]{3,}$/.test(plain) ? english.stem(plain) : plain;
  if (stems.size >= STEMS_KEPT) stems.clear();
  stems.set(plain, stem);
  return stem;
}

/** A word in its forms: whole, then in parts if it has any ("HP-4021": hp4021, or hp and 4021). */
export function wordForms(token: string): string[][] {
  const parts = plainForm(token).match(/\p{N}+|[^\p{N}\-_.]+/gu) ?? [];
  const whole = parts.length > 1 ? stemOf(parts.join("")) : "";
  const stems = parts.filter((part) => parts.length === 1 || !/^[a-z]$/.test(part)).map(stemOf);
  return [whole ? [whole] : [], stems.filter((stem) => stem !== "")].filter(
    (form) => form.length > 0,
  );
}

/** Width, case and accents taken away, and whatever is no letter, digit or joining sign. */
export function plainForm(token: string): string {
  const bare = token
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u2010-\u2013]/g, "-");
  return bare.replace(/[^\p{L}\p{N}\-_.]/gu, "");
}

function* chineseWords(run: string): Generator<{ word: string; start: number }> {
  const characters = [...run];
  for (let from = 0; from < characters.length; from += RUN_MAX) {
    let start = from;
    for (const { segment } of chinese.segment(characters.slice(from, from + RUN_MAX).join(""))) {
      yield { word: segment, start };
      start += [...segment].length;
    }
  }
}

/** The segmenter leaves words it doesn't know in single characters (提|现): those join their neighbours. */
function* chineseTerms(run: string): Generator<Term> {
  const words = [...chineseWords(run)].map(({ word }) => ({
    word,
    characters: [...word],
    asked: !STOP_WORDS.has(word),
  }));
  for (const [index, { word, characters, asked }] of words.entries()) {
    if (!asked) continue;
    const before = words[index - 1];
    const after = words[index + 1];
    const pairBefore = `${before?.characters.at(-1)}${characters[0]}`;
    const pairAfter = `${characters.at(-1)}${after?.characters[0]}`;
    if (characters.length > 1) {
      yield {
        alternatives: [[word], ...(characters.length > 2 ? [pairsOf(characters)] : [])],
        required: true,
      };
      if (after?.asked && after.characters.length > 1)
        yield { alternatives: [[pairAfter]], required: false };
    } else if (before?.asked || after?.asked) {
      const pairs = [before?.asked ? [pairBefore] : [], after?.asked ? [pairAfter] : []];
      yield { alternatives: pairs.filter((pair) => pair.length > 0), required: true };
    } else {
      const pairs = [before ? [pairBefore] : [], after ? [pairAfter] : [], [word]];
      yield { alternatives: pairs.filter((pair) => pair.length > 0), required: true };
    }
  }
}

function keyOf({ alternatives }: Term): string {
  return alternatives.map((words) => words.join(" ")).join("|");
}

/** Every pair of neighbours: 银行卡 holds 银行 and 行卡. */
export function pairsOf(characters: readonly string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
