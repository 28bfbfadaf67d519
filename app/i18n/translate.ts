import { IntlMessageFormat } from "intl-messageformat";
import type { Locale } from "./locales";
import type { MessageKey, Messages } from "./messages/en";

export type MessageParams = Readonly<Record<string, string | number>>;
export type Translate = (key: MessageKey, params?: MessageParams) => string;

const catalogues = new Map<Locale, Messages>();
const formats = new Map<string, IntlMessageFormat>();

/** Makes a language's messages known; the server registers all, a browser only its own. */
export function registerMessages(locale: Locale, messages: Messages): void {
  catalogues.set(locale, messages);
}

/**
 * The translator of one language: ICU message syntax (`{name}`, `{count, plural, ...}`).
 * Throws when the language was not registered: that is a fault of ours, not of the reader.
 */
export function translatorFor(locale: Locale): Translate {
  return (key, params) => {
    const catalogue = catalogues.get(locale);
    if (!catalogue) throw new Error(`No messages registered for ${locale}`);
    const message = catalogue[key];
    if (!params && !message.includes("{")) return message;
    const id = `${locale}\n${key}`;
    let format = formats.get(id);
    if (!format) {
      format = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
      formats.set(id, format);
    }
    return String(format.format(params ? { ...params } : {}));
  };
}

/** Whether a text is a message key; refusal codes and stored keys arrive as plain strings. */
export function isMessageKey(key: string, locale: Locale): key is MessageKey {
  return Object.hasOwn(catalogues.get(locale) ?? {}, key);
}
