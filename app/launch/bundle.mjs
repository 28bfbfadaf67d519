import { pathToFileURL } from "node:url";
import { build } from "esbuild";

/** What runs outside Remix: the web process, the command line, the thread that renders text, and the program that remakes pictures. */
const PROGRAMS = {
  server: "app/server.ts",
  cli: "app/cli.ts",
  "render-worker": "app/markdown/render-worker.server.ts",
  "remake-worker": "app/infra/pictures/remake-worker.server.ts",
};

/** Puts each program, by its name, into build/; packages stay where they are. */
export async function bundle(entryPoints) {
  await build({
    entryPoints,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    jsx: "automatic",
    outdir: "build",
    logLevel: "warning",
  });
}

// A program of its own, and not the package's command: that is a script or a binary, as its install script ran or not.
if (import.meta.url === pathToFileURL(process.argv[1]).href) await bundle(PROGRAMS);
