import type { Context } from "~/infra/context";
import { mentionKey } from "~/markdown";
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

/** Two sign-ups a moment ago may take the names that were free; more rounds than this mean something else is wrong. */
const ROUNDS = 8;

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
  let waiting = people.map((person) => ({ person, names: possibleNames(tx, person) }));
  for (let round = 0; waiting.length > 0; round++) {
    if (round === ROUNDS) throw new Error("No free names were found for imported people");
    const chosen = await chooseFree(tx, waiting);
    const rows = await tx.db.person.createManyAndReturn({
      data: [...chosen].map(([skeleton, { person, name }]) => ({
        name,
        nameSkeleton: skeleton,
        mentionKey: mentionKey(name),
        about: cut(person.about, ABOUT_MAX),
        locale: tx.locale,
        createdAt: person.joinedAt,
      })),
      skipDuplicates: true,
      select: { id: true, nameSkeleton: true },
    });
    for (const { id, nameSkeleton: skeleton } of rows) {
      const made = chosen.get(skeleton);
      if (!made) continue;
      ids.set(made.person.key, id);
      if (made.name !== cleanText(made.person.name, true)) renamed++;
    }
    waiting = waiting.filter(({ person }) => !ids.has(person.key));
  }
  return { ids, renamed };
}

type Waiting = { person: ImportedPerson; names: string[] };

/** The first name of each that looks like nobody else's, by skeleton. */
async function chooseFree(
  tx: Context,
  waiting: readonly Waiting[],
): Promise<Map<string, { person: ImportedPerson; name: string }>> {
  const skeletons = new Map(
    waiting.flatMap(({ names }) => names.map((name) => [name, nameSkeleton(name)] as const)),
  );
  const taken = new Set(
    (
      await tx.db.person.findMany({
        where: { nameSkeleton: { in: [...new Set(skeletons.values())] } },
        select: { nameSkeleton: true },
      })
    ).map((row) => row.nameSkeleton),
  );
  const chosen = new Map<string, { person: ImportedPerson; name: string }>();
  for (const { person, names } of waiting) {
    const name = names.find((each) => !taken.has(skeletons.get(each) ?? ""));
    if (!name) continue;
    const skeleton = skeletons.get(name) ?? "";
    taken.add(skeleton);
    chosen.set(skeleton, { person, name });
  }
  return chosen;
}

/** The own name, the own name with a number, neutral ones: best first. */
function possibleNames(ctx: Context, { name, neutral, number }: ImportedPerson): string[] {
  const own = [name, name.replace(/[^\p{L}\p{M}\p{Nd} '’.\-_·]+/gu, " ")]
    .map((each) => cleanText(each, true))
    .find((each) => nameProblem(each, ctx.site) === null);
  const neutralNumbers = [number, `${number}-2`, `${number}-3`, `${number}-4`];
  const names = [
    ...(own ? [own, numbered(own, number), numbered(own, `${number}-2`)] : []),
    ...neutralNumbers.map((each) => (each ? `${neutral} ${each}` : neutral)),
  ];
  return [...new Set(names)].filter((each) => nameProblem(each, ctx.site) === null);
}

function numbered(name: string, number: string): string {
  return number ? `${cut(name, NAME_MAX - number.length - 1).trimEnd()} ${number}` : name;
}

function cut(text: string, max: number): string {
  if (characterCount(text) <= max) return text;
  const segments = new Intl.Segmenter("und", { granularity: "grapheme" }).segment(text);
  return [...segments].slice(0, max).map(({ segment }) => segment).join("");
}

/** When imported people joined, by id: tells whether ids of a dump mean the people we know. */
export async function joinedAt(ctx: Context, ids: readonly number[]): Promise<Map<number, Date>> {
  const people = await ctx.db.person.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, createdAt: true },
  });
  return new Map(people.map(({ id, createdAt }) => [id, createdAt]));
}
