import { describe, expect, test } from "vitest";
import {
  addSynonyms,
  changeSynonyms,
  removeSynonyms,
  searchQuestions,
  switchSynonyms,
  synonymGroup,
  synonymList,
} from "~/search/index.server";
import { SYNONYMS_LAST_MS } from "~/search/synonyms/tell-synonyms.server";
import { makePerson } from "../../support/make";
import { useWorld } from "../../support/world";
import { ask } from "./posting";

const world = useWorld();
const lead = async () => world.as(await makePerson(world, { roles: ["lead"] }));
const found = async (ctx: typeof world.ctx, text: string) =>
  (await searchQuestions(ctx, { text, page: 1 })).rows.map(({ id }) => id);
const shipped = async () => {
  const ctx = await lead();
  const { rows } = await synonymList(ctx, { find: "withdrawal", page: 1 });
  const [group] = rows.filter((row) => row.shipped);
  if (!group) throw new Error("a group about withdrawals is built in");
  return { ctx, group };
};

describe("synonyms that leads keep", () => {
  test("terms of a new group find one another in the next search, in either language", async () => {
    const { questionId } = await ask(world, { title: "My zorkmids never came home" });
    await world.drain();
    const ctx = await lead();
    expect(await found(ctx, "佐克币")).toEqual([]);
    await addSynonyms(ctx, { terms: ["佐克币", "zorkmids"] });
    expect(await found(ctx, "佐克币")).toEqual([questionId]);
  });

  test("another process goes by them within seconds, without a restart", async () => {
    const { questionId } = await ask(world, { title: "My zorkmids never came home" });
    await world.drain();
    const elsewhere = world.ctx;
    expect(await found(elsewhere, "佐克币")).toEqual([]);
    await addSynonyms(await lead(), { terms: ["佐克币", "zorkmids"] });
    expect(await found(elsewhere, "佐克币")).toEqual([]);
    world.clock.advance(SYNONYMS_LAST_MS);
    expect(await found(elsewhere, "佐克币")).toEqual([questionId]);
  });

  test("a group can be given other terms, switched off, switched on and taken away", async () => {
    const { questionId } = await ask(world, { title: "My zorkmids never came home" });
    await world.drain();
    const ctx = await lead();
    const { id } = await addSynonyms(ctx, { terms: ["佐克币", "galleons"] });
    const key = `own-${id}`;
    await changeSynonyms(ctx, { key, terms: ["佐克币", "zorkmids"] });
    expect(await found(ctx, "佐克币")).toEqual([questionId]);
    await switchSynonyms(ctx, { key, on: false });
    expect(await found(ctx, "佐克币")).toEqual([]);
    expect((await synonymGroup(ctx, key))?.off).toBe(true);
    await switchSynonyms(ctx, { key, on: true });
    expect(await found(ctx, "佐克币")).toEqual([questionId]);
    await removeSynonyms(ctx, key);
    expect(await found(ctx, "佐克币")).toEqual([]);
    expect(await synonymGroup(ctx, key)).toBeNull();
  });

  test("a built-in group can be switched off, changed, and brought back as it came", async () => {
    const { questionId } = await ask(world, { title: "Withdrawal is late" });
    await world.drain();
    const { ctx, group } = await shipped();
    expect(await found(ctx, "提现")).toEqual([questionId]);
    await switchSynonyms(ctx, { key: group.key, on: false });
    expect(await found(ctx, "提现")).toEqual([]);
    await changeSynonyms(ctx, { key: group.key, terms: ["佐克币", "withdrawal"] });
    expect(await found(ctx, "佐克币")).toEqual([questionId]);
    expect(await synonymGroup(ctx, group.key)).toMatchObject({ changed: true, off: false });
    await removeSynonyms(ctx, group.key);
    expect(await synonymGroup(ctx, group.key)).toEqual(group);
    expect(await found(ctx, "提现")).toEqual([questionId]);
  });

  test("the list says who changed a group and when, and finds groups by a term", async () => {
    const ctx = await lead();
    await addSynonyms(ctx, { terms: ["佐克币", "zorkmids"] });
    const { rows, total } = await synonymList(ctx, { find: "ZORK", page: 1 });
    expect(total).toBe(1);
    expect(rows[0]).toMatchObject({
      terms: ["佐克币", "zorkmids"],
      shipped: false,
      by: { id: ctx.actor?.id },
      at: world.clock.now().toISOString(),
    });
    expect((await synonymList(ctx, { find: "no such term", page: 1 })).rows).toEqual([]);
    const all = await synonymList(ctx, { find: "", page: 99 });
    expect(all.page).toBe(all.pages);
  });

  test("what one group has already is no second one", async () => {
    const ctx = await lead();
    await addSynonyms(ctx, { terms: ["佐克币", "zorkmids", "zm"] });
    await expect(addSynonyms(ctx, { terms: ["ZORKMIDS", "佐克币"] })).rejects.toMatchObject({
      code: "search.known-group",
    });
  });

  test("a group that is not there is refused, whatever its key looks like", async () => {
    const ctx = await lead();
    for (const key of ["", "own-1", "shipped-nothing", "own-99999999999", "own-1;--"])
      await expect(switchSynonyms(ctx, { key, on: false }), key).rejects.toMatchObject({
        code: "search.no-group",
      });
  });

  test.each(["member", "helper", "moderator", "agent"] as const)(
    "a %s may do none of it",
    async (role) => {
      const ctx = world.as(await makePerson(world, { roles: role === "member" ? [] : [role] }));
      const tries = [
        addSynonyms(ctx, { terms: ["a", "b"] }),
        changeSynonyms(ctx, { key: "own-1", terms: ["a", "b"] }),
        switchSynonyms(ctx, { key: "own-1", on: false }),
        removeSynonyms(ctx, "own-1"),
        synonymList(ctx, { find: "", page: 1 }),
      ];
      for (const each of tries)
        await expect(each).rejects.toMatchObject({ code: "account.not-allowed" });
      expect(await world.db.searchSynonym.count()).toBe(0);
    },
  );
});
