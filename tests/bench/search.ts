import { randomUUID } from "node:crypto";
import type { Container } from "~/container.server";
import { PostgresSearch } from "~/infra/search-engine/postgres.server";
import { askQuestion } from "~/questions/index.server";
import { startWorker } from "~/worker.server";
import { demoQuestions } from "../../prisma/demo";
import { BLANK } from "../contract/search-engine-cases";
import { demoDocument } from "../support/demo-documents";
import { makePerson } from "../support/make";
import { crossLanguageQueries } from "./cross-language-queries";
import { withOwnContainer } from "./own-container";
import { type BenchSet, chinese, documentOf, english } from "./search-data";
import { engineFinder, type Figures, indexSet, measure, plainFinder } from "./search-figures";

/**
 * `npm run bench:search`: how well and how fast search finds, on the embedded PostgreSQL, beside a
 * plain BM25. `-- tune` reports on the half that was tuned on (weights are tried by
 * `npm run bench -- search-tuning`), `-- quality` leaves out the times.
 * Prints a Markdown table and ends.
 */
const mode = process.argv[2] ?? "all";
const TIMED_QUERIES = 300;
const SIZES = [10_000, 100_000] as const;
const POSTS = 20;

const table: string[] = ["| what | plain BM25 | Askwell | reach |", "|---|---|---|---|"];
const share = (value: number) => `${(100 * value).toFixed(1)} %`;
const say = (what: string, plain: string, ours: string, reach: string) => {
  table.push(`| ${what} | ${plain} | ${ours} | ${reach} |`);
  console.error(table.at(-1));
};

await withOwnContainer(async (container) => {
  const { db } = container.ctx;
  const empty = () => db.searchDocument.deleteMany();
  const fresh = () => new PostgresSearch(db, container.ctx.clock);
  const half = (set: BenchSet) => (mode === "tune" ? set.tuning : set.reported);

  const en = english();
  const zh = chinese();
  const quality = async (set: BenchSet, language: string): Promise<[Figures, Figures]> => {
    await empty();
    const engine = fresh();
    await indexSet(engine, set);
    await db.$executeRaw`ANALYZE "SearchDocument"`;
    return [
      await measure(half(set), plainFinder(set, language)),
      await measure(half(set), engineFinder(engine, set)),
    ];
  };
  const [plainEn, ownEn] = await quality(en, "en");
  say("English, precision at 1", share(plainEn.first), share(ownEn.first), "BM25 + 4 points");
  say("English, hit at 5", share(plainEn.five), share(ownEn.five), "");
  say("English, MRR@10", plainEn.rank.toFixed(3), ownEn.rank.toFixed(3), "");
  const [plainZh, ownZh] = await quality(zh, "zh");
  const gain = `${(100 * (ownZh.ten / plainZh.ten - 1)).toFixed(0)} % more`;
  say("Chinese, hit at 10", share(plainZh.ten), `${share(ownZh.ten)} (${gain})`, "15 % more");
  say("Chinese, hit at 10 without folded hits", share(plainZh.ten), share(ownZh.unfolded), "");
  say("Chinese, MRR@10", plainZh.rank.toFixed(3), ownZh.rank.toFixed(3), "");
  say("Across languages, hit at 5", "", share(await acrossLanguages()), "80 %");

  if (mode === "all") {
    for (const size of SIZES) {
      const [median, p95] = await times(size, en, zh);
      say(`A query on ${size.toLocaleString("en")} questions, median`, "", `${median} ms`, "");
      say(`A query on ${size.toLocaleString("en")} questions, p95`, "", `${p95} ms`, "50 ms");
    }
    const [median, worst] = await postingToFindable(container);
    say("From posting to findable, median", "", `${median} ms`, "");
    say(`From posting to findable, slowest of ${POSTS}`, "", `${worst} ms`, "1,000 ms");
  }

  /** The demo in both languages; a query in the one must find its question in the other, filtered by that language. */
  async function acrossLanguages(): Promise<number> {
    await empty();
    const engine = fresh();
    await engine.index(demoQuestions.map((question, index) => demoDocument(question, index + 1)));
    let hits = 0;
    for (const [text, key] of crossLanguageQueries) {
      const language = key.startsWith("en-") ? ("en" as const) : ("zh-CN" as const);
      const found = await engine.search({ text, filter: { language }, offset: 0, limit: 5 });
      if (found.hits.some(({ id }) => demoQuestions[id - 1]?.key === key)) hits++;
      else if (mode === "tune") console.error(`missed: ${text} (${key})`);
    }
    return hits / crossLanguageQueries.length;
  }

  /** Both sets, repeated with a number as people number their complaints, until there are so many. */
  async function times(size: number, one: BenchSet, other: BenchSet): Promise<[number, number]> {
    await empty();
    const engine = fresh();
    const texts = [...one.indexed, ...other.indexed].map(({ text }) => text);
    for (let from = 0; from < size; from += 500) {
      const some = Array.from({ length: Math.min(500, size - from) }, (_, index) => {
        const number = from + index;
        const round = Math.floor(number / texts.length);
        const text = texts[number % texts.length] ?? "";
        const at = new Date(BLANK.createdAt.getTime() - number * 60_000);
        const document = documentOf(round === 0 ? text : `${text} ${round * 37}`, number + 1);
        return { ...document, createdAt: at, activeAt: at };
      });
      await engine.index(some);
    }
    await db.$executeRaw`VACUUM ANALYZE "SearchDocument"`;
    const asked = [...one.reported, ...other.reported];
    const step = Math.floor(asked.length / TIMED_QUERIES);
    const queries = asked.filter((_, index) => index % step === 0).slice(0, TIMED_QUERIES);
    const took: number[] = [];
    await engine.search({ text: "card", offset: 0, limit: 20 });
    for (const { text } of queries) {
      const began = performance.now();
      await engine.search({ text, offset: 0, limit: 20, facets: true });
      took.push(performance.now() - began);
    }
    return [quantile(took, 0.5), quantile(took, 0.95)];
  }
});
console.log(table.join("\n"));
process.exit(0);

/** Asks, then searches until it is found: the command, the job, the index. */
async function postingToFindable(running: Container): Promise<[number, number]> {
  const { ctx } = running;
  await startWorker(running);
  const took: number[] = [];
  for (let post = 0; post < POSTS; post++) {
    // One person may not ask as fast as this.
    const asker = await makePerson(ctx);
    const word = `zebra${String.fromCharCode(97 + post)}quill`;
    const began = performance.now();
    await askQuestion(
      { ...ctx, actor: asker },
      {
        title: `My ${word} transfer is pending`,
        body: "This is what happened, told in enough words.",
        problemType: "withdrawal",
        tags: [],
        key: randomUUID(),
      },
    );
    while ((await ctx.search.search({ text: word, offset: 0, limit: 1 })).total === 0)
      await new Promise((resolve) => setTimeout(resolve, 20));
    took.push(performance.now() - began);
  }
  return [quantile(took, 0.5), quantile(took, 1)];
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
}
