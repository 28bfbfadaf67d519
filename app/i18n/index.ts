export { detectLanguage } from "./detect-language";
export { formatDay, formatMoment, formatRelative, type Moment } from "./dates";
export { asLocale, LOCALE_NAMES, LOCALES, type Locale, localeFromHeader } from "./locales";
export type { MessageKey } from "./messages/en";
export { LanguageProvider, useLanguage, useTranslate } from "./language-context";
export { isMessageKey, type MessageParams, registerMessages, type Translate, translatorFor } from "./translate";
