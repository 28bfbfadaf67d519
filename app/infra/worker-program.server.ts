import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const bundled = new Map<string, string>();

/**
 * What to give `node` to run the program `name` that stands beside the caller, whose
 * `import.meta.url` is `from`: when it was built, `<name>.js` beside the bundle; when it runs from
 * source, `<name>.server.ts`, bundled in memory once per process.
 */
export function workerProgram(from: string, name: string): string[] {
  if (!/\.tsx?(?:\?|$)/.test(from)) return [fileURLToPath(new URL(`./${name}.js`, from)), "--"];
  const source = fileURLToPath(new URL(`./${name}.server.ts`, from));
  const code = bundled.get(source) ?? bundle(source);
  bundled.set(source, code);
  return ["--input-type=module", "-e", code, "--"];
}

function bundle(source: string): string {
  const esbuild: typeof import("esbuild") = createRequire(source)("esbuild");
  const { outputFiles } = esbuild.buildSync({
    entryPoints: [source],
    bundle: true,
    write: false,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
