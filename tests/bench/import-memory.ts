import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeLargeDump } from "../support/stackexchange-fixture";

/** The promise: a dump ten times as large takes no more memory than this beyond the smaller one. */
const ALLOWED_MIB = 64;

/**
 * Imports dumps of different sizes with the built command, each into a database of its own, and
 * prints time and the most memory the process ever held. Linux only: it reads /proc.
 */
export async function benchImport(sizes: readonly number[]): Promise<void> {
  const peaks: number[] = [];
  for (const rows of sizes.length > 0 ? sizes : [100_000, 1_000_000]) {
    const { peakMiB, seconds } = await importOf(rows);
    peaks.push(peakMiB);
    console.log(
      `import of ${rows} rows: ${peakMiB.toFixed(0)} MiB at most, ${seconds.toFixed(0)} s, ${(rows / seconds).toFixed(0)} rows/s`,
    );
  }
  const growth = (peaks.at(-1) ?? 0) - (peaks[0] ?? 0);
  console.log(`growth: ${growth.toFixed(0)} MiB (allowed: ${ALLOWED_MIB})`);
  if (growth > ALLOWED_MIB) process.exitCode = 1;
}

async function importOf(rows: number): Promise<{ peakMiB: number; seconds: number }> {
  const folder = mkdtempSync(join(tmpdir(), "askwell-import-"));
  try {
    await writeLargeDump(folder, rows);
    const began = performance.now();
    const child = spawn(process.execPath, ["build/cli.js", "import", "stackexchange", folder], {
      env: { PATH: process.env.PATH, NODE_ENV: "production", ASKWELL_DATA: join(folder, "data") },
      stdio: ["ignore", "ignore", "inherit"],
    });
    let peakMiB = 0;
    const watching = setInterval(() => {
      peakMiB = Math.max(peakMiB, highWaterMiB(child.pid));
    }, 100);
    const code = await new Promise((resolve) => child.once("exit", resolve));
    clearInterval(watching);
    if (code !== 0) throw new Error(`the import of ${rows} rows ended with ${code}`);
    return { peakMiB, seconds: (performance.now() - began) / 1000 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function highWaterMiB(pid: number | undefined): number {
  try {
    return (
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024
    );
  } catch {
    // It ended between two looks.
    return 0;
  }
}
