import { describe, expect, test } from "vitest";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { makePerson } from "../../support/make";
import { useWorld } from "../../support/world";

const world = useWorld();

async function waitingJobs(): Promise<number> {
  const [row] = await world.db.$queryRaw<
    { n: number }[]
  >`SELECT count(*)::int AS n FROM pgboss.job WHERE state < 'active'`;
  return row?.n ?? 0;
}

const tag = (name: string) => world.db.tag.count({ where: { name } });

describe("a fact and the jobs that follow from it", () => {
  test("are kept together", async () => {
    await inTransaction(world.ctx, async (ctx) => {
      await ctx.db.tag.create({ data: { name: "refund" } });
      await ctx.jobs.publish("question.asked", { questionId: 1 });
      expect(await waitingJobs()).toBe(0);
    });
    expect(await tag("refund")).toBe(1);
    expect(await waitingJobs()).toBeGreaterThan(0);
  });

  test("vanish together", async () => {
    const failed = inTransaction(world.ctx, async (ctx) => {
      await ctx.db.tag.create({ data: { name: "refund" } });
      await ctx.jobs.publish("question.asked", { questionId: 1 });
      throw new Error("power cut");
    });
    await expect(failed).rejects.toThrow("power cut");
    expect(await tag("refund")).toBe(0);
    expect(await waitingJobs()).toBe(0);
  });

  test("join the transaction that is already open", async () => {
    const failed = inTransaction(world.ctx, async (outer) => {
      await inTransaction(outer, (inner) =>
        inner.db.tag.create({ data: { name: "inner" }, select: { id: true } }),
      );
      throw new Error("the outer one fails");
    });
    await expect(failed).rejects.toThrow();
    expect(await tag("inner")).toBe(0);
  });
});

test("two people who block each other both get through", async () => {
  const people = [await makePerson(world), await makePerson(world)] as const;
  let tries = 0;
  const rename = (first: number, second: number) =>
    inTransaction(world.ctx, async (ctx) => {
      tries++;
      await ctx.db.person.update({
        where: { id: first },
        data: { about: "first" },
        select: { id: true },
      });
      await ctx.db.$queryRaw`SELECT pg_sleep(0.3)::text`;
      await ctx.db.person.update({
        where: { id: second },
        data: { about: "second" },
        select: { id: true },
      });
    });
  await Promise.all([rename(people[0].id, people[1].id), rename(people[1].id, people[0].id)]);
  expect(tries).toBeGreaterThan(2);
});
