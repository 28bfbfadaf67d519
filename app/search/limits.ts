/** Characters of a search text that count; the rest is left off. */
export const SEARCH_TEXT_MAX = 200;
/** Hits a page of results. */
export const PAGE_SIZE = 20;
/** Similar questions offered while somebody asks: more would keep them from reading the first. */
export const SIMILAR_MAX = 5;
/** Hits offered while somebody types: what fits above a phone's keyboard. */
export const FIRST_HITS = 6;
