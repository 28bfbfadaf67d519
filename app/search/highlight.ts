import { type Term, tokensOf, wordForms } from "~/infra/search-engine/cut-text";
import type { Highlighted } from "~/shared/views";

/** A place in a text where a word asked for stands; both ends count UTF-16 units. */
type Hit = { start: number; end: number; word: string };

/** Characters of an excerpt (UTF-16 units): about two lines on a wide screen. */
export const EXCERPT_LENGTH = 180;
/** Characters shown before the first hit of an excerpt. */
const LEAD = 40;
/** Characters of one text that are looked through (UTF-16 units). */
const READ_MAX = 60_000;

/** A text with the words asked for marked. */
export function highlight(text: string, terms: readonly Term[]): Highlighted {
  return marked(text, hitsIn(text, terms));
}

/**
 * The passage, of all texts given, that holds most of what was asked for; the beginning of the
 * first text where nothing is found. Texts come in order of preference, as plain text.
 */
export function bestPassage(texts: readonly string[], terms: readonly Term[]): Highlighted {
  let best = {
    text: texts.find((text) => text !== "") ?? "",
    start: 0,
    words: 0,
    hits: [] as Hit[],
  };
  for (const text of texts) {
    const hits = hitsIn(text, terms);
    for (const [index, first] of hits.entries()) {
      const inside = hits
        .slice(index, index + 100)
        .filter(({ end }) => end - first.start <= EXCERPT_LENGTH - LEAD);
      const words = new Set(inside.map(({ word }) => word)).size;
      if (words > best.words) best = { text, start: first.start, words, hits };
    }
  }
  return cutOut(best.text, best.start, best.hits);
}

/** Where the words asked for stand, in order, without overlaps. */
function hitsIn(text: string, terms: readonly Term[]): Hit[] {
  const { words, phrases, parts } = lookedFor(terms);
  const hits: Hit[] = [];
  let row: { start: number; forms: string[] }[] = [];
  for (const { kind, text: token, start } of tokensOf(text, READ_MAX)) {
    if (kind === "word") {
      const forms = wordForms(token).flat();
      const end = start + token.length;
      row.push({ start, forms });
      const word = forms.find((form) => words.has(form));
      if (word) hits.push({ start, end, word });
      for (const phrase of phrases) {
        const held = row.slice(-phrase.length);
        if (phrase.every((one, index) => held[index]?.forms.includes(one)))
          hits.push({ start: held[0]?.start ?? start, end, word: phrase.join(" ") });
      }
      continue;
    }
    row = [];
    for (const part of parts) {
      for (let at = token.indexOf(part); at >= 0; at = token.indexOf(part, at + 1)) {
        hits.push({ start: start + at, end: start + at + part.length, word: part });
      }
    }
  }
  return withoutOverlaps(hits);
}

/** Words that stand alone, words that count one after the other only, and pieces of Chinese. */
function lookedFor(terms: readonly Term[]) {
  const words = new Set<string>();
  const phrases: string[][] = [];
  const parts = new Set<string>();
  for (const form of terms.flatMap(({ required, alternatives }) =>
    required ? alternatives : [],
  )) {
    const spelled = form.filter((word) => !/\p{Script=Han}/u.test(word));
    for (const word of form) if (!spelled.includes(word)) parts.add(word);
    if (spelled.length > 1) phrases.push(spelled);
    else for (const word of spelled) words.add(word);
  }
  const several = [...parts].some((part) => part.length > 1);
  // One character beside whole words would be marked everywhere.
  return { words, phrases, parts: [...parts].filter((part) => !several || part.length > 1) };
}

function withoutOverlaps(hits: Hit[]): Hit[] {
  const joined: Hit[] = [];
  for (const hit of hits.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && hit.start < last.end) last.end = Math.max(last.end, hit.end);
    else joined.push({ ...hit });
  }
  return joined;
}

function marked(text: string, hits: readonly Hit[]): Highlighted {
  const parts: Highlighted = [];
  let from = 0;
  for (const { start, end } of hits) {
    if (start > from) parts.push({ text: text.slice(from, start), hit: false });
    parts.push({ text: text.slice(start, end), hit: true });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from), hit: false });
  return parts;
}

function cutOut(text: string, around: number, hits: readonly Hit[]): Highlighted {
  const from = wordStart(text, Math.max(0, around - LEAD), around);
  const end = Math.min(text.length, from + EXCERPT_LENGTH);
  const to = end === text.length ? end : wordEnd(text, end, Math.max(around, end - 30));
  const inside = hits
    .filter((hit) => hit.start >= from && hit.end <= to)
    .map((hit) => ({ ...hit, start: hit.start - from, end: hit.end - from }));
  const parts = marked(text.slice(from, to), inside);
  if (from > 0) parts.unshift({ text: "…", hit: false });
  if (to < text.length) parts.push({ text: "…", hit: false });
  return parts;
}

/** The first beginning of a word at or after `from`; scripts without blanks begin anywhere. */
function wordStart(text: string, from: number, before: number): number {
  if (from === 0) return 0;
  const blank = text.slice(from, before).search(/[\s，。；！？、]/u);
  return blank >= 0 ? from + blank + 1 : wholeCharacter(text, from);
}

function wordEnd(text: string, end: number, after: number): number {
  const blank = text.slice(after, end).search(/\s\S*$/u);
  return blank >= 0 ? after + blank : wholeCharacter(text, end);
}

/** Not between the two halves of a character outside the first plane. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;
}
