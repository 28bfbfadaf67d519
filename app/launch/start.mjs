import { install } from "./install.mjs";
import { ROOT, requireNode } from "./steps.mjs";

requireNode();
process.chdir(ROOT);
process.env.NODE_ENV ??= "production";
await install();
const { build } = await import("./build.mjs");
await build();
await import("../../build/server.js");
