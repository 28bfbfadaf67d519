import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { install } from "../app/launch/install.mjs";
import { ROOT, requireNode } from "../app/launch/steps.mjs";

/**
 * `npm test`: installs what is missing, then format, lint, types, unit (architecture too),
 * integration on the embedded PostgreSQL and on PostgreSQL 15, and the browser. Ends with one line.
 */
requireNode();
process.chdir(ROOT);
delete process.env.DATABASE_URL;
await install();
const { generate } = await import("../app/launch/generate.mjs");
const { build } = await import("../app/launch/build.mjs");
await generate();

const scratch = mkdtempSync(join(tmpdir(), "askwell-run-"));
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

await check("Format and lint", "@biomejs/biome/bin/biome", [
  "check",
  "--config-path",
  "tests/support",
  ".",
]);
await check("Types", "typescript/bin/tsc", ["--noEmit"]);
await suite("Unit tests", "unit");
await build();
await suite("Integration tests on the embedded PostgreSQL", "integration");
const older = await import("./support/postgresql-15.mjs");
const server = await older.start();
if (server) {
  await suite("Integration tests on PostgreSQL 15", "integration", {
    TEST_DATABASE_URL: server.url,
  });
  server.stop();
} else {
  console.log(
    "– PostgreSQL 15: no server binaries here, so the second integration run is left out (Debian: apt-get install postgresql-15).",
  );
}
const { findChromium } = await import("./support/chromium.mjs");
await suite("Browser tests", "e2e", { CHROMIUM: findChromium() });

rmSync(scratch, { recursive: true, force: true });
for (const failure of failures) console.log(`✗ ${failure}`);
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed > 0 ? 1 : 0);

async function check(title, program, args) {
  const code = await run(join(ROOT, "node_modules", program), args);
  count(title, code === 0);
}

async function suite(title, project, env = {}) {
  const report = join(scratch, `${Math.random().toString(36).slice(2)}.json`);
  console.log(`\n▸ ${title}`);
  const args = [
    "run",
    "--project",
    project,
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const code = await run(join(ROOT, "node_modules/vitest/vitest.mjs"), args, env);
  if (!existsSync(report)) return count(title, false);
  const result = JSON.parse(readFileSync(report, "utf8"));
  total.passed += result.numPassedTests;
  total.failed += result.numFailedTests;
  total.skipped += result.numPendingTests + result.numTodoTests;
  for (const file of result.testResults) {
    for (const test of file.assertionResults)
      if (test.status === "failed")
        failures.push(`${title}: ${test.fullName}\n${beginning(test.failureMessages)}`);
    if (file.status === "failed" && file.assertionResults.length === 0)
      count(`${title}: ${file.name}`, false);
  }
  if (code !== 0 && result.numFailedTests === 0 && result.success !== false)
    count(`${title}: ended with ${code}`, false);
}

/** What was wrong and where: enough to tell one cause from another when only the end of the log is kept. */
function beginning(messages) {
  const lines = stripVTControlCharacters(messages.join("\n")).split("\n");
  const told = lines.filter((line) => !line.includes("node_modules")).slice(0, 12);
  return told.map((line) => `    ${line.slice(0, 300)}`).join("\n");
}

function count(title, passed) {
  total[passed ? "passed" : "failed"]++;
  if (!passed) failures.push(title);
  console.log(`${passed ? "✓" : "✗"} ${title}`);
}

function run(program, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    child.on("close", (code) => resolve(code ?? 1));
  });
}
