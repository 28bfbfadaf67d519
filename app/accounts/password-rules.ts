import { characterCount } from "~/shared/text";
import { COMMON_PASSWORDS } from "./common-passwords";
import { PASSWORD_MAX, PASSWORD_MIN } from "./field-limits";

export type PasswordProblem =
  | "text.missing"
  | "text.too-short"
  | "text.too-long"
  | "text.unreadable"
  | "account.password-common"
  | "account.password-own";

/** Fewer letters than this of a name say nothing about a password. */
const OWN_MIN = 4;

/**
 * What is wrong with a new password, or null; `count` is its length in characters. Refuses what is
 * short, on the list of the most common ones, the same few signs over and over, or made of `own`
 * words: the person's name and address, the names of the site. Any character counts, blanks too.
 */
export function passwordProblem(
  password: string,
  own: readonly string[],
): { problem: PasswordProblem; count: number } | null {
  const count = password.length > PASSWORD_MAX * 4 ? password.length : characterCount(password);
  const found = (problem: PasswordProblem) => ({ problem, count });
  if (count === 0) return found("text.missing");
  if (count < PASSWORD_MIN) return found("text.too-short");
  if (count > PASSWORD_MAX) return found("text.too-long");
  if (!password.isWellFormed()) return found("text.unreadable");
  const folded = password.normalize("NFKC").toLowerCase();
  if (COMMON_PASSWORDS.has(folded) || new Set(folded).size < 4 || isRun(folded))
    return found("account.password-common");
  return isOwn(folded, own) ? found("account.password-own") : null;
}

/** "abcdefghijkl", "87654321098": each sign follows the one before. */
function isRun(text: string): boolean {
  const steps = new Set(
    [...text].slice(1).map((sign, index) => sign.charCodeAt(0) - text.charCodeAt(index)),
  );
  return steps.size === 1;
}

/** Whether nothing but digits and signs is left when the person's own words are taken out. */
function isOwn(folded: string, own: readonly string[]): boolean {
  let rest = folded;
  const words = own
    .flatMap((text) => [text, ...text.split(/[@\s._-]+/), text.replace(/[\s._-]+/g, "")])
    .map((word) => word.normalize("NFKC").toLowerCase())
    .filter((word) => characterCount(word) >= OWN_MIN)
    .sort((a, b) => b.length - a.length);
  for (const word of words) rest = rest.replaceAll(word, "");
  return rest !== folded && rest.replace(/[^\p{L}]/gu, "").length < OWN_MIN;
}
