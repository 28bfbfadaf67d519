import { SEARCH_TEXT_MAX } from "./limits";

/**
 * What somebody typed, as it is looked for and shown again: one line, at most 200 characters
 * (code points), without controls, overrides and broken characters. Refuses nothing.
 */
export function searchText(given: string): string {
  const read = given
    .slice(0, SEARCH_TEXT_MAX * 4)
    .normalize("NFC")
    .replace(/[\p{C}\s]+/gu, " ")
    .trim();
  return [...read].slice(0, SEARCH_TEXT_MAX).join("").trimEnd();
}
