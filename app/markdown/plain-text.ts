import { showable } from "./plain-html";

const REFERENCES: Record<string, string> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": " ",
};

/** Lines that only draw: fences, rules, underlines of headings and of table heads, addresses of references. */
const DRAWN = /^(?:`{3,}[^`]*|~{3,}.*|[-=*_|:+ \t]{3,}|\[[^\]]{1,200}\]:\s*\S+.*)$/;

/**
 * The readable words of a Markdown text on one line, at most `max` characters (code points), cut
 * between words with "…" where they are more. Plain text, not HTML.
 */
export function plainText(markdown: string, max: number): string {
  // Marks and blanks take room too; eight times the length holds enough words.
  const read = showable(markdown.slice(0, max * 8 + 2000));
  const words = read
    .split("\n")
    .map((line) => line.replace(/^[ \t>]+/, "").trimEnd())
    .filter((line) => line !== "" && !DRAWN.test(line))
    .map((line) => withoutMarks(withoutPrefix(line)))
    .join(" ")
    .replace(/\s+/g, " ")
    .trim();
  return cut(words, max);
}

function withoutPrefix(line: string): string {
  return line
    .replace(/^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+){1,5}/, "")
    .replace(/^\[[ xX]\][ \t]+/, "")
    .replace(/^#{1,6}[ \t]+/, "")
    .replace(/^\|/, "")
    .replace(/\|$/, "");
}

// Each pattern stops at its own opening character, so none reads a text more than once.
function withoutMarks(line: string): string {
  return line
    .replace(/!?\[([^[\]]*)\]\([^()\s]*(?:\s[^()]*)?\)/g, "$1")
    .replace(/!?\[([^[\]]*)\]\([^()\s]*(?:\s[^()]*)?\)/g, "$1")
    .replace(/!?\[([^[\]]+)\]\[[^[\]]*\]/g, "$1")
    .replace(/<(https?:\/\/[^<>\s]+|[^<>\s@]{1,100}@[^<>\s]{1,100})>/g, "$1")
    .replace(/`+/g, "")
    .replace(/(?<!\\)(\*{1,3})(?=\S)([^*]{0,500}[^*\s\\])\1/g, "$2")
    .replace(/(?<![\p{L}\p{N}_])(_{1,2})(?=\S)([^_]{1,500})\1(?![\p{L}\p{N}_])/gu, "$2")
    .replace(/~~(?=\S)([^~]{1,500})~~/g, "$1")
    .replace(/ \| /g, " ")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/&(?:amp|lt|gt|quot|nbsp|#39);/g, (reference) => REFERENCES[reference] ?? reference);
}

function cut(words: string, max: number): string {
  if (words.length <= max) return words;
  const characters = [...words];
  if (characters.length <= max) return words;
  const kept = characters.slice(0, Math.max(0, max - 1)).join("");
  const blank = kept.lastIndexOf(" ");
  // Scripts without blanks between words are cut where the room ends.
  const end = blank > kept.length - 30 && blank > 0 ? blank : kept.length;
  return `${kept.slice(0, end).replace(/[\s,;:，；：、]+$/, "")}…`;
}
