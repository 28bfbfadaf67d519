import {
  CLAUSE_END,
  CLOSED,
  ERROR_CODE,
  LINK,
  LOOSE_LINK,
  MASKED,
  NAMES,
  OPENED,
  UNIT_AFTER,
  VALUE,
} from "./password-patterns";
import { isPlainWord } from "./password-words";
import type { ReadText } from "./read-text";

const LONGEST = 128;
const LONGEST_QUOTED = 64;
const REACH = 60;

type Place = { start: number; end: number };

/** Secrets that are called a password, a PIN, a check value or a code: the secret alone. */
export function findPasswords(text: ReadText): Place[] {
  const found: Place[] = [];
  const { seen } = text;
  NAMES.lastIndex = 0;
  for (let match = NAMES.exec(seen); match; match = NAMES.exec(seen)) {
    text.steps += REACH + LONGEST;
    const secret = secretAfter(seen, match.index + match[0].length, match[1] !== undefined);
    if (!secret) continue;
    found.push(secret);
    NAMES.lastIndex = secret.end;
  }
  return found;
}

function secretAfter(seen: string, after: number, digitsOnly: boolean): Place | null {
  const link = LINK.exec(seen.slice(after, after + REACH))?.[0];
  let start = after + (link ?? / ?/.exec(seen.charAt(after))?.[0] ?? "").length;
  const opening = OPENED.exec(seen.slice(start, start + 3))?.[0] ?? "";
  start += opening.length;
  const value = valueAt(seen, start, opening);
  const end = start + value.length;
  if (!value || MASKED.test(value) || UNIT_AFTER.test(seen.slice(end, end + 12))) return null;
  if (digitsOnly) return isDigits(value) ? { start, end } : null;
  if (link === undefined) return isMixed(value) ? { start, end } : null;
  if (!maySecretBe(value)) return null;
  const said =
    opening !== "" ||
    isUnlikeAWord(value) ||
    (!LOOSE_LINK.test(link) && CLAUSE_END.test(seen.slice(end, end + 24)));
  return said ? { start, end } : null;
}

function valueAt(seen: string, start: number, opening: string): string {
  const closing = CLOSED[opening.charAt(0)];
  if (closing) {
    const quoted = seen.slice(start, start + LONGEST_QUOTED).split("\n")[0] ?? "";
    const closed = quoted.indexOf(closing);
    if (closed > 0) return quoted.slice(0, closed);
  }
  const value = VALUE.exec(seen.slice(start, start + LONGEST))?.[0] ?? "";
  const bare = value.replace(/[.,;:?'"`)\]>*_]{1,8}$/, "");
  // "Hunter2!" keeps its mark, "hunter!" loses the sentence's.
  return /\d/.test(bare) ? bare : bare.replace(/!{1,8}$/, "");
}

/** Three to eight digits, perhaps in two groups. */
const isDigits = (value: string) => /^(?:\d{3,8}|\d{3}-\d{3})$/.test(value);

const LETTERS_WITH_DIGITS = /[A-Za-z]{2}.*(?:\d{2}|\d!?$)|[A-Za-z].*\d{3}|\d{2}.*[A-Za-z]/;

/** Letters with digits, or as many digits as people choose: nothing else stands directly after the word. */
const isMixed = (value: string) =>
  value.length >= 5 &&
  !ERROR_CODE.test(value) &&
  !/[/\\=(]/.test(value) &&
  (/^\d{6,8}$/.test(value) || LETTERS_WITH_DIGITS.test(value));

/** Rules out what a sentence says about a password: that it is wrong, how long, where to find it. */
function maySecretBe(value: string): boolean {
  if (value.length < 3 || /^[.,;:?)\]]/.test(value) || ERROR_CODE.test(value)) return false;
  if (value.split(" ").some(isPlainWord)) return false;
  if (/^(?:https?:|www\.|\/)/i.test(value)) return false;
  if (/^\d{1,2}[-~]\d{1,2}$/.test(value)) return false;
  return !/^\d+-?(?:digits?|chars?|characters?|letters?|times?|factor|fa|step)$/i.test(value);
}

const isUnlikeAWord = (value: string) =>
  value.length >= 4 && !/\s/.test(value) && /[\d@#$%^&*!+=~]/.test(value);
