import { translatorFor } from "~/i18n";
import type { Context } from "~/infra/context";
import { paths } from "~/paths";
import { xmlText } from "~/shared/xml";

/** How a browser searches here from its address bar, in the reader's language (OpenSearch 1.1). */
export function openSearch({ site, locale }: Pick<Context, "site" | "locale">): string {
  const t = translatorFor(locale);
  const line = (name: string, text: string) => `  <${name}>${xmlText(text)}</${name}>`;
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    // The format takes 16 characters and no more.
    line("ShortName", [...site.name].slice(0, 16).join("")),
    line("Description", t("outside.search.description", { site: site.name })),
    line("InputEncoding", "UTF-8"),
    line("Language", locale),
    `  <Image width="32" height="32" type="image/svg+xml">${xmlText(`${site.origin}/favicon.svg`)}</Image>`,
    `  <Url type="text/html" template="${xmlText(`${site.origin}${paths.search()}`)}?q={searchTerms}"/>`,
    `  <Url type="application/atom+xml" template="${xmlText(`${site.origin}/search.atom`)}?q={searchTerms}"/>`,
    `  <Url rel="self" type="application/opensearchdescription+xml" template="${xmlText(site.origin + paths.openSearch(locale))}"/>`,
    "</OpenSearchDescription>",
    "",
  ].join("\n");
}
