export {
  formatDay,
  formatMoment,
  formatMonth,
  formatRelative,
  formatWeekday,
  type Moment,
  weekdayNames,
  zoneName,
} from "./dates";
export { detectLanguage } from "./detect-language";
export { LanguageProvider, useLanguage, useTranslate } from "./language-context";
export { asLocale, LOCALE_NAMES, LOCALES, type Locale, localeFromHeader } from "./locales";
export type { MessageKey } from "./messages/en";
export {
  isMessageKey,
  type MessageParams,
  registerMessages,
  type Translate,
  translatorFor,
} from "./translate";
