import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { TestProject } from "vitest/node";

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
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const log = createWriteStream(join(folder, "server.log"));
  const child = spawn(process.execPath, ["build/server.js"], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      PORT: String(port),
      ASKWELL_DATA: folder,
      ASKWELL_LOG: "warn",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.pipe(log);
  await untilReady(origin, child, () => output);
  project.provide("origin", origin);
  project.provide("dataFolder", folder);
  project.provide("demoAccounts", accountsIn(output));
  return async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
}

function accountsIn(output: string): DemoAccount[] {
  return [...output.matchAll(/^\s+(\w+)\s+(\S+@\S+)\s+(\S+)$/gm)].map(
    ([, role = "", email = "", password = ""]) => ({ role, email, password }),
  );
}

async function untilReady(
  origin: string,
  child: ChildProcess,
  output: () => string,
): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    if (child.exitCode !== null)
      throw new Error(`The server ended with ${child.exitCode}:\n${output()}`);
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok && output().includes("is ready")) return;
    await sleep(100);
  }
  throw new Error(`The server was not ready within a minute:\n${output()}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
