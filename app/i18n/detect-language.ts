import type { Locale } from "./locales";

/** The language a person's text is mostly written in: any run of Han characters outweighs its Latin codes and names. */
export function detectLanguage(text: string, fallback: Locale): Locale {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/[\p{Script=Latin}]{2,}/gu)?.length ?? 0;
  if (han + words === 0) return fallback;
  // A Chinese word is about two characters; product names in Latin are common in Chinese text.
  return han / 2 >= words * 0.5 ? "zh-CN" : "en";
}
