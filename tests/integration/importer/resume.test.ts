import { describe, expect, test } from "vitest";
import { importStackExchange } from "~/importer/index.server";
import type { Context } from "~/infra/context";
import { smallSite, writeDump } from "../../support/stackexchange-fixture";
import { useWorld } from "../../support/world";

const world = useWorld();

/** A context whose nth transaction does all its work and then never commits. */
function dyingAt(ctx: Context, nth: number): Context {
  const { transactions } = ctx;
  if (!transactions) throw new Error("no transactions");
  let count = 0;
  return {
    ...ctx,
    transactions: {
      ...transactions,
      run: (work) =>
        transactions.run(async (bound) => {
          const result = await work(bound);
          if (++count === nth) throw new Error("killed");
          return result;
        }),
    },
  };
}

/** All that was imported, told without our own ids: a stopped transaction uses numbers up. */
async function story(): Promise<unknown> {
  const posts = await world.db.post.findMany({
    select: {
      kind: true,
      source: true,
      html: true,
      score: true,
      createdAt: true,
      editedAt: true,
      language: true,
      author: { select: { name: true } },
      thread: { select: { source: true } },
      comment: { select: { onPost: { select: { source: true } } } },
      revisions: { select: { version: true, source: true, tags: true } },
      question: {
        select: {
          title: true,
          answerCount: true,
          lastActivityAt: true,
          tags: { select: { tag: { select: { name: true } } }, orderBy: { tag: { name: "asc" } } },
          closure: { select: { reason: true, closedAt: true } },
          acceptance: {
            select: {
              acceptedAt: true,
              answer: { select: { post: { select: { source: true } } } },
            },
          },
        },
      },
    },
    orderBy: [{ createdAt: "asc" }, { kind: "asc" }],
  });
  const people = await world.db.person.findMany({
    select: { name: true, createdAt: true },
    orderBy: { name: "asc" },
  });
  const rows = await world.db.importedRow.findMany({
    select: { kind: true, externalId: true },
    orderBy: [{ kind: "asc" }, { externalId: "asc" }],
  });
  return { posts, people, rows };
}

describe("an import that is stopped", () => {
  test("gives the same as one run, whichever batch it was stopped in", {
    timeout: 480_000,
  }, async () => {
    const folder = writeDump(smallSite());
    await importStackExchange(world.ctx, folder, { batchSize: 5 });
    const whole = await story();
    let stops = 0;
    for (let nth = 1; ; nth++) {
      await world.empty();
      const stopped = await importStackExchange(dyingAt(world.ctx, nth), folder, {
        batchSize: 5,
      }).then(
        () => false,
        (error: Error) => error.message === "killed",
      );
      if (!stopped) break;
      stops++;
      await importStackExchange(world.ctx, folder, { batchSize: 5 });
      expect(await story()).toEqual(whole);
    }
    expect(stops).toBeGreaterThanOrEqual(9);
  });

  test("leaves nothing of the batch it was stopped in", async () => {
    await expect(
      importStackExchange(dyingAt(world.ctx, 1), writeDump(smallSite())),
    ).rejects.toThrow("killed");
    expect(await world.db.person.count()).toBe(0);
    expect(await world.db.importedRow.count()).toBe(0);
  });

  test("may run twice at the same moment: nothing is doubled", async () => {
    const folder = writeDump(smallSite());
    const runs = await Promise.all(
      [1, 2].map(() => importStackExchange(world.ctx, folder, { batchSize: 2 })),
    );
    const both = await story();
    const made = runs.map(({ lines }) => lines.reduce((sum, line) => sum + line.made, 0));
    await world.empty();
    const alone = await importStackExchange(world.ctx, folder, { batchSize: 2 });
    expect(both).toEqual(await story());
    expect((made[0] ?? 0) + (made[1] ?? 0)).toBe(
      alone.lines.reduce((sum, line) => sum + line.made, 0),
    );
  });
});
