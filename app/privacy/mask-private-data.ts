import { findPrivateData } from "./find-private-data";
import type { PrivateSpan } from "./kinds";

const MASK = "•";
/** Always as many, so that a masked password doesn't tell how long it was. */
const MASKED_PASSWORD = MASK.repeat(8);
const LEFT_READABLE = 4;
const SIGNIFICANT = /^[\p{L}\p{N}]$/u;

/**
 * The text with what was found (by `findPrivateData` on this very text) masked: the last four
 * digits or letters of a number stay, the rest becomes •, blanks and dashes stay; a password is
 * masked whole. What is given back holds no private data: should the digits that stay form
 * another number with their neighbours, that one is masked without remainder.
 */
export function maskPrivateData(text: string, found: readonly PrivateSpan[]): string {
  let masked = replaced(text, found, LEFT_READABLE);
  for (;;) {
    const again = replaced(masked, findPrivateData(masked), 0);
    if (again === masked) return masked;
    masked = again;
  }
}

function replaced(text: string, found: readonly PrivateSpan[], left: number): string {
  let result = "";
  let at = 0;
  for (const { kind, start, end } of found) {
    const part = text.slice(start, end);
    result += text.slice(at, start) + (kind === "password" ? MASKED_PASSWORD : dotted(part, left));
    at = end;
  }
  return result + text.slice(at);
}

function dotted(part: string, left: number): string {
  const characters = [...part];
  let hidden = characters.filter((character) => SIGNIFICANT.test(character)).length - left;
  return characters
    .map((character) => (SIGNIFICANT.test(character) && hidden-- > 0 ? MASK : character))
    .join("");
}
