import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildContainer, type Container } from "~/container.server";
import { readEnvironment } from "~/infra/environment.server";

/** Gives `work` a container on an embedded PostgreSQL of its own, without the demo; nothing of it stays. */
export async function withOwnContainer(
  work: (container: Container) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "askwell-bench-"));
  const container = await buildContainer(
    readEnvironment({
      ...process.env,
      DATABASE_URL: undefined,
      ASKWELL_DATA: folder,
      ASKWELL_DEMO: "off",
      ASKWELL_LOG: "warn",
    }),
    true,
  );
  try {
    await work(container);
  } finally {
    await container.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
