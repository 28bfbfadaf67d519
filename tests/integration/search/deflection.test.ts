import { describe, expect, test } from "vitest";
import type { Context } from "~/infra/context";
import {
  claimSuggestions,
  decideDeflections,
  deflectionFigures,
  missSubscriptions,
  noteSuggestionOpened,
} from "~/search/index.server";
import { makePerson } from "../../support/make";
import { ask } from "../../support/make-thread";
import { DAY } from "../../support/notices";
import { useWorld } from "../../support/world";

const world = useWorld();
const DEVICE = "d".repeat(64);

async function place() {
  const other = world.as(await makePerson(world));
  const suggestion = await ask(other, {
    title: "Withdrawal limit reached too early",
    errorCode: "HP-4021",
  });
  const reader = world.as(await makePerson(world));
  return { suggestion, reader };
}

const opens = (ctx: Context, questionId: number, deviceHash: string | null = null) =>
  noteSuggestionOpened(ctx, { questionId, deviceHash });

/** Days pass; then the night comes. */
async function figuresAfter(days: number) {
  world.clock.advance(days * DAY);
  await world.drain();
  await decideDeflections(world.ctx);
  const lead = world.as(await makePerson(world, { roles: ["lead"] }));
  return deflectionFigures(lead);
}

describe("a question that was not needed", () => {
  test("is one whose suggestion was read, and about which nobody asked for seven days", async () => {
    const { suggestion, reader } = await place();
    await opens(reader, suggestion);
    expect(await figuresAfter(6)).toMatchObject({ recent: { opened: 0 }, undecided: 1 });
    expect(await figuresAfter(1)).toEqual({
      recent: { opened: 1, deflected: 1 },
      months: [{ month: "2026-03", opened: 1, deflected: 1 }],
      undecided: 0,
    });
  });

  test.each([
    ["of the same type", { title: "Another thing entirely happened" }],
    [
      "with the same code",
      { title: "Another thing happened", problemType: "how-to", errorCode: "hp-4021" },
    ],
    ["in similar words", { title: "Is my withdrawal limit too low?", problemType: "how-to" }],
  ])("is none when they ask one %s", async (_which, changes) => {
    const { suggestion, reader } = await place();
    await opens(reader, suggestion);
    world.clock.advance(6 * DAY);
    await ask(reader, changes);
    const figures = await figuresAfter(2);
    expect(figures).toMatchObject({ recent: { opened: 1, deflected: 0 }, undecided: 0 });
  });

  test("is one still when they ask about something else", async () => {
    const { suggestion, reader } = await place();
    await opens(reader, suggestion);
    await ask(reader, { title: "Where do I change my picture?", problemType: "how-to" });
    expect((await figuresAfter(7)).recent).toEqual({ opened: 1, deflected: 1 });
  });

  test("is one still when they ask after the seven days", async () => {
    const { suggestion, reader } = await place();
    await opens(reader, suggestion);
    await figuresAfter(7);
    await ask(reader);
    expect((await figuresAfter(1)).recent).toEqual({ opened: 1, deflected: 1 });
  });

  test("is none when official support gets a case of theirs about it", async () => {
    const { suggestion, reader } = await place();
    const own = await ask(reader);
    await world.drain();
    world.clock.advance(DAY);
    await opens(reader, suggestion);
    const follows = missSubscriptions.find(({ events }) => events.includes("case.opened"));
    const payload = { caseId: 1, questionId: own };
    await follows?.handle(world.ctx, [{ event: "case.opened", payload }]);
    expect((await figuresAfter(7)).recent).toEqual({ opened: 1, deflected: 0 });
  });

  test("is one, however many suggestions on a topic were read", async () => {
    const { suggestion, reader } = await place();
    const another = await ask(world.as(await makePerson(world)), {
      title: "Withdrawal stuck again",
    });
    await opens(reader, suggestion);
    world.clock.advance(5 * DAY);
    await opens(reader, another);
    // The week begins anew.
    expect((await figuresAfter(3)).undecided).toBe(1);
    expect((await figuresAfter(4)).recent).toEqual({ opened: 1, deflected: 1 });
  });

  test("a visitor counts where their device is known, and asks as the person they sign in as", async () => {
    const { suggestion, reader } = await place();
    await opens(world.ctx, suggestion);
    expect(await world.db.deflection.count()).toBe(0);
    await opens(world.ctx, suggestion, DEVICE);
    await claimSuggestions(reader, DEVICE);
    await ask(reader);
    expect((await figuresAfter(7)).recent).toEqual({ opened: 1, deflected: 0 });
    await opens(world.ctx, suggestion, DEVICE);
    expect((await figuresAfter(7)).recent).toEqual({ opened: 2, deflected: 1 });
  });

  test("once it is decided, nobody can tell who it was or what they read", async () => {
    const { suggestion, reader } = await place();
    await opens(reader, suggestion);
    await opens(world.ctx, suggestion, DEVICE);
    await figuresAfter(7);
    const rows = await world.db.deflection.findMany();
    expect(rows).toHaveLength(2);
    for (const row of rows)
      expect(row).toMatchObject({ personId: null, deviceHash: null, questionId: null });
  });

  test("is counted once by two workers, and never for one's own question", async () => {
    const { suggestion, reader } = await place();
    await opens(reader, suggestion);
    const own = await ask(reader, { title: "Where is my money now?", problemType: "how-to" });
    await opens(reader, own);
    world.clock.advance(8 * DAY);
    await Promise.all([decideDeflections(world.ctx), decideDeflections(world.ctx)]);
    expect((await figuresAfter(0)).recent).toEqual({ opened: 1, deflected: 1 });
  });
});
