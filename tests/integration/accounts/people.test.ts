import { describe, expect, test } from "vitest";
import {
  chooseLanguage,
  mentionedPeople,
  ownSettings,
  personProfile,
  personViews,
  updateProfile,
} from "~/accounts/index.server";
import { makePerson } from "../../support/make";
import { makeAccount, refusalOf } from "../../support/make-account";
import { useWorld } from "../../support/world";

const world = useWorld();

describe("a person's page", () => {
  test("shows name, words and since when, and nothing private", async () => {
    const { actor } = await makeAccount(world, { name: "Ana Lima", email: "ana@example.test" });
    const ctx = world.as(actor);
    await updateProfile(ctx, {
      name: "Ana Lima Sol",
      about: "Bees.\n\nAnd boats.  ",
      locale: "zh-CN",
      timeZone: "Asia/Shanghai",
    });
    expect(await personProfile(world.ctx, actor.id)).toEqual({
      person: { id: actor.id, name: "Ana Lima Sol", staff: null },
      otherRoles: [],
      about: "Bees.\n\nAnd boats.",
      joinedAt: "2026-03-02T09:00:00.000Z",
    });
    expect(await ownSettings(ctx)).toEqual({
      name: "Ana Lima Sol",
      about: "Bees.\n\nAnd boats.",
      locale: "zh-CN",
      timeZone: "Asia/Shanghai",
      email: "ana@example.test",
      verified: true,
    });
    expect(await personProfile(world.ctx, 2_000_000_000)).toBeNull();
  });

  test("names all the roles somebody holds: one on the badge, the others beside it", async () => {
    const both = await makePerson(world, { roles: ["helper", "moderator", "agent"], team: "T" });
    expect(await personProfile(world.ctx, both.id)).toMatchObject({
      person: { staff: { role: "agent", team: "T" } },
      otherRoles: ["moderator", "helper"],
    });
  });

  test("says what does not fit, and leaves everything as it was", async () => {
    const { actor } = await makeAccount(world, { name: "Ana Lima" });
    await makeAccount(world, { name: "Bea Sol" });
    const ctx = world.as(actor);
    const change = (input: object) =>
      refusalOf(
        updateProfile(ctx, { name: "Ana Lima", about: "", locale: "en", timeZone: null, ...input }),
      );
    expect(await change({ name: "Вea Sol" })).toMatchObject({ options: { field: "name" } });
    expect(await change({ name: "bea sol" })).toMatchObject({ code: "account.name-taken" });
    expect(await change({ name: "Harbour Pay" })).toMatchObject({ code: "account.name-reserved" });
    expect(await change({ about: "x".repeat(501) })).toMatchObject({
      code: "text.too-long",
      options: { field: "about" },
    });
    expect(await change({ about: "a\u202Eb" })).toMatchObject({ code: "text.unreadable" });
    expect(await change({ timeZone: "Mars/Olympus" })).toMatchObject({
      options: { field: "timeZone" },
    });
    expect(await ownSettings(ctx)).toMatchObject({ name: "Ana Lima", about: "", timeZone: null });
    await updateProfile(ctx, { name: "ANA LIMA", about: "", locale: "en", timeZone: null });
    expect((await ownSettings(ctx)).name).toBe("ANA LIMA");
  });

  test("keeps the language that was chosen on any page", async () => {
    const { actor } = await makeAccount(world);
    await chooseLanguage(world.as(actor), "zh-CN");
    expect((await ownSettings(world.as(actor))).locale).toBe("zh-CN");
    expect((await refusalOf(chooseLanguage(world.ctx, "en"))).options.status).toBe(401);
  });
});

describe("people beside what they wrote", () => {
  test("come in one query, each once; ids of nobody are left out", async () => {
    const one = await makePerson(world, { name: "One" });
    const two = await makePerson(world, { name: "Two", roles: ["agent", "lead"], team: "Support" });
    const views = await personViews(world.ctx, [one.id, two.id, one.id, 2_000_000_000]);
    expect([...views.values()].sort((a, b) => a.id - b.id)).toEqual([
      { id: one.id, name: "One", staff: null },
      { id: two.id, name: "Two", staff: { role: "lead", team: "Support" } },
    ]);
    expect((await personViews(world.ctx, [])).size).toBe(0);
  });

  test("are mentioned by name without blanks or case", async () => {
    const { actor } = await makeAccount(world, { name: "Li Hua" });
    const found = await mentionedPeople(world.ctx, ["lihua", "nobody"]);
    expect([...found]).toEqual([["lihua", { id: actor.id }]]);
  });
});
