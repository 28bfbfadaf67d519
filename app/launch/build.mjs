import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { generate } from "./generate.mjs";
import { hashOf, packaged, ROOT, step, unlessDone } from "./steps.mjs";

const SOURCES = [
  "app",
  "prisma",
  "public",
  "package-lock.json",
  "package.json",
  "remix.config.js",
  "tsconfig.json",
  "vite.config.ts",
];

/** Builds pages and programs into build/, unless nothing changed since the last time. */
export async function build() {
  await generate();
  await unlessDone("build/.stamp", `${hashOf(SOURCES)} ${process.versions.node}`, async () => {
    await step(
      "Building the pages",
      process.execPath,
      [packaged("@remix-run/dev/dist/cli.js"), "vite:build", "--logLevel", "warn"],
      {
        env: { NODE_ENV: "production" },
      },
    );
    await step("Building the programs", process.execPath, [join(ROOT, "app/launch/bundle.mjs")]);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.chdir(ROOT);
  await build();
}
