import * as backup from "./cli/backup.server";
import * as createAdmin from "./cli/create-admin.server";
import * as exportAll from "./cli/export.server";
import * as importDump from "./cli/import.server";
import * as reindex from "./cli/reindex.server";
import * as restore from "./cli/restore.server";
import * as rotateBoxKeys from "./cli/rotate-box-keys.server";
import * as stats from "./cli/stats.server";
import { buildContainer } from "./container.server";
import type { Context } from "./infra/context";
import { readEnvironment } from "./infra/environment.server";
import type { Installation } from "./keeping/index.server";

/** A verb of the command line: what it is called with, what it does, and its work (gives the exit code). */
export type Verb = {
  usage: string;
  run(ctx: Context, args: string[], installation: Installation): Promise<number>;
};

const verbs: Readonly<Record<string, Verb>> = {
  backup,
  restore,
  export: exportAll,
  import: importDump,
  stats,
  "create-admin": createAdmin,
  reindex,
  "rotate-box-keys": rotateBoxKeys,
};

function help(): string {
  const lines = Object.values(verbs).map(({ usage }) => `  npm run askwell -- ${usage}`);
  return `Usage:\n${lines.join("\n")}\n`;
}

async function main(): Promise<number> {
  const [name = "", ...args] = process.argv.slice(2);
  const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
  if (!verb) {
    console.error(help());
    return name === "" || name === "help" || name === "--help" ? 0 : 2;
  }
  const environment = readEnvironment();
  const container = await buildContainer({ ...environment, ASKWELL_LOG: "warn" }, false);
  try {
    return await verb.run(container.ctx, args, container.installation);
  } finally {
    await container.close();
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  },
);
