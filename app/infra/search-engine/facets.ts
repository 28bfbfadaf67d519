import {
  type DocumentRef,
  type Facets,
  refKey,
  type SearchDocument,
  type SearchFilter,
} from "./port";

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

/** The groups that a filter narrows. */
export function narrowed(filter: SearchFilter): FacetGroup[] {
  return FACET_GROUPS.filter((group) => filter[group] !== undefined);
}

/** A filter without one of its groups: what a choice in that group is counted by. */
export function withoutGroup(filter: SearchFilter, group: FacetGroup): SearchFilter {
  const rest = { ...filter };
  delete rest[group];
  return rest;
}

/** Counts hits; of a group that is narrowed also those that were found `without` it. */
export function facetsOf(
  hits: readonly HitFacts[],
  without: ReadonlyMap<FacetGroup, readonly HitFacts[]>,
): Facets {
  const within = (group: FacetGroup) => [
    ...new Map(
      [...hits, ...(without.get(group) ?? [])].map((facts) => [refKey(facts), facts]),
    ).values(),
  ];
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
