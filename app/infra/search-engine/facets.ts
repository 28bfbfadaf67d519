import type { DocumentRef, Facets, SearchDocument, SearchFilter } from "./port";

/** What a hit is filtered, counted and folded by. */
export type HitFacts = DocumentRef &
  Pick<SearchDocument, "solved" | "official" | "problemType" | "foldsInto"> & {
    languages: string[];
    tags: string[];
    errorCodes: string[];
  };

/** The groups that are counted, each apart from its own filter. */
export const FACET_GROUPS = [
  "solved",
  "official",
  "problemType",
  "language",
  "tag",
  "code",
] as const;
export type FacetGroup = (typeof FACET_GROUPS)[number];

/** Tags and codes shown to choose from: the most frequent. */
const CHOICES_MAX = 30;

const chosen: { [Group in FacetGroup]: (facts: HitFacts, filter: SearchFilter) => boolean } = {
  solved: ({ solved }, filter) => filter.solved === undefined || filter.solved === solved,
  official: ({ official }, filter) => filter.official === undefined || filter.official === official,
  problemType: ({ problemType }, filter) =>
    filter.problemType === undefined || filter.problemType === problemType,
  language: ({ languages }, filter) =>
    filter.language === undefined || languages.includes(filter.language),
  tag: ({ tags }, filter) => filter.tag === undefined || tags.includes(filter.tag),
  code: ({ errorCodes }, filter) => filter.code === undefined || errorCodes.includes(filter.code),
};

/** Whether a hit is within all counted groups of a filter. */
export function isChosen(facts: HitFacts, filter: SearchFilter): boolean {
  return FACET_GROUPS.every((group) => chosen[group](facts, filter));
}

/** A filter without its counted groups: what holds for all counts alike. */
export function withoutGroups(filter: SearchFilter): SearchFilter {
  const rest = { ...filter };
  for (const group of FACET_GROUPS) delete rest[group];
  return rest;
}

/** Counts hits of the text, each group as if it were not filtered. */
export function facetsOf(hits: readonly HitFacts[], filter: SearchFilter): Facets {
  const within = (group: FacetGroup) =>
    hits.filter((facts) =>
      FACET_GROUPS.every((other) => other === group || chosen[other](facts, filter)),
    );
  return {
    solved: within("solved").filter(({ solved }) => solved).length,
    official: within("official").filter(({ official }) => official).length,
    problemTypes: counted(within("problemType").map(({ problemType }) => [problemType])),
    languages: counted(within("language").map(({ languages }) => languages)),
    tags: counted(within("tag").map(({ tags }) => tags)),
    codes: counted(within("code").map(({ errorCodes }) => errorCodes)),
  };
}

/** The most frequent first; equals in the order of their letters. */
export function mostFrequent(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(
    [...counts]
      .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
      .slice(0, CHOICES_MAX),
  );
}

function counted(lists: readonly (readonly string[])[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const value of lists.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  return mostFrequent(counts);
}
