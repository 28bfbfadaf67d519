import { readdirSync, readFileSync } from "node:fs";
import { type DecodePlugin, decode } from "turbo-stream";
import type { Samples } from "./page-list";
import type { Visitor } from "./site";

/** A route as its file declares it: what answers at its address. */
export type Door = {
  /** Remix's name for it: `routes/questions.new`. */
  id: string;
  /** Its address, with `:name` for parameters. */
  pattern: string;
  /** A loader, an action, a page. */
  reads: boolean;
  acts: boolean;
  shows: boolean;
};

const EXPORTS = {
  reads: /^export (?:async function|function|const) loader\b/m,
  acts: /^export (?:async function|function|const) action\b/m,
  shows: /^export default\b/m,
};

/** All routes, from the files in app/routes, so that a new one can't be forgotten. */
export function doorList(): Door[] {
  return readdirSync("app/routes")
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const source = readFileSync(`app/routes/${file}`, "utf8");
      const name = file.replace(/\.tsx?$/, "");
      return {
        id: `routes/${name}`,
        pattern: patternOf(name),
        reads: EXPORTS.reads.test(source),
        acts: EXPORTS.acts.test(source),
        shows: EXPORTS.shows.test(source),
      };
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function patternOf(name: string): string {
  // What stands in brackets is the address as it is: "status[.]atom" is at /status.atom.
  const parts = name
    .replaceAll(/\[([^\]]*)\]/g, (_, kept: string) => kept.replaceAll(".", "\n"))
    .split(".")
    .filter((part) => part !== "_index");
  return `/${parts
    .map((part) => part.replace(/_$/, "").replace(/^\$$/, "*").replace(/^\$/, ":"))
    .join("/")
    .replaceAll("\n", ".")}`;
}

/** A door's address with samples in place of parameters; throws when one has none. */
export function addressOf({ pattern }: Door, samples: Samples): string {
  return pattern.replaceAll(/:(\w+)|\*/g, (_, name: string | undefined) => {
    const sample = samples[name ?? "*"];
    if (sample === undefined) throw new Error(`${pattern} needs a sample for ${name}`);
    return sample;
  });
}

/** Where the framework's data of a page is, with the page's own query. */
export function dataAddress(address: string, routes = ""): string {
  const [path = "", query = ""] = address.split("?");
  const search = new URLSearchParams(query);
  if (routes) search.set("_routes", routes);
  const data = path === "/" ? "/_root.data" : `${path}.data`;
  return search.size > 0 ? `${data}?${search}` : data;
}

const plugin: DecodePlugin = (type, ...rest) => {
  if (type === "SingleFetchFallback") return { value: undefined };
  if (type === "SanitizedError") return { value: { error: rest.slice(0, 2) } };
  if (type === "ErrorResponse") return { value: { refused: rest } };
  if (type === "SingleFetchRedirect") return { value: { redirect: rest[0] } };
  return type === "SingleFetchClassInstance" ? { value: rest[0] } : undefined;
};

export type RouteData = Record<string, { data?: unknown; error?: unknown } | undefined>;

/** What a page's loaders send to its reader's scripts, by route. */
export async function readData(
  visitor: Visitor,
  address: string,
): Promise<{ status: number; routes: RouteData }> {
  const answer = await visitor.get(dataAddress(address));
  if (!answer.body) throw new Error(`${address} has no data`);
  const { value, done } = await decode(answer.body, { plugins: [plugin] });
  await done;
  return { status: answer.status, routes: value as RouteData };
}
