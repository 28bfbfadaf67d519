import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type { WorkerOptions } from "node:worker_threads";

/** What `new Worker(file, options)` needs to run one of our files. */
export type WorkerFile = {
  file: URL | string;
  options: Pick<WorkerOptions, "eval" | "execArgv">;
};

const bundled = new Map<string, string>();

/**
 * The worker thread `name` that stands beside the caller, whose `import.meta.url` is `from`: when it
 * was built, `<name>.js` beside the bundle; when it runs from source (tsx, vitest, Vite),
 * `<name>.server.ts`, bundled in memory once per process.
 */
export function workerFile(from: string, name: string): WorkerFile {
  const options = { execArgv: [] };
  if (!/\.tsx?(?:\?|$)/.test(from)) return { file: new URL(`./${name}.js`, from), options };
  const source = fileURLToPath(new URL(`./${name}.server.ts`, from));
  const code = bundled.get(source) ?? bundle(source);
  bundled.set(source, code);
  return { file: code, options: { ...options, eval: true } };
}

/** Loaders for TypeScript either leave threads alone (tsx on Node 20) or treble the time they take to start. */
function bundle(source: string): string {
  const esbuild: typeof import("esbuild") = createRequire(source)("esbuild");
  const { outputFiles } = esbuild.buildSync({
    entryPoints: [source],
    bundle: true,
    write: false,
    platform: "node",
    format: "cjs",
    target: "node20",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
