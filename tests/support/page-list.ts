import { readdirSync, readFileSync } from "node:fs";

/** Everything that may stand for a parameter of a route's address. */
export type Samples = Readonly<Record<string, string>>;

/**
 * The addresses of all routes that show a page, from the files in app/routes (Remix's flat file
 * convention), with samples in place of parameters. Throws when a parameter has no sample, so that a
 * new route can't be forgotten.
 */
export function pageAddresses(samples: Samples): string[] {
  return readdirSync("app/routes")
    .filter(
      (file) =>
        file.endsWith(".tsx") && /export default/.test(readFileSync(`app/routes/${file}`, "utf8")),
    )
    .map((file) => addressOf(file.replace(/\.tsx$/, ""), samples))
    .sort();
}

function addressOf(route: string, samples: Samples): string {
  const parts = route.split(".").filter((part) => part !== "_index");
  const path = parts.map((part) => {
    const name = part.replace(/_$/, "");
    if (name === "$") return "no-such-page";
    if (!name.startsWith("$")) return name;
    const key = `${parts[0]?.replace(/_$/, "")}.${name.slice(1)}`;
    const sample = samples[key];
    if (sample === undefined) throw new Error(`The page list needs a sample for ${key}`);
    return sample;
  });
  return `/${path.join("/")}`;
}
