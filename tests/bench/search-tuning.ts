import { PostgresSearch } from "~/infra/search-engine/postgres.server";
import { BM25, BOOSTS, WEIGHTS } from "~/infra/search-engine/weights";
import { withOwnContainer } from "./own-container";
import { chinese, english } from "./search-data";
import { engineFinder, indexSet, measure } from "./search-figures";

/** Of the tuning half every third is asked for each value that is tried. */
const EVERY = 3;
const FACTORS = [0.5, 0.75, 1.5, 2];

/**
 * Tries other values of each weight that the texts can tell about, one at a time, on the half that
 * `npm run bench:search` does not report on, and prints what each moves: precision at 1 in English,
 * hit at 10 in Chinese. It changes nothing.
 */
export async function benchSearchTuning(): Promise<void> {
  await withOwnContainer(async ({ ctx: { db, clock } }) => {
    for (const [language, set] of [
      ["English", english()],
      ["Chinese", chinese()],
    ] as const) {
      await db.searchDocument.deleteMany();
      const engine = new PostgresSearch(db, clock);
      await indexSet(engine, set);
      await db.$executeRaw`ANALYZE "SearchDocument"`;
      const asked = set.tuning.filter((_, index) => index % EVERY === 0);
      const figure = async () => {
        const { first, ten, rank } = await measure(asked, engineFinder(engine, set));
        const share = language === "English" ? first : ten;
        return `${(100 * share).toFixed(1)} % (MRR@10 ${rank.toFixed(3)})`;
      };
      console.log(`\n${language}, as it stands: ${await figure()}`);
      for (const { group, name } of weights()) {
        const was = group[name] ?? 0;
        for (const factor of FACTORS) {
          group[name] = was * factor;
          console.log(`${name} ${(was * factor).toFixed(2)}: ${await figure()}`);
        }
        group[name] = was;
      }
    }
  });
}

/** Each weight with the table that holds it, which a run may write into. */
function weights(): { group: Record<string, number>; name: string }[] {
  const single = ["words", "pieces", "characters", "pairs", "body", "neighbours"] as const;
  const all = WEIGHTS as unknown as Record<string, number>;
  return [
    ...single.map((name) => ({ group: all, name })),
    ...Object.keys(BM25).map((name) => ({ group: BM25 as Record<string, number>, name })),
    { group: BOOSTS as Record<string, number>, name: "full" },
  ];
}
