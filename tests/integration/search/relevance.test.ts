import { beforeEach, describe, expect, test } from "vitest";
import { PostgresSearch } from "~/infra/search-engine/postgres.server";
import { demoQuestions } from "../../../prisma/demo";
import { demoDocument } from "../../support/demo-documents";
import { useWorld } from "../../support/world";
import { chineseQueries, englishQueries, type LabelledQuery } from "./labelled-queries";

const world = useWorld();
let engine: PostgresSearch;
let keys: Map<number, string>;

beforeEach(async () => {
  engine = new PostgresSearch(world.db, world.clock);
  const ids = demoQuestions.map((_, index) => index + 1);
  keys = new Map(ids.map((id, index) => [id, demoQuestions[index]?.key ?? ""]));
  await engine.index(
    demoQuestions.map((question, index) => demoDocument(question, ids[index] ?? 0)),
  );
});

/** The queries whose question is not among the first five. */
async function missed(
  queries: readonly LabelledQuery[],
  find: (text: string) => Promise<number[]>,
) {
  const misses: string[] = [];
  for (const [text, key] of queries) {
    const found = (await find(text)).slice(0, 5).map((id) => keys.get(id) ?? "");
    if (!found.includes(key)) misses.push(`${text} -> ${found.join(", ")}`);
  }
  return misses;
}

const search = async (text: string) =>
  (await engine.search({ text, offset: 0, limit: 5 })).hits.map(({ id }) => id);
const similar = async (title: string) =>
  (await engine.similar({ title, body: "", limit: 5 })).hits.map(({ id }) => id);

/** Nine in ten within the first five. */
const share = (queries: readonly LabelledQuery[], misses: string[]) =>
  1 - misses.length / queries.length;

describe("somebody who describes a problem in their own words finds it among the first five", () => {
  test.each([
    ["English", englishQueries],
    ["Chinese", chineseQueries],
  ] as const)("searching in %s", async (_, queries) => {
    const misses = await missed(queries, search);
    expect(share(queries, misses), misses.join("\n")).toBeGreaterThanOrEqual(0.9);
  });

  test.each([
    ["English", englishQueries],
    ["Chinese", chineseQueries],
  ] as const)("while asking in %s", async (_, queries) => {
    const misses = await missed(queries, similar);
    expect(share(queries, misses), misses.join("\n")).toBeGreaterThanOrEqual(0.9);
  });

  test("every question finds itself by its own title", async () => {
    const titles = demoQuestions.map(({ title, key }) => [title.slice(0, 200), key] as const);
    expect(await missed(titles, search)).toEqual([]);
  });
});
