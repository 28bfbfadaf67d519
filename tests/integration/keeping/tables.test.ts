import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import {
  exportCommunity,
  IN_EXPORTS,
  LEFT_OUT_OF_BACKUPS,
  takeBackup,
} from "~/keeping/index.server";
import { installationOf } from "../../support/other-askwell";
import { useWorld } from "../../support/world";

const world = useWorld();
const folder = mkdtempSync(join(tmpdir(), "askwell-tables-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function tableNames(): Promise<string[]> {
  const rows = await world.db.$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables
    WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
  return rows.map(({ name }) => name).sort();
}

test("every table is in an export, or left out of it for a reason that is written down", async () => {
  expect(Object.keys(IN_EXPORTS).sort()).toEqual(await tableNames());
  const file = join(folder, "export.json");
  const { rows } = await exportCommunity(world.ctx, installationOf(world), {
    file,
    withPrivate: true,
  });
  const told = new Set<string>();
  for (const [table, place] of Object.entries(IN_EXPORTS)) {
    if ("omitted" in place) expect(place.omitted.length, table).toBeGreaterThan(10);
    else for (const section of place.sections) told.add(section);
  }
  expect([...told].sort()).toEqual(Object.keys(rows).sort());
});

test("every table is in a backup, or left out of it for a reason that is written down", async () => {
  const file = join(folder, "backup.tar.gz");
  const { manifest } = await takeBackup(world.ctx, installationOf(world), { file });
  const held = manifest.sections.flatMap(({ name }) => /^tables\/(.*)$/.exec(name)?.[1] ?? []);
  const leftOut = Object.entries(LEFT_OUT_OF_BACKUPS);
  for (const [table, reason] of leftOut) expect(reason.length, table).toBeGreaterThan(10);
  expect([...held, ...leftOut.map(([table]) => table)].sort()).toEqual(await tableNames());
});
