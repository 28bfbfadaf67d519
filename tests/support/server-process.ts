import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** The built server as a process of its own. */
export type ServerProcess = {
  origin: string;
  child: ChildProcess;
  /** What it has printed so far, log lines included. */
  output(): string;
  /** Ends it by a signal and waits until it is gone; gives its exit code. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
};

/** Starts the built server on a free port with these settings and nothing else, and waits until it serves. */
export async function startServer(settings: Record<string, string>): Promise<ServerProcess> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const child = spawn(process.execPath, ["build/server.js"], {
    env: {
      PATH: process.env.PATH,
      NODE_ENV: "production",
      PORT: String(port),
      ASKWELL_LOG: "warn",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
    });
  }
  await untilReady(origin, child, () => output);
  return {
    origin,
    child,
    output: () => output,
    async end(signal = "SIGTERM") {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
      child.kill(signal);
      return ended;
    },
  };
}

/** Loading the demo takes minutes on a busy machine; this is how long nothing at all is a fault. */
const READY_MINUTES = 10;

async function untilReady(
  origin: string,
  child: ChildProcess,
  output: () => string,
): Promise<void> {
  const until = Date.now() + READY_MINUTES * 60_000;
  while (Date.now() < until) {
    if (child.exitCode !== null) {
      throw new Error(`The server ended with ${child.exitCode}:\n${output()}`);
    }
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok && output().includes("is ready")) return;
    await sleep(100);
  }
  throw new Error(`The server was not ready within ${READY_MINUTES} minutes:\n${output()}`);
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
