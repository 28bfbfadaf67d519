import type { MetaDescriptor } from "@remix-run/react";
import type { OutsideHead } from "./head/outside-head";

type TitledData = {
  title: string;
  description?: string;
  /** For a page that tells no more of itself. */
  canonical?: string;
  /** Keeps search engines out. */
  unlisted?: boolean;
  outside?: OutsideHead;
};

/** A window's title: what the page is about, then whose page it is. */
export function windowTitle(about: string, siteName: string): string {
  return `${about} · ${siteName}`;
}

/** The head of a page from its loader's data; nothing when the loader failed. */
export function headOf(data: TitledData | undefined): MetaDescriptor[] {
  if (!data) return [];
  const head: MetaDescriptor[] = [{ title: data.title }];
  if (data.description) head.push({ name: "description", content: data.description });
  if (data.canonical) head.push({ tagName: "link", rel: "canonical", href: data.canonical });
  if (data.unlisted) head.push({ name: "robots", content: "noindex" });
  if (data.outside) head.push(...outsideTags(data.outside, data.description ?? ""));
  return head;
}

/** Names of cards: Open Graph's (ogp.me), which all but one reader take, and the kind of card for that one. */
function outsideTags(
  { canonical, languages, feed, card }: OutsideHead,
  description: string,
): MetaDescriptor[] {
  const link = (attributes: Record<string, string>) => ({
    tagName: "link" as const,
    ...attributes,
  });
  return [
    link({ rel: "canonical", href: canonical }),
    ...languages.map(({ lang, href }) => link({ rel: "alternate", hrefLang: lang, href })),
    ...(feed
      ? [
          link({
            rel: "alternate",
            type: "application/atom+xml",
            title: feed.title,
            href: feed.href,
          }),
        ]
      : []),
    { property: "og:type", content: card.kind },
    { property: "og:site_name", content: card.site },
    { property: "og:title", content: card.title },
    ...(description ? [{ property: "og:description", content: description }] : []),
    { property: "og:url", content: canonical },
    { property: "og:locale", content: card.locale },
    { property: "og:image", content: card.image },
    { property: "og:image:width", content: "1200" },
    { property: "og:image:height", content: "630" },
    { name: "twitter:card", content: "summary_large_image" },
  ];
}
