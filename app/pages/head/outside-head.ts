/** What a page that anybody may find tells those who read it from outside: search engines, feed readers, cards. */
export type OutsideHead = {
  /** The one whole address of what is shown. */
  canonical: string;
  /** The same page in each language; "x-default" is the address that asks the browser. Empty for texts of people. */
  languages: { lang: string; href: string }[];
  feed: { title: string; href: string } | null;
  /** What a card shows. */
  card: { title: string; site: string; locale: string; kind: "website" | "article"; image: string };
};
