import { benchEnumeration } from "./enumeration";
import { benchPages } from "./pages";
import { serve } from "./served";

/**
 * `npm run bench`: speed and memory of the built server (`node app/launch/build.mjs` first).
 * `npm run bench -- import [ROWS...]` measures the importer's memory instead,
 * `npm run bench -- escalation-kills [ROUNDS]` kills workers while questions are escalated,
 * `npm run bench -- privacy` how long the look for private data takes,
 * `npm run bench -- search-tuning` what each weight of search moves, `-- search-boosts` what is
 * known of a solution.
 */
const [what, ...rest] = process.argv.slice(2);
if (what === "import") {
  const { benchImport } = await import("./import-memory");
  await benchImport(rest.map(Number));
} else if (what === "privacy") {
  const { benchPrivacy } = await import("./privacy");
  benchPrivacy();
} else if (what === "search-tuning") {
  const { benchSearchTuning } = await import("./search-tuning");
  await benchSearchTuning();
} else if (what === "search-boosts") {
  const { benchSearchBoosts } = await import("./search-boosts");
  await benchSearchBoosts();
} else if (what === "escalation-kills") {
  const { benchEscalationKills } = await import("./escalation-kills");
  await benchEscalationKills(...rest.slice(0, 1).map(Number));
} else {
  const served = await serve(3900);
  try {
    await benchPages(served);
    await benchEnumeration(served);
  } finally {
    await served.stop();
  }
}
