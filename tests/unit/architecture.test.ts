import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { describe, expect, test } from "vitest";
import { rules } from "../support/architecture-rules";

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name === "generated") return [];
    return entry.isDirectory() ? filesBelow(path) : [path];
  });
}

const app = filesBelow("app");
const code = [...app, ...filesBelow("prisma/demo"), ...filesBelow("tests")].filter((path) =>
  /\.(tsx?|mjs)$/.test(path),
);
const sources = app
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

/** Which files hold a pattern, apart from those that may. */
function holders(pattern: RegExp, allowed: (path: string) => boolean): string[] {
  return sources
    .filter(({ path, text }) => pattern.test(text) && !allowed(path))
    .map(({ path }) => path);
}

describe("the architecture", () => {
  test("every import goes down a layer, through a module's door", {
    timeout: 120_000,
  }, async () => {
    const { output } = await cruise(
      ["app"],
      {
        validate: true,
        ruleSet: { forbidden: rules },
        tsPreCompilationDeps: true,
        doNotFollow: { path: "node_modules" },
        exclude: { path: "app/infra/db/generated" },
        tsConfig: { fileName: "tsconfig.json" },
        enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
      },
      {},
      { tsConfig: (await import("../support/architecture-rules")).compilerOptions() },
    );
    const { summary, modules } = output as ICruiseResult;
    expect(modules.length).toBeGreaterThan(50);
    expect(
      summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`),
    ).toEqual([]);
  });

  test("each outside package has one owner", () => {
    const owners: [RegExp, RegExp][] = [
      [/from "lucia"/, /^app\/accounts\/lucia\.server\.ts$/],
      [/from "@node-rs\/argon2"/, /^app\/accounts\/passwords\.server\.ts$/],
      [/from "(marked|sanitize-html)"/, /^app\/markdown\//],
      [/from "meilisearch"/, /^app\/infra\/search-engine\/meilisearch\.server\.ts$/],
      [/from "pg-boss"/, /^app\/infra\/jobs\/pg-boss\.server\.ts$/],
      [/from "(@prisma\/|pg")/, /^app\/infra\/(db|live)\//],
      [/from "pg-copy-streams"/, /^app\/infra\/db\/whole\//],
      [/from "tar-stream"/, /^app\/keeping\/backup\//],
      [/from "nodemailer"/, /^app\/infra\/mailer\//],
      [/from "sharp"/, /^app\/infra\/pictures\//],
      [/from "aws4fetch"/, /^app\/infra\/storage\//],
      [/from "ical.js"/, /^app\/escalation\/calendars\/holiday-file\.server\.ts$/],
      [/from "busboy"/, /^app\/http\/chain\//],
      [/from "express"/, /^app\/(server\.ts|http\/chain\/)/],
    ];
    for (const [pattern, owner] of owners)
      expect(holders(pattern, (path) => owner.test(path))).toEqual([]);
  });

  test("settings are read in one file, the current time in the clock, chance never for secrets", () => {
    expect(holders(/process\.env/, (path) => path === "app/infra/environment.server.ts")).toEqual(
      [],
    );
    expect(
      holders(/Date\.now\(\)|new Date\(\)/, (path) => path === "app/infra/clock/system.server.ts"),
    ).toEqual([]);
    expect(
      holders(/Math\.random/, (path) => path === "app/infra/db/in-transaction.server.ts"),
    ).toEqual([]);
  });

  test("unsafe SQL exists in the jobs' transaction binding alone, and HTML is set in one component", () => {
    expect(
      holders(
        /\$(query|execute)RawUnsafe/,
        (path) => path === "app/infra/jobs/transaction-binding.server.ts",
      ),
    ).toEqual([]);
    expect(
      holders(/dangerouslySetInnerHTML/, (path) => path === "app/ui/thread/user-text.tsx"),
    ).toEqual([]);
  });

  test("what keeps the community reads every table and writes none", () => {
    // A hash is updated, too, and writes nothing.
    const writes =
      /(?<!hash)\.(create|createMany|update|updateMany|upsert|delete|deleteMany)\(|\$executeRaw/;
    const keeping = sources.filter(({ path }) => path.startsWith("app/keeping/"));
    expect(keeping.length).toBeGreaterThan(10);
    expect(keeping.filter(({ text }) => writes.test(text)).map(({ path }) => path)).toEqual([]);
  });

  test("no loader or action of staff's pages trusts a parent's guard", () => {
    const unguarded = sources
      .filter(({ path }) => /^app\/routes\/staff/.test(path))
      .flatMap(({ path, text }) => {
        const doors =
          text.match(/export (?:async function|const) (?:loader|action)\b/g)?.length ?? 0;
        const guards = text.match(/\ballowed\(/g)?.length ?? 0;
        return guards < doors ? [path] : [];
      });
    expect(unguarded).toEqual([]);
  });

  test("no component imports the server's code", () => {
    const components = sources.filter(
      ({ path }) => /\.tsx$/.test(path) && !/^app\/(routes|root\.tsx|entry\.)/.test(path),
    );
    expect(
      components
        .filter(({ text }) => /^import (?!type).*\.server"/m.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  test("no file is over 300 lines", () => {
    const exempt = /app\/i18n\/messages\/|prisma\/demo\//;
    const long = code.filter(
      (path) => !exempt.test(path) && readFileSync(path, "utf8").split("\n").length > 301,
    );
    expect(long).toEqual([]);
  });

  test("names say what a thing is: kebab-case, and no drawers", () => {
    const drawers = /^(service|services|helper|helpers|utils?|common|misc)$/;
    for (const path of code) {
      const parts = path.split("/").map((part) => part.replace(/\..*$/, ""));
      expect(
        parts.filter((part) => drawers.test(part)),
        path,
      ).toEqual([]);
      if (!path.startsWith("app/routes/"))
        expect(basename(path), path).toMatch(/^[a-z0-9-]+(\.[a-z0-9]+)*$/);
    }
    expect(statSync("app").isDirectory()).toBe(true);
  });
});
