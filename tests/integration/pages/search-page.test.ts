import { describe, expect, test } from "vitest";
import { removePost } from "~/answers/index.server";
import { searchNow, searchPage } from "~/pages/index.server";
import { LOOKS } from "~/pages/search/search-now.server";
import { addressOfPage, readAsked } from "~/search";
import { makePerson } from "../../support/make";
import { useWorld } from "../../support/world";
import { answer, ask, solved } from "../search/posting";

const world = useWorld();
const page = (query: string) =>
  searchPage(world.ctx, readAsked(new URLSearchParams(query), world.clock.now()), "UTC");
const ids = async (query: string) => (await page(query)).found.rows.map(({ id }) => id);

/** A solved and an open question about the same, by different people. */
async function two(title = "Refund of 40 euros is pending for days") {
  const lena = await makePerson(world, { name: "Lena Koch" });
  const done = await solved(
    world,
    { title: "Refund is pending for days", tags: ["refund", "bank-card"], by: lena },
    "It arrives after five days.",
  );
  world.clock.advance(86_400_000);
  const open = await ask(world, {
    title,
    errorCode: "HP-4021",
    tags: ["refund"],
  });
  await world.drain();
  return { done: done.questionId, open: open.questionId };
}

describe("the search page", () => {
  test("each word and each choice leaves what it says, and no more", async () => {
    const { done, open } = await two();
    expect(await ids("q=refund+pending")).toEqual([done, open]);
    for (const query of [
      "q=refund+is:solved",
      "q=refund&solved=yes",
      'q=refund+tag:"bank card"',
      "q=refund&tag=bank-card",
      'q=refund+by:"lena koch"',
      "q=refund&to=2026-03-02",
      "q=is:solved",
    ])
      expect(await ids(query), query).toEqual([done]);
    for (const query of [
      "q=refund+is:open",
      "q=refund&solved=no",
      "q=refund+code:hp4021",
      "q=refund&code=HP-4021",
      "q=refund&from=2026-03-03",
      "q=code:HP-4021",
    ])
      expect(await ids(query), query).toEqual([open]);
    expect(await ids("q=refund+lang:zh")).toEqual([]);
    expect((await ids("q=refund+type:withdrawal")).length).toBe(2);
    expect(await ids("q=refund+type:registration")).toEqual([]);
  });

  test("choices say how many they would leave", async () => {
    await two();
    const { choices } = (await page("q=refund")).found;
    expect(choices).toMatchObject({
      solved: 1,
      types: [{ value: "withdrawal", count: 2 }],
      languages: [{ value: "en", count: 2 }],
      codes: [{ value: "HP-4021", count: 1 }],
    });
    expect(choices?.tags).toContainEqual({ value: "refund", count: 2 });
  });

  test("the newest can stand first", async () => {
    const { done, open } = await two();
    expect(await ids("q=refund&sort=newest")).toEqual([open, done]);
  });

  test("questions of nobody are none, and it says so", async () => {
    await two();
    expect(await page("q=refund+by:Nobody")).toMatchObject({ nobody: true, found: { rows: [] } });
  });

  test("page two holds what page one left out, though people post meanwhile", async () => {
    for (let number = 0; number < 23; number++)
      await ask(world, { title: `Statement number ${number} is missing` });
    await world.drain();
    const asked = "q=statement&sort=newest";
    const first = await page(asked);
    world.clock.advance(60_000);
    for (let number = 0; number < 5; number++)
      await ask(world, { title: `Another statement ${number} is missing` });
    await world.drain();
    const next = addressOfPage(first.asked, 2, first.readAt);
    const second = await ids(
      new URLSearchParams(
        Object.entries(next).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, String(value)]],
        ),
      ).toString(),
    );
    const all = [...first.found.rows.map(({ id }) => id), ...second];
    expect([first.found.rows.length, second.length, new Set(all).size]).toEqual([20, 3, 23]);
  });

  test("what was hidden a moment ago is not shown, though the index still has it", async () => {
    const { done, open } = await two("Refund is pending for weeks");
    const [hit] = (await page("q=refund")).found.rows;
    expect([hit?.id, hit?.folded.map(({ id }) => id)]).toEqual([done, [open]]);
    const keeper = world.as(await makePerson(world, { roles: ["moderator"] }));
    await removePost(keeper, done, { reason: "spam" });
    expect(await ids("q=refund")).toEqual([open]);
    const { hits } = await searchNow(keeper, "refund", "UTC");
    expect(hits.map(({ to }) => to)).toEqual([expect.stringContaining(`/questions/${open}-`)]);
  });

  test("nothing asked for finds nothing", async () => {
    await two();
    for (const query of ["", "q=", "q=%20", "sort=newest", "until=2026-01-01T00:00:00.000Z"])
      expect((await page(query)).found, query).toMatchObject({ rows: [], total: 0 });
  });
});

describe("hits while typing", () => {
  test("are few, marked, and in the order of the page", async () => {
    for (let number = 0; number < 8; number++)
      await ask(world, { title: `Statement number ${number} is missing` });
    const { questionId } = await ask(world, { title: "A voucher is missing" });
    await answer(world, questionId, "Look under vouchers.");
    await world.drain();
    const reader = world.as(await makePerson(world));
    const many = await searchNow(reader, "statem missing", "UTC");
    expect(many.hits.length).toBeLessThanOrEqual(6);
    const one = await searchNow(reader, "voucher", "UTC");
    expect(one).toMatchObject({ text: "voucher", total: 1, code: null });
    expect(one.hits[0]).toMatchObject({ language: "en", state: "answered" });
    expect(one.hits[0]?.title.filter(({ hit }) => hit).map(({ text }) => text)).toEqual([
      "voucher",
    ]);
  });

  test("words that narrow count, and a code leads to its page", async () => {
    const { open } = await two();
    const reader = world.as(await makePerson(world));
    const { hits } = await searchNow(reader, "refund is:open", "UTC");
    expect(hits.map(({ to }) => to)).toEqual([expect.stringContaining(`/questions/${open}-`)]);
    expect((await searchNow(reader, "hp4021", "UTC")).code).toEqual({
      name: "HP-4021",
      to: "/codes/HP-4021",
    });
  });

  test("are for signed-in people, and not without end", async () => {
    await expect(searchNow(world.ctx, "refund", "UTC")).rejects.toMatchObject({
      code: "account.sign-in-first",
    });
    const reader = world.as(await makePerson(world));
    for (let look = 0; look < LOOKS.limit; look++) await searchNow(reader, "", "UTC");
    await expect(searchNow(reader, "refund", "UTC")).rejects.toMatchObject({
      code: "account.too-many-tries",
    });
    await searchNow(world.as(await makePerson(world)), "refund", "UTC");
  });
});
