import type { Locale } from "~/i18n";

/** A path that shows its page in one language, whatever the reader's. */
export function inLanguage(address: string, lang: Locale): string {
  return `${address}${address.includes("?") ? "&" : "?"}lang=${lang}`;
}
