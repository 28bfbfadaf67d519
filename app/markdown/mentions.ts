import { outsideCode } from "./outside-code";

/** A text names at most this many people; further `@` are not looked up. */
export const MENTION_CANDIDATES_MAX = 20;

/** What follows an `@`: a name without its blanks, of at most 40 characters. */
const MENTION = /(?<![A-Za-z0-9%+/\\@＠])[@＠]([\p{L}\p{N}][\p{L}\p{M}\p{N}_.\-'’·]{0,39})/gu;
const WORD = /[\p{L}\p{M}\p{N}]/u;
/** Scripts that put no blanks between words: a name may end anywhere in them. */
const UNSPACED =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

/** A run of text after an `@` and every name it may begin with, longest first. */
export type MentionCandidate = { keys: readonly string[] };

/** How a name is matched in `@name`: NFKC, lower case, without blanks ("Li Hua" is "lihua"). */
export function mentionKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Z}]+/gu, "");
}

/**
 * The people that a Markdown text may name, at most 20, in its order; none from code or addresses. Look up
 * all keys and take, for each candidate, the first that is somebody's.
 */
export function findMentionCandidates(text: string): MentionCandidate[] {
  const found = new Map<string, MentionCandidate>();
  const searched = outsideCode(text).replace(/https?:\/\/[\x21-\x7E]+/gi, " ");
  for (const [, run = ""] of searched.matchAll(MENTION)) {
    const keys = [...new Set(beginnings(run).map(({ key }) => key))];
    const [first] = keys;
    if (first === undefined || found.has(first)) continue;
    found.set(first, { keys });
    if (found.size === MENTION_CANDIDATES_MAX) break;
  }
  return [...found.values()];
}

/** A piece of text: plain (`href` null), or the `@name` of somebody known. */
export type TextPiece = { text: string; href: string | null };

/** Cuts a text without markup at the mentions of the people in `known` (mention key to address). */
export function cutAtMentions(text: string, known: ReadonlyMap<string, string>): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  if (known.size > 0) {
    for (const match of text.matchAll(MENTION)) {
      const name = beginnings(match[1] ?? "").find(({ key }) => known.has(key));
      if (!name) continue;
      if (match.index > end) pieces.push({ text: text.slice(end, match.index), href: null });
      end = match.index + 1 + name.length;
      pieces.push({ text: text.slice(match.index, end), href: known.get(name.key) ?? null });
    }
  }
  if (end < text.length) pieces.push({ text: text.slice(end), href: null });
  return pieces;
}

/** The beginnings of a run that may be a whole name, longest first, with their length in code units. */
function beginnings(run: string): { key: string; length: number }[] {
  const characters = [...run];
  const found = [];
  for (let count = characters.length; count > 0; count--) {
    if (!mayEnd(characters, count)) continue;
    const name = characters.slice(0, count).join("");
    found.push({ key: mentionKey(name), length: name.length });
  }
  return found;
}

/** Whether a name may end before the character at `at`: "anna" is not what "annabel" begins with. */
function mayEnd(characters: readonly string[], at: number): boolean {
  const last = characters[at - 1] ?? "";
  let next = characters[at] ?? "";
  if (/\p{M}/u.test(next) || (/[_-]/.test(last) && WORD.test(next))) return false;
  if (/[_-]/.test(next)) next = characters[at + 1] ?? "";
  if (!WORD.test(last) || !WORD.test(next)) return true;
  return UNSPACED.test(last) || UNSPACED.test(next);
}
