import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startServer } from "./server-process";

export type DemoAccount = { role: string; email: string; password: string };

declare module "vitest" {
  interface ProvidedContext {
    /** Where the built server with the demo community answers. */
    origin: string;
    /** Its data folder, with the mail folder in it. */
    dataFolder: string;
    demoAccounts: DemoAccount[];
  }
}

/** Starts the built server as a newcomer would, with an empty data folder and the demo community. */
export default async function setup(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), "askwell-e2e-"));
  // Behind a proxy, as deployed: each window of the tests has an address of its own, as people do.
  const server = await startServer({ ASKWELL_DATA: folder, ASKWELL_TRUST_PROXY: "1" });
  project.provide("origin", server.origin);
  project.provide("dataFolder", folder);
  project.provide("demoAccounts", accountsIn(server.output()));
  return async () => {
    await server.end();
    rmSync(folder, { recursive: true, force: true });
  };
}

function accountsIn(output: string): DemoAccount[] {
  return [...output.matchAll(/^\s+(\w+)\s+(\S+@\S+)\s+(\S+)$/gm)].map(
    ([, role = "", email = "", password = ""]) => ({ role, email, password }),
  );
}
