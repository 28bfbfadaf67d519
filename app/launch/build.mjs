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

/** What runs outside Remix: the web process, the command line, the thread that renders text, and the program that remakes pictures. */
const ENTRIES = [
  "server=app/server.ts",
  "cli=app/cli.ts",
  "render-worker=app/markdown/render-worker.server.ts",
  "remake-worker=app/infra/pictures/remake-worker.server.ts",
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
    await step("Building the programs", process.execPath, [
      packaged("esbuild/bin/esbuild"),
      ...ENTRIES,
      "--bundle",
      "--platform=node",
      "--format=esm",
      "--target=node20",
      "--packages=external",
      "--jsx=automatic",
      "--outdir=build",
      "--log-level=warning",
    ]);
  });
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.chdir(ROOT);
  await build();
}
