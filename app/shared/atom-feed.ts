import { xmlText } from "./xml";

/** An entry of a feed. Instants are ISO 8601; the text is plain. */
export type FeedEntry = {
  /** Never changes, whatever becomes of the title and its address. */
  id: string;
  title: string;
  url: string;
  updatedAt: string;
  text: string;
  publishedAt?: string;
  author?: string;
  /** Where it is not the feed's. */
  language?: string;
};

export type Feed = {
  id: string;
  title: string;
  language: string;
  author: string;
  url: string;
  selfUrl: string;
  updatedAt: string;
  entries: readonly FeedEntry[];
};

/** A feed that nobody wrote in yet still has to say when it changed (RFC 4287). */
export const NEVER = "1970-01-01T00:00:00.000Z";

/** A feed as Atom (RFC 4287) writes it. */
export function atomFeed(feed: Feed): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(feed.language)}">`,
    `  <id>${xmlText(feed.id)}</id>`,
    `  <title>${xmlText(feed.title)}</title>`,
    `  <author><name>${xmlText(feed.author)}</name></author>`,
    `  <link rel="alternate" type="text/html" href="${xmlText(feed.url)}"/>`,
    `  <link rel="self" type="application/atom+xml" href="${xmlText(feed.selfUrl)}"/>`,
    `  <updated>${feed.updatedAt}</updated>`,
    ...feed.entries.map(entryXml),
    "</feed>",
    "",
  ].join("\n");
}

function entryXml(entry: FeedEntry): string {
  const { language, author, publishedAt } = entry;
  return [
    language ? `  <entry xml:lang="${xmlText(language)}">` : "  <entry>",
    `    <id>${xmlText(entry.id)}</id>`,
    `    <title>${xmlText(entry.title)}</title>`,
    `    <link rel="alternate" type="text/html" href="${xmlText(entry.url)}"/>`,
    ...(author ? [`    <author><name>${xmlText(author)}</name></author>`] : []),
    ...(publishedAt ? [`    <published>${publishedAt}</published>`] : []),
    `    <updated>${entry.updatedAt}</updated>`,
    `    <content type="text">${xmlText(entry.text)}</content>`,
    "  </entry>",
  ].join("\n");
}
