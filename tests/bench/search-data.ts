import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { SearchDocument } from "~/infra/search-engine/port";
import { BLANK } from "../contract/search-engine-cases";

/** Where the texts stand that nobody here wrote; none of them is in the repository. */
const FOLDER = resolve(process.env.ASKWELL_BENCH_DATA ?? "../shared/data");

/** A text and what it means: those with the same meaning are right answers to each other. */
export type Labelled = { text: string; meaning: string };
/** One language's part of the bench: what is indexed, and what is asked on each half. */
export type BenchSet = { indexed: Labelled[]; tuning: Labelled[]; reported: Labelled[] };

/** The file's text; ends the program with a clear word where it is missing. */
function read(name: string): string {
  const path = join(FOLDER, name);
  if (existsSync(path)) return readFileSync(path, "utf8");
  console.error(
    `bench:search needs ${path}.\nSet ASKWELL_BENCH_DATA to the folder that holds banking77/ and zh-pairs/.`,
  );
  process.exit(2);
}

/** banking77: every fourth question is asked, the others are indexed; its intent is what it means. */
export function english(): BenchSet {
  const rows = [
    ...read("banking77/train.csv").matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*)),(\w+)\r?\n/g),
  ]
    .map((match) => ({
      text: (match[1]?.replaceAll('""', '"') ?? match[2] ?? "").trim(),
      meaning: match[3] ?? "",
    }))
    .filter(({ text, meaning }) => text !== "" && meaning !== "category");
  const asked = rows.filter((_, index) => index % 4 === 3);
  return { indexed: rows.filter((_, index) => index % 4 !== 3), ...halves(asked) };
}

/** zh-pairs: all second texts are indexed, the first of each matching pair is asked for its second. */
export function chinese(): BenchSet {
  const pairs = read("zh-pairs/pairs.tsv")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split("\t"));
  const asked = pairs
    .filter(([, , label]) => label?.trim() === "1")
    .map(([first = "", second = ""]) => ({ text: first, meaning: second }));
  const indexed = pairs.map(([, second = ""]) => ({ text: second, meaning: second }));
  return { indexed, ...halves(asked) };
}

function halves(asked: Labelled[]): Pick<BenchSet, "tuning" | "reported"> {
  return {
    tuning: asked.filter((_, index) => index % 2 === 0),
    reported: asked.filter((_, index) => index % 2 === 1),
  };
}

export function documentOf(text: string, id: number): SearchDocument {
  const language = /\p{Script=Han}/u.test(text) ? ("zh-CN" as const) : ("en" as const);
  return { ...BLANK, id, title: text, languages: [language] };
}
