import { bareStem, type Term, termsOf, tokensOf } from "./cut-text";
import type { SynonymGroups } from "./port";
import { simplifyChinese } from "./simplify-chinese";

/** Words of one synonym; a longer one is a sentence. */
const WORDS_MAX = 6;
/** Characters of a query that are read for names (UTF-16 units). */
const TEXT_MAX = 2_000;

/** `phrase`: all its words, where the index leaves some out ("pay out" is found by "pay" alone). */
type Name = { text: string; words: string[]; phrase: string[] | null };

/** Groups made ready to be looked for, once a change. */
export class Synonyms {
  readonly #groups: Name[][];
  /** Whether texts with its words hold this name. */
  readonly #meets: (name: Name) => boolean;

  constructor(groups: SynonymGroups) {
    this.#groups = groups
      .map((group) => group.map(nameOf))
      .map((group) => group.filter(({ words }) => words.length > 0));
    const whole = this.#groups.flat().filter(({ phrase }) => phrase === null);
    const names = new Set(whole.map(({ words }) => words.join(" ")));
    // What is left of "pay out" names something else.
    this.#meets = (name) => name.phrase === null || !names.has(name.words.join(" "));
  }

  /** The terms of a query, where a synonym's words stand in it joined to one that any of its group meets. */
  join(text: string, terms: readonly Term[]): Term[] {
    const asked = plain(text);
    const spelled = ` ${spelledWords(asked).join(" ")} `;
    const present = this.#groups
      .flatMap((group) =>
        group
          .filter((name) => stands(name, { asked, spelled, terms }))
          .map((name) => ({ name, group })),
      )
      // "支付密码" before "支付" and "密码": the longest says what is meant.
      .sort((a, b) => b.name.text.length - a.name.text.length);
    let known = [...terms];
    for (const { name, group } of present) {
      const own = new Set(name.words);
      const covered = known.filter(({ alternatives }) =>
        alternatives.some((words) => words.length > 0 && words.every((word) => own.has(word))),
      );
      if (covered.length === 0) continue;
      known = known.filter((term) => !covered.includes(term));
      const whole = covered.flatMap(({ alternatives }) => alternatives[0] ?? []);
      known.push({
        alternatives: distinct([
          ...(covered.length === 1 ? (covered[0]?.alternatives ?? []) : [whole]),
          ...group.filter(this.#meets).map(({ words }) => words),
        ]),
        required: covered.some(({ required }) => required),
      });
    }
    return known;
  }

  /** The groups as Meilisearch takes them: each form with all others, in the words that documents are cut into. */
  settings(): Record<string, string[]> {
    const settings = new Map<string, Set<string>>();
    for (const group of this.#groups) {
      const forms = new Set(group.filter(this.#meets).map(({ words }) => words.join(" ")));
      for (const form of forms) {
        const others = settings.get(form) ?? new Set();
        for (const other of forms) if (other !== form) others.add(other);
        settings.set(form, others);
      }
    }
    return Object.fromEntries([...settings].map(([form, others]) => [form, [...others]]));
  }
}

/** Chinese stands anywhere in a sentence; of other names every word must be asked for, in any form and order, common words in theirs. */
function stands(
  { text, words, phrase }: Name,
  { asked, spelled, terms }: { asked: string; spelled: string; terms: readonly Term[] },
): boolean {
  if (/\p{Script=Han}/u.test(text)) return asked.includes(text);
  if (phrase) return spelled.includes(` ${phrase.join(" ")} `);
  return words.every((word) =>
    terms.some(({ alternatives }) => alternatives.some((form) => form.includes(word))),
  );
}

function nameOf(name: string): Name {
  const text = plain(name);
  const words = wordsOf(name);
  const spelled = spelledWords(text);
  return { text, words, phrase: spelled.length > words.length ? spelled : null };
}

/** Words that are not Chinese, common ones too, by their stems. */
function spelledWords(text: string): string[] {
  return [...tokensOf(text, TEXT_MAX)]
    .filter(({ kind }) => kind === "word")
    .map((token) => bareStem(token.text));
}

function plain(text: string): string {
  return simplifyChinese(text.normalize("NFKC").toLowerCase());
}

/** The words of one synonym, all of which must be there. */
function wordsOf(name: string): string[] {
  return termsOf(name, WORDS_MAX)
    .filter(({ required }) => required)
    .flatMap(({ alternatives }) => alternatives[0] ?? []);
}

function distinct(forms: readonly string[][]): string[][] {
  return [...new Map(forms.map((words) => [words.join(" "), words])).values()];
}
