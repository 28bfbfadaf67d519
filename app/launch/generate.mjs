import { pathToFileURL } from "node:url";
import { hashOf, packaged, ROOT, step, unlessDone } from "./steps.mjs";

/** Generates the database client from prisma/schema, unless it is up to date. */
export async function generate() {
  await unlessDone(
    "app/infra/db/generated/.stamp",
    hashOf(["prisma/schema", "package-lock.json"]),
    () =>
      step(
        "Generating the database client",
        process.execPath,
        [packaged("prisma/build/index.js"), "generate"],
        {
          // Any executable will do: it keeps Prisma from downloading an engine that generating does not use.
          env: {
            PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
            PRISMA_HIDE_UPDATE_MESSAGE: "1",
            CHECKPOINT_DISABLE: "1",
          },
        },
      ),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.chdir(ROOT);
  await generate();
}
