import { PostgresSearch } from "~/infra/search-engine/postgres.server";
import { BOOSTS } from "~/infra/search-engine/weights";
import { chance } from "../support/chance";
import { withOwnContainer } from "./own-container";
import { documentOf, english } from "./search-data";

/** Of the tuning half every third is asked. */
const EVERY = 3;
const INDEXED_AT_ONCE = 500;
const DAY_MS = 86_400_000;
const YEARS = 3;

type Facts = ReturnType<typeof factsBy>;
/** `holds` is null for what is no fact of a thread, but of the query. */
type Row = { boost: keyof typeof BOOSTS; what: string; holds: ((facts: Facts) => boolean) | null };

const ROWS: readonly Row[] = [
  { boost: "full", what: "hold all words", holds: null },
  { boost: "solved", what: "are solved", holds: ({ solved }) => solved },
  { boost: "recommended", what: "are recommended", holds: ({ recommended }) => recommended },
  { boost: "official", what: "have an official answer", holds: ({ official }) => official },
  { boost: "votes", what: "have ten votes or more", holds: ({ votes }) => votes >= 10 },
  { boost: "proof", what: "worked more often than not", holds: (one) => one.worked > one.failed },
  { boost: "outdated", what: "may be outdated", holds: ({ outdated }) => outdated },
  {
    boost: "fresh",
    what: "were active within a year",
    holds: ({ activeAt }) => Date.now() - activeAt.getTime() < 365 * DAY_MS,
  },
];

/**
 * What each boost moves, on banking77 with facts drawn by chance, which therefore say nothing of how
 * near a question is: how many first hits have the fact with the boost and without it, and what
 * that costs or brings in precision at 1. Prints a Markdown table and changes nothing.
 */
export async function benchSearchBoosts(): Promise<void> {
  await withOwnContainer(async ({ ctx: { db, clock } }) => {
    const { indexed, tuning } = english();
    const asked = tuning.filter((_, index) => index % EVERY === 0);
    const draw = chance(77);
    const facts = indexed.map(() => factsBy(draw, clock.now()));
    await db.searchDocument.deleteMany();
    const engine = new PostgresSearch(db, clock);
    const documents = indexed.map(({ text }, index) => ({
      ...documentOf(text, index + 1),
      ...facts[index],
    }));
    for (let from = 0; from < documents.length; from += INDEXED_AT_ONCE)
      await engine.index(documents.slice(from, from + INDEXED_AT_ONCE));
    await db.$executeRaw`ANALYZE "SearchDocument"`;

    const measure = async (holds: Row["holds"]) => {
      let near = 0;
      let having = 0;
      for (const { text, meaning } of asked) {
        const { hits } = await engine.search({ text, offset: 0, limit: 1 });
        const at = (hits[0]?.id ?? 0) - 1;
        if (indexed[at]?.meaning === meaning) near++;
        if (facts[at] && holds?.(facts[at])) having++;
      }
      const share = (count: number) => `${((100 * count) / asked.length).toFixed(1)} %`;
      return { near: share(near), having: holds ? share(having) : "" };
    };
    const of = (holds: Row["holds"]) =>
      holds ? `${((100 * facts.filter(holds).length) / facts.length).toFixed(1)} %` : "";

    console.log(
      "| boost | first hits that ... | of all | without | with | precision at 1, without | with |",
    );
    console.log("|---|---|---|---|---|---|---|");
    const boosts = BOOSTS as Record<string, number>;
    for (const { boost, what, holds } of ROWS) {
      const withIt = await measure(holds);
      const was = BOOSTS[boost];
      // Those that are added to 1 do nothing at 0, those that multiply do nothing at 1.
      boosts[boost] = was < 0.5 ? 0 : 1;
      const without = await measure(holds);
      boosts[boost] = was;
      console.log(
        `| ${boost} ${was} | ${what} | ${of(holds)} | ${without.having} | ${withIt.having} | ${without.near} | ${withIt.near} |`,
      );
    }
  });
}

/** What is known of a thread's solution, at the rates of a community in its second year. */
function factsBy(draw: (below: number) => number, now: Date) {
  const solved = draw(100) < 55;
  const official = draw(100) < 15;
  const tried = solved && draw(100) < 40 ? draw(30) : 0;
  const failed = draw(100) < 30 ? draw(tried + 1) : Math.min(tried, draw(2));
  return {
    solved,
    official,
    recommended: solved && draw(100) < 12,
    outdated: solved && draw(100) < 12,
    worked: tried - failed,
    failed,
    // Most have none or a few, some have many.
    votes: Math.floor(40 * (draw(1_000) / 1_000) ** 5),
    activeAt: new Date(now.getTime() - draw(YEARS * 365) * DAY_MS),
  };
}
