import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

export type Served = {
  origin: string;
  accounts: { role: string; email: string; password: string }[];
  rssMiB(): number;
  stop(): Promise<void>;
};

/** The built server with its demo community on a folder of its own. */
export async function serve(port: number): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "askwell-bench-"));
  const child = spawn(process.execPath, ["build/server.js"], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      PORT: String(port),
      ASKWELL_DATA: folder,
      ASKWELL_LOG: "silent",
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const origin = `http://localhost:${port}`;
  for (let tries = 0; tries < 600; tries++) {
    if ((await fetch(`${origin}/readyz`).catch(() => null))?.ok) break;
    await sleep(100);
  }
  return {
    origin,
    accounts: JSON.parse(readFileSync(join(folder, "demo-accounts.json"), "utf8")),
    rssMiB: () =>
      Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0) /
      1024,
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
