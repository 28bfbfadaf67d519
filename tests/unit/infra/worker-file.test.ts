import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { workerFile } from "~/infra/worker-file.server";

const app = fileURLToPath(new URL("../../../app/", import.meta.url));

describe("the file of a worker thread", () => {
  test("stands beside the bundle once Askwell is built", () => {
    expect(workerFile("file:///srv/askwell/build/server.js", "render-worker")).toEqual({
      file: new URL("file:///srv/askwell/build/render-worker.js"),
      options: { execArgv: [] },
    });
  });

  test("is made of the source beside the caller before that, and made once", () => {
    const from = pathToFileURL(join(app, "markdown/render.server.ts")).href;
    const { file, options } = workerFile(from, "render-worker");
    expect(file).toContain("parentPort");
    expect(options.eval).toBe(true);
    expect(workerFile(from, "render-worker").file).toBe(file);
  });

  test("works in the built program as it does from source", async () => {
    const folder = mkdtempSync(join(tmpdir(), "askwell-build-"));
    try {
      await build({
        entryPoints: {
          server: join(app, "markdown/index.server.ts"),
          "render-worker": join(app, "markdown/render-worker.server.ts"),
        },
        outdir: folder,
        outExtension: { ".js": ".js" },
        bundle: true,
        platform: "node",
        format: "esm",
        target: "node20",
        alias: { "~": app },
        banner: {
          js: 'import { createRequire as r } from "node:module"; const require = r(import.meta.url);',
        },
      });
      const built = await import(/* @vite-ignore */ pathToFileURL(join(folder, "server.js")).href);
      const answer = await built.renderMarkdown("**a**");
      await built.closeMarkdown();
      expect(answer).toEqual({ html: "<p><strong>a</strong></p>", plain: false });
    } finally {
      rmSync(folder, { recursive: true });
    }
  }, 30_000);
});
