/** Characters of an answer; below this it is a comment. */
export const ANSWER_LIMITS = { min: 5, max: 10_000 } as const;

/** What a person's own page of questions shows. */
export const MY_LISTS = ["asked", "answered", "following"] as const;
export type MyList = (typeof MY_LISTS)[number];

/** Narrows any value to a list of one's own questions, or null. */
export function asMyList(value: unknown): MyList | null {
  return MY_LISTS.find((list) => list === value) ?? null;
}

/** What anybody sees of somebody's activity. */
export const PERSON_LISTS = ["asked", "answered", "solved"] as const;
export type PersonList = (typeof PERSON_LISTS)[number];

/** Narrows any value to a list of somebody's activity, or null. */
export function asPersonList(value: unknown): PersonList | null {
  return PERSON_LISTS.find((list) => list === value) ?? null;
}
