import { install } from "./install.mjs";
import { ROOT, requireNode } from "./steps.mjs";

requireNode();
const from = process.cwd();
process.chdir(ROOT);
process.env.NODE_ENV ??= "production";
await install();
const { build } = await import("./build.mjs");
await build();
// Folders on the command line count from where it was typed; npm says where that was.
process.env.INIT_CWD ??= from;
// What libraries will drop in their next major version is for who upgrades them, not for who starts this.
process.noDeprecation = true;
await import("../../build/cli.js");
