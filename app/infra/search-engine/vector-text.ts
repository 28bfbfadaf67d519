import { isPrefix, type PlacedWord, type Term, wordsForIndex } from "./cut-text";
import { plainPairs } from "./plain-pairs";
import type { SearchDocument } from "./port";

/** Characters read of each field (UTF-16 units); a thread beyond that is found by what comes before. */
const READ = { title: 1_000, question: 30_000, answers: 100_000, comments: 50_000 } as const;
/** PostgreSQL takes 1 MiB a vector, positions up to 16,383 and 256 of them a word. */
const WORDS_MAX = 20_000;
/** Of the 1 MiB: some letters become fifteen when they are made plain. */
const BYTES_MAX = 900_000;
/** What a word takes beside its letters, and each of its places. */
const WORD_BYTES = 8;
const PLACE_BYTES = 2;
const PLACE_MAX = 16_383;
const PLACES_A_WORD = 16;

/** A document as the text of a tsvector: title (as it is and said plainly) A, question B, answers and tags C, comments D. */
export function vectorText(document: SearchDocument): string {
  const places = new Map<string, string[]>();
  let from = 0;
  let bytes = 0;
  const put = (words: Iterable<PlacedWord>, weight: "A" | "B" | "C" | "D") => {
    let last = from;
    for (const { word, place } of words) {
      const known = places.get(word);
      const more = known ? PLACE_BYTES : Buffer.byteLength(word) + WORD_BYTES + PLACE_BYTES;
      if ((!known && places.size >= WORDS_MAX) || bytes + more > BYTES_MAX) continue;
      last = from + place;
      const at = `${Math.min(last, PLACE_MAX)}${weight}`;
      if (known && known.length >= PLACES_A_WORD) continue;
      if (known) known.push(at);
      else places.set(word, [at]);
      bytes += more;
    }
    from = last + 1;
  };
  put(wordsForIndex(`${document.title}\n${document.errorCodes.join("\n")}`, READ.title), "A");
  put(
    plainPairs(document.title, READ.title).map((word, place) => ({ word, place })),
    "A",
  );
  put(wordsForIndex(document.question, READ.question), "B");
  put(wordsForIndex(document.tags.join("\n"), READ.title), "C");
  put(wordsForIndex(document.answers, READ.answers), "C");
  put(wordsForIndex(document.comments, READ.comments), "D");
  return [...places].map(([word, at]) => `${quoted(word)}:${at.join(",")}`).join(" ");
}

/** A term as the text of a tsquery. */
export function termText({ alternatives }: Term): string {
  return either(alternatives.map((words) => `(${words.map(wordText).join(" & ")})`));
}

/** Queries joined: any of them matches. */
export function either(queries: readonly string[]): string {
  return `(${queries.join(" | ")})`;
}

/** Queries joined: all of them match. */
export function every(queries: readonly string[]): string {
  return queries.join(" & ");
}

function wordText(word: string): string {
  return `${quoted(word)}${isPrefix(word) ? ":*" : ""}`;
}

/** Words hold letters and digits alone; the doubling makes it true of any text. */
function quoted(word: string): string {
  return `'${word.replace(/['\\]/g, "$&$&")}'`;
}
