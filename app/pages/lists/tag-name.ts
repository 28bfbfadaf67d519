import { cleanText, isUnreadable } from "~/shared/text";

/** The tag that an address names, or null when no tag can be called so. */
export function tagNameOf(given: string | undefined): string | null {
  if (!given || isUnreadable(given)) return null;
  return cleanText(given, true).toLowerCase();
}
