import { existsSync, lstatSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fail, hashOf, ROOT, step, unlessDone } from "./steps.mjs";

const isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** Installs the packages of the lockfile, unless they are there. No package's own script runs. */
export async function install() {
  const stamp = "node_modules/.askwell-installed";
  const hash = `${hashOf(["package-lock.json", "package.json"])} ${process.platform} ${process.arch} ${process.versions.modules}`;
  await unlessDone(stamp, hash, async () => {
    if (isLink(join(ROOT, "node_modules"))) {
      fail(
        "node_modules is a link: installing would empty the folder it leads to. Take it away and run the command again.",
      );
    }
    if (existsSync(join(ROOT, stamp))) rmSync(join(ROOT, stamp));
    const windows = process.platform === "win32";
    await step(
      "Installing packages",
      windows ? "npm.cmd" : "npm",
      [
        "ci",
        "--ignore-scripts",
        "--include=dev",
        "--include=optional",
        "--no-audit",
        "--no-fund",
        "--loglevel=error",
      ],
      {
        env: { NODE_ENV: "development" },
        advice:
          "Check the network and the registry that npm is set to use, then run the command again.",
      },
    );
  });
}
