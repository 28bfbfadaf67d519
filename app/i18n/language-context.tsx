import { createContext, type ReactNode, useContext, useMemo } from "react";
import type { Locale } from "./locales";
import { type Translate, translatorFor } from "./translate";

/** What a page needs to speak: language, the reader's zone, and the instant it was rendered. */
export type Language = {
  locale: Locale;
  timeZone: string;
  /** The zone is the community's, not the reader's own: times that count say which it is. */
  namesZone?: boolean;
  now: string;
  /** What this community is called. */
  siteName?: string;
};

const LanguageContext = createContext<Language>({
  locale: "en",
  timeZone: "UTC",
  now: "1970-01-01T00:00:00.000Z",
});

export function LanguageProvider({ value, children }: { value: Language; children: ReactNode }) {
  return <LanguageContext.Provider value={value}>{children}</LanguageContext.Provider>;
}

/** Language, zone and instant of this render. */
export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** The translator of the page's language. */
export function useTranslate(): Translate {
  const { locale } = useLanguage();
  return useMemo(() => translatorFor(locale), [locale]);
}
