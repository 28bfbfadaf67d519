import { type WordKind, wordKind, wordValue } from "./query-words";

/** A word that narrows a search: `raw` is how it stands in the text. */
export type QueryWord = { kind: WordKind; value: string; raw: string };
/** What looks like such a word and isn't one: it is looked for as plain text. What says again what was said is left out. */
export type MisreadWord = { raw: string; why: "unknown-word" | "unknown-value" | "twice" };
/** A search text, taken apart: `text` is what is left to look for. */
export type ParsedQuery = { text: string; words: QueryWord[]; misread: MisreadWord[] };

/** `tag:refund`, `by:"Lena K"`, `标签：退款`: a name, a colon of either width, a value without a blank or in quotes. */
const WORD =
  /(?<=^|\s)(?<name>\p{L}[\p{L}-]{0,20})[:：](?:"(?<quoted>[^"]+)"|“(?<curly>[^”]+)”|(?<bare>[^\s"“]\S*))/gu;
/** `https://…` is an address that somebody pasted. */
const ADDRESS = /^\/\//;

/**
 * Takes the words that narrow a search out of what somebody typed. Understands `tag:`, `is:`, `by:`,
 * `code:`, `lang:` and `type:` and their Chinese names. What it doesn't understand stays in the text,
 * is looked for as it stands, and is listed in `misread`. Of a word that comes twice the first counts.
 */
export function parseQuery(typed: string): ParsedQuery {
  const words: QueryWord[] = [];
  const misread: MisreadWord[] = [];
  const text = typed.replace(WORD, (raw: string, ...rest: unknown[]) => {
    const { name = "", quoted, curly, bare = "" } = rest.at(-1) as Record<string, string>;
    const given = quoted ?? curly ?? bare;
    if (ADDRESS.test(given)) return raw;
    const kind = wordKind(name);
    if (!kind) {
      misread.push({ raw, why: "unknown-word" });
      return raw;
    }
    const value = wordValue(kind, given);
    if (value === null) {
      misread.push({ raw, why: "unknown-value" });
      return raw;
    }
    if (words.some((word) => clash(word, kind, value))) {
      misread.push({ raw, why: "twice" });
      return "";
    }
    words.push({ kind, value, raw });
    return "";
  });
  return { text: oneLine(text), words, misread };
}

/** What was typed without one of its words. */
export function withoutWord(typed: string, raw: string): string {
  const at = [...typed.matchAll(WORD)].find(([word]) => word === raw)?.index;
  return at === undefined ? typed : oneLine(typed.slice(0, at) + typed.slice(at + raw.length));
}

/** `is:official` goes with `is:solved`; otherwise one word of a kind counts. */
function clash(word: QueryWord, kind: WordKind, value: string): boolean {
  if (word.kind !== kind) return false;
  return kind !== "is" || (word.value === "official") === (value === "official");
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
