/** The languages Askwell speaks, each complete; the first is the fallback. */
export const LOCALES = ["en", "zh-CN"] as const;
export type Locale = (typeof LOCALES)[number];

/** Each language's own name for itself, for the language switch. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = { en: "English", "zh-CN": "中文" };

/** Narrows any value to a supported language, or null. */
export function asLocale(value: unknown): Locale | null {
  return LOCALES.find((locale) => locale === value) ?? null;
}

/**
 * Picks a language from an Accept-Language header (RFC 9110 section 12.5.4): highest q first,
 * any Chinese tag counts as zh-CN. Null when none of ours is asked for.
 */
export function localeFromHeader(header: string | null): Locale | null {
  const wanted = (header ?? "")
    .slice(0, 500)
    .split(",")
    .map((part, index) => {
      const [tag = "", ...rest] = part.trim().split(";");
      const q = rest.map((item) => item.trim()).find((item) => item.startsWith("q="));
      return { tag: tag.toLowerCase(), q: q === undefined ? 1 : Number(q.slice(2)) || 0, index };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q || a.index - b.index);
  for (const { tag } of wanted) {
    if (tag === "zh" || tag.startsWith("zh-")) return "zh-CN";
    if (tag === "en" || tag.startsWith("en-")) return "en";
  }
  return null;
}
