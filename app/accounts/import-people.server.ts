import type { Context } from "~/infra/context";
import { mentionKey } from "~/markdown";
import { withoutPrivateData } from "~/privacy";
import { characterCount, cleanText } from "~/shared/text";
import { ABOUT_MAX, NAME_MAX } from "./field-limits";
import { nameProblem } from "./names";
import { nameSkeleton } from "./skeleton";

export type ImportedPerson = {
  /** Names this person to the caller. */
  key: string;
  name: string;
  /** "Member" or "Former member": the name, with `number`, of who can't have their own. */
  neutral: string;
  number: string;
  about: string;
  joinedAt: Date;
};

/**
 * Makes people who can't sign in, inside the caller's transaction. Names that are taken get a
 * number, names that nobody may have become neutral. Gives ids by key, and how many were renamed.
 */
export async function importPeople(
  tx: Context,
  people: readonly ImportedPerson[],
): Promise<{ ids: Map<string, number>; renamed: number }> {
  const ids = new Map<string, number>();
  let renamed = 0;
  let waiting: Waiting[] = people.map((person) => ({ person, names: possibleNames(tx, person) }));
  while (waiting.length > 0) {
    const chosen = new Map<string, { person: ImportedPerson; name: string }>();
    for (const { person, names } of waiting) {
      const { value: name } = names.next();
      if (name === undefined) throw new Error("No free name was found for somebody imported");
      const skeleton = nameSkeleton(name);
      if (!chosen.has(skeleton)) chosen.set(skeleton, { person, name });
    }
    for (const { id, nameSkeleton: skeleton } of await insertPeople(tx, chosen)) {
      const made = chosen.get(skeleton);
      if (!made) continue;
      ids.set(made.person.key, id);
      if (made.name !== cleanText(made.person.name, true)) renamed++;
    }
    waiting = waiting.filter(({ person }) => !ids.has(person.key));
  }
  return { ids, renamed };
}

type Waiting = { person: ImportedPerson; names: Generator<string, undefined> };

/** Inserts those whose names look like nobody else's, also of people who sign up at this moment. */
async function insertPeople(
  tx: Context,
  chosen: ReadonlyMap<string, { person: ImportedPerson; name: string }>,
): Promise<{ id: number; nameSkeleton: string }[]> {
  return tx.db.person.createManyAndReturn({
    data: [...chosen].map(([skeleton, { person, name }]) => ({
      name,
      nameSkeleton: skeleton,
      mentionKey: mentionKey(name),
      about: cut(withoutPrivateData(person.about).text, ABOUT_MAX),
      locale: tx.locale,
      createdAt: person.joinedAt,
    })),
    skipDuplicates: true,
    select: { id: true, nameSkeleton: true },
  });
}

/** More people than this with one name and one number don't come from one forum. */
const TRIES = 20;

/** The own name, the own name with a number, neutral ones: best first. */
function* possibleNames(
  ctx: Context,
  { name, neutral, number }: ImportedPerson,
): Generator<string, undefined> {
  const fits = (each: string) => nameProblem(each, ctx.site) === null;
  const own = [name, name.replace(/[^\p{L}\p{M}\p{Nd} '’.\-_·]+/gu, " ")]
    .map((each) => cleanText(each, true))
    .find(fits);
  if (own) yield own;
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const suffix = [number, attempt > 1 ? attempt : ""].filter(Boolean).join("-");
    const numbered =
      own && suffix ? `${cut(own, NAME_MAX - suffix.length - 1).trimEnd()} ${suffix}` : undefined;
    if (numbered && attempt <= 2 && fits(numbered)) yield numbered;
    yield `${neutral} ${suffix}`.trim();
  }
}

function cut(text: string, max: number): string {
  if (text.length <= max || characterCount(text) <= max) return text;
  const segments = new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text);
  return [...segments]
    .slice(0, max)
    .map(({ segment }) => segment)
    .join("");
}

/** When imported people joined, by id: tells whether ids of a dump mean the people we know. */
export async function joinedAt(ctx: Context, ids: readonly number[]): Promise<Map<number, Date>> {
  const people = await ctx.db.person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, createdAt: true },
  });
  return new Map(people.map(({ id, createdAt }) => [id, createdAt]));
}
