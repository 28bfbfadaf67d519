import type { ArticleRowView } from "~/knowledge";
import type { Asked, FoundHit, SearchResult } from "~/search";
import type { Highlighted } from "~/shared/views";

/** A hit with all that its row shows. */
export type FoundRow =
  | Extract<FoundHit, { kind: "question" }>
  | (Extract<FoundHit, { kind: "article" }> & {
      article: ArticleRowView;
      titleParts: Highlighted;
      excerpt: Highlighted;
    });

/** What the search page shows. */
export type SearchPageView = {
  asked: Asked;
  /** What was looked for, without the words that narrow. */
  text: string;
  found: Omit<SearchResult, "rows"> & { rows: FoundRow[] };
  /** When this page was read: the pages after it hold nothing newer. */
  readAt: string;
  /** It asks for questions of somebody who isn't there. */
  nobody: boolean;
};
