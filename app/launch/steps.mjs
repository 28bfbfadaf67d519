import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The checkout's folder. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

const NODE_MIN = [20, 19];

/** Ends with what to do where Node is older than the packages allow. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > NODE_MIN[0] || (major === NODE_MIN[0] && minor >= NODE_MIN[1])) return;
  fail(
    `Askwell needs Node.js ${NODE_MIN.join(".")} or newer; this is ${process.versions.node}. Install it from your system's packages or from the Node.js site.`,
  );
}

/** Says what went wrong and what to do, and ends. */
export function fail(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/**
 * Runs a program under a title; its output is shown only when it fails. A line that moves says
 * that a long step still lives.
 */
export async function step(title, command, args, { env = {}, advice = "" } = {}) {
  const began = performance.now();
  const live = process.stdout.isTTY;
  process.stdout.write(live ? `  ${title} …` : `  ${title} …\n`);
  const ticker = setInterval(() => {
    const seconds = Math.round((performance.now() - began) / 1000);
    if (live) process.stdout.write(`\r  ${title} … ${seconds} s`);
    else if (seconds % 15 === 0) process.stdout.write(`  ${title} … ${seconds} s\n`);
  }, 1000);
  const { code, output } = await run(command, args, env);
  clearInterval(ticker);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  if (code !== 0) fail(`${title} failed.\n\n${output.slice(-6000)}\n${advice}`);
  process.stdout.write(
    live ? `\r  ${title}: done in ${seconds} s\n` : `  ${title}: done in ${seconds} s\n`,
  );
}

function run(command, args, env) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    const keep = (chunk) => {
      output = (output + chunk).slice(-20_000);
    };
    child.stdout.on("data", keep);
    child.stderr.on("data", keep);
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => resolve({ code, output }));
  });
}

/** One hash over the contents of files and folders; what is missing counts as missing. */
export function hashOf(entries) {
  const hash = createHash("sha256");
  for (const entry of entries) addTo(hash, entry);
  return hash.digest("hex");
}

function addTo(hash, entry) {
  const path = join(ROOT, entry);
  if (!existsSync(path)) return void hash.update(`${entry} missing`);
  if (!statSync(path).isDirectory())
    return void hash.update(`${entry}\n`).update(readFileSync(path));
  for (const name of readdirSync(path).sort())
    if (name !== "generated") addTo(hash, join(entry, name));
}

/** Does `work` unless the stamp file says that it was done for the same inputs. */
export async function unlessDone(stamp, hash, work) {
  const path = join(ROOT, stamp);
  if (existsSync(path) && readFileSync(path, "utf8") === hash) return;
  await work();
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, hash);
}

/** A program that a package of ours brought, run by this Node. */
export function packaged(path) {
  return join(ROOT, "node_modules", path);
}
