import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { openSnapshot, type Snapshot } from "~/infra/db/whole/snapshot.server";
import { WAITING_JOBS } from "~/infra/jobs/waiting-jobs.server";
import { makePerson } from "../../support/make";
import { ask } from "../../support/make-thread";
import { useWorld } from "../../support/world";

const world = useWorld();
const FIRST = "00000000-0000-0000-0000-000000000000";

async function held(snapshot: Snapshot, name: string): Promise<number> {
  const table = snapshot.tables.find((each) => each.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return (await text(snapshot.rowsOf(table))).split("\n").length - 1;
}

test("a snapshot stands still while people post, follow-up work too, and writes nothing", async () => {
  const ctx = world.as(await makePerson(world));
  await ask(ctx);
  const snapshot = await openSnapshot(world.url);
  try {
    const before = await snapshot.query(WAITING_JOBS, [FIRST, 1000]);
    await ask(ctx, { title: "Where is my refund for the second order?" });
    for (const table of ["Question", "Post", "Revision", "Watch"])
      expect(await held(snapshot, table), table).toBe(1);
    expect(await snapshot.query(WAITING_JOBS, [FIRST, 1000])).toEqual(before);
    expect(await world.db.question.count()).toBe(2);
    await expect(snapshot.query('DELETE FROM "Watch"')).rejects.toThrow("read-only");
  } finally {
    await snapshot.close();
  }
});
