import { asLocale, type Locale } from "~/i18n";
import { asTimeZone } from "~/shared/time-zone";

export const LANGUAGE_COOKIE = "language";
export const ZONE_COOKIE = "zone";

/** A cookie's value from a Cookie header (RFC 6265), or null. */
export function cookieValue(header: string | undefined | null, name: string): string | null {
  for (const part of (header ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim();
  }
  return null;
}

/** The language somebody chose with the switch. */
export function chosenLanguage(header: string | undefined | null): Locale | null {
  return asLocale(cookieValue(header, LANGUAGE_COOKIE));
}

/** The browser's zone, as its script told it; null unless it is a zone we know. */
export function browserZone(header: string | undefined | null): string | null {
  const value = cookieValue(header, ZONE_COOKIE);
  return value ? asTimeZone(decodeURIComponentSafely(value)) : null;
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return "";
  }
}
