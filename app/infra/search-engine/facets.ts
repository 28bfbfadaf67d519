import {
  type DocumentRef,
  type Facets,
  type Hit,
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

/** Documents that were found, and the hits that they are shown as. */
export type FoundHits = { found: readonly HitFacts[]; hits: readonly Hit[] };

/** Counts hits; of a group that is narrowed also those that were found `without` it. */
export function facetsOf(all: FoundHits, without: ReadonlyMap<FacetGroup, FoundHits>): Facets {
  const shown = placed(all);
  const within = (group: FacetGroup, valuesOf: (facts: HitFacts) => readonly string[]) => {
    const hitsOf = new Map<string, Set<string>>();
    const wider = without.get(group);
    for (const { facts, place } of wider ? [...placed(wider), ...shown] : shown)
      for (const value of valuesOf(facts))
        hitsOf.set(value, (hitsOf.get(value) ?? new Set()).add(place));
    return mostFrequent(new Map([...hitsOf].map(([value, keys]) => [value, keys.size])));
  };
  const states = within("solved", ({ solved }) => [solved ? "solved" : "open"]);
  return {
    solved: states.solved ?? 0,
    open: states.open ?? 0,
    official: within("official", ({ official }) => (official ? ["yes"] : [])).yes ?? 0,
    problemTypes: within("problemType", ({ problemType }) => [problemType]),
    languages: within("language", ({ languages }) => languages),
    tags: within("tag", ({ tags }) => tags),
    codes: within("code", ({ errorCodes }) => errorCodes),
  };
}

/** Each document with the key of the hit that it is shown under. */
function placed({ found, hits }: FoundHits): { facts: HitFacts; place: string }[] {
  const places = new Map(
    hits.flatMap((hit) => [hit, ...hit.folded].map((one) => [refKey(one), refKey(hit)])),
  );
  return found.map((facts) => ({ facts, place: places.get(refKey(facts)) ?? refKey(facts) }));
}

/** The most frequent first; equals in the order of their letters. */
export function mostFrequent(counts: ReadonlyMap<string, number>): Record<string, number> {
  return Object.fromEntries(
    [...counts]
      .sort(([a, times], [b, others]) => others - times || (a < b ? -1 : 1))
      .slice(0, CHOICES_MAX),
  );
}
