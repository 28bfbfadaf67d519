import { install } from "./install.mjs";
import { ROOT, requireNode } from "./steps.mjs";

requireNode();
process.chdir(ROOT);
process.env.NODE_ENV ??= "production";
await install();
const { build } = await import("./build.mjs");
await build();
// What libraries will drop in their next major version is for who upgrades them, not for who starts this.
process.noDeprecation = true;
await import("../../build/server.js");
