import { asLocale, LOCALES, type Locale } from "~/i18n";
import type { Context } from "~/infra/context";
import { paths } from "~/paths";
import { windowTitle } from "../page-title";
import { inLanguage } from "./in-language";
import type { OutsideHead } from "./outside-head";

type OpenHead = {
  /** What the page is about, in a few words. */
  about: string;
  description?: string | undefined;
  /** Its path, with the query that belongs to it and no other. */
  address: string;
  /** The address that was asked for: whether it names a language. */
  asked: URL;
  /** The language of what a person wrote: such a page has one address, whatever the reader's language. */
  written?: string;
  /** The page stands at one address in all languages: `lang` means something else there. */
  oneAddress?: boolean;
  /** Its path in a language, where titles make them differ. */
  addressIn?: (lang: Locale) => string;
  feed?: { title: string; href: string };
};

/** How a language is told to search engines: by script, since simplified Chinese is read outside China, too. */
export const HREFLANG: Readonly<Record<Locale, string>> = { en: "en", "zh-CN": "zh-Hans" };
const CARD_LOCALE: Readonly<Record<Locale, string>> = { en: "en_US", "zh-CN": "zh_CN" };

/**
 * The head of a page that anybody may find. A page of ours stands at one address in the reader's
 * language, and with `?lang=` in one language for everybody; each of them is its own canonical address.
 */
export function openHead(
  { site, locale }: Pick<Context, "site" | "locale">,
  {
    about,
    description,
    address,
    addressIn,
    asked,
    written,
    oneAddress = written !== undefined,
    feed,
  }: OpenHead,
): { title: string; description?: string; outside: OutsideHead } {
  const whole = (lang: Locale | null) =>
    site.origin + (lang ? inLanguage(addressIn?.(lang) ?? address, lang) : address);
  const named = oneAddress ? null : asLocale(asked.searchParams.get("lang"));
  return {
    title: windowTitle(about, site.name),
    ...(description ? { description } : {}),
    outside: {
      canonical: whole(named),
      languages: oneAddress
        ? []
        : [
            ...LOCALES.map((lang) => ({ lang: HREFLANG[lang], href: whole(lang) })),
            { lang: "x-default", href: whole(null) },
          ],
      feed: feed ? { title: feed.title, href: site.origin + feed.href } : null,
      card: {
        title: about,
        site: site.name,
        locale: CARD_LOCALE[asLocale(written) ?? locale],
        kind: written === undefined ? "website" : "article",
        image: site.origin + paths.card(),
      },
    },
  };
}
