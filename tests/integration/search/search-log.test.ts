import { describe, expect, test } from "vitest";
import { forgetSearches, missList, settleSearches } from "~/search/index.server";
import { makePerson } from "../../support/make";
import { DAY } from "../../support/notices";
import { onlyMiss, searched, settled, waits } from "../../support/search-misses";
import { useWorld } from "../../support/world";

const world = useWorld();

const texts = async () =>
  (await world.db.searchLog.findMany({ orderBy: { id: "asc" }, select: { text: true } })).map(
    ({ text }) => text,
  );

/** Everything that any table of searches holds, as one text. */
async function everything(): Promise<string> {
  const [row] = await world.db.$queryRaw<{ all: string }[]>`
    SELECT concat((SELECT json_agg(l) FROM "SearchLog" l), (SELECT json_agg(m) FROM "SearchMiss" m),
      (SELECT json_agg(w) FROM "SearchWaiter" w), (SELECT json_agg(d) FROM "Deflection" d),
      (SELECT json_agg(a) FROM "AttemptWindow" a), (SELECT json_agg(n) FROM "Notice" n),
      (SELECT json_agg(j.data) FROM pgboss.job j)) AS all`;
  return row?.all ?? "";
}

describe("what is kept of a search", () => {
  test("are its words in lower case and the code it asks for, and nothing of who made it", async () => {
    await searched(world, "  Withdrawal   LIMIT is:solved code:hp-4021 ", { ip: "203.0.113.9" });
    const [row] = await world.db.searchLog.findMany();
    expect(row).toMatchObject({ text: "withdrawal limit hp-4021", language: "en", results: 0 });
    expect(Object.keys(row ?? {}).sort()).toEqual([
      "id",
      "language",
      "missId",
      "openedAt",
      "results",
      "searchedAt",
      "settledAt",
      "text",
    ]);
    expect(await everything()).not.toContain("203.0.113.9");
  });

  const PRIVATE = [
    ["a card number", "refund to 4111 1111 1111 1111 failed", "4111"],
    ["a mail address", "anna.lee@example.test cannot sign in", "anna.lee"],
    ["a phone number", "code not sent to +44 20 7946 0871", "7946"],
    ["a Chinese phone number", "13812345678 收不到验证码", "13812345678"],
    ["an account number", "提现到 6222021234567890123 失败", "6222021234567890123"],
    ["a password", "password is Hunter2horse login fails", "hunter2horse"],
    ["an order number", "order 20260302123456789 not found", "20260302123456789"],
    ["a street", "card sent to 12 High Street never came", "high street"],
    ["a Chinese address", "卡寄到朝阳区建国路88号没收到", "建国路"],
    ["a postcode", "card for SW1A 1AA lost", "sw1a"],
    ["an IP address", "blocked from 203.0.113.9 why", "203.0.113.9"],
    ["a link", "https://evil.example/u/anna", "evil.example"],
    ["whom they ask about", "refund by:Annabel", "annabel"],
    ["whom they ask about, in quotes", 'refund by:"Annabel Lee"', "annabel"],
    ["whom they ask about, in Chinese", "退款 提问者：李晓明", "李晓明"],
    ["somebody mentioned", "what does @annabel say on refunds", "annabel"],
    ["the other name of whom they ask about", "refund by:Annabel Lee", "lee"],
    ["the other name after a blank", "refund from: Annabel Lee", "lee"],
    ["the other name of somebody mentioned", "@Annabel Lee refund", "lee"],
    ["somebody's name", "Annabel  LEE", "annabel"],
    ["somebody's name among words", "refund from annabel lee please", "annabel"],
    ["a Chinese name among words", "李晓明的退款", "李晓明"],
    ["a name of one word alone", "Zedediah", "zedediah"],
  ] as const;

  test.each(PRIVATE)("is never %s", async (_what, text, secret) => {
    for (const name of ["Annabel Lee", "李晓明", "Zedediah"]) await makePerson(world, { name });
    const reader = await makePerson(world, { name: "Rowan Hill" });
    await searched(world, text);
    await waits(world, reader, text).catch(() => {});
    await settled(world);
    await world.drain();
    expect((await everything()).toLowerCase()).not.toContain(secret);
  });

  test("keeps the words around what is private where they say something", async () => {
    await makePerson(world, { name: "Annabel Lee" });
    await searched(world, "refund to 4111 1111 1111 1111 failed");
    await searched(world, "refund from Annabel Lee late");
    await searched(world, "refund by:Annabel Lee slow");
    expect(await texts()).toEqual(["refund to failed", "refund from late", "refund slow"]);
  });

  test("is erased after 90 days, with the group that nothing stands in any more", async () => {
    await searched(world, "refund holiday");
    await settled(world);
    world.clock.advance(89 * DAY);
    await searched(world, "withdrawal weekend");
    await settled(world);
    await forgetSearches(world.ctx);
    expect(await texts()).toEqual(["refund holiday", "withdrawal weekend"]);
    world.clock.advance(DAY);
    await forgetSearches(world.ctx);
    expect(await texts()).toEqual(["withdrawal weekend"]);
    expect((await onlyMiss(world)).terms).not.toContain("refund");
  });

  test("stays for whoever waits, until their wait is over", async () => {
    const reader = await makePerson(world);
    await waits(world, reader, "refund holiday");
    world.clock.advance(179 * DAY);
    await forgetSearches(world.ctx);
    expect(await world.db.searchMiss.count()).toBe(1);
    world.clock.advance(2 * DAY);
    await forgetSearches(world.ctx);
    expect(await world.db.searchMiss.count()).toBe(0);
    expect(await everything()).not.toContain("refund");
  });
});

describe("a search that did not help", () => {
  test("is one that found nothing, or of which nothing was opened for half an hour", async () => {
    await searched(world, "refund holiday");
    await searched(world, "refund holiday", { results: 4 });
    await searched(world, "refund holiday", { results: 4, opens: true });
    await settleSearches(world.ctx);
    expect(await world.db.searchMiss.count()).toBe(0);
    await settled(world);
    const lead = world.as(await makePerson(world, { roles: ["lead"] }));
    const { rows } = await missList(lead, { state: "open", page: 1 });
    expect(rows).toMatchObject([{ searches: 2, withoutResults: 1, waiting: 0 }]);
  });

  test("is one, however often the same browser looks for the same", async () => {
    for (let times = 0; times < 5; times++)
      await searched(world, "Refund holiday", { ip: "203.0.113.9" });
    expect(await texts()).toEqual(["refund holiday"]);
  });

  test("is settled once, by two workers too", async () => {
    for (let n = 0; n < 20; n++) await searched(world, "refund holiday");
    world.clock.advance(31 * 60_000);
    await Promise.all([settleSearches(world.ctx), settleSearches(world.ctx)]);
    const { id } = await onlyMiss(world);
    expect(await world.db.searchLog.count({ where: { missId: id } })).toBe(20);
  });

  test("stands with others for the same thing, in either language", async () => {
    await searched(world, "提现 限额");
    await searched(world, "withdrawal limits");
    await searched(world, "Limit of a withdrawal");
    await searched(world, "refund holiday");
    await settled(world);
    const lead = world.as(await makePerson(world, { roles: ["lead"] }));
    const { rows } = await missList(lead, { state: "open", page: 1 });
    expect(rows.map(({ searches, languages }) => [searches, languages])).toEqual([
      [3, ["en", "zh-CN"]],
      [1, ["en"]],
    ]);
  });

  test("no machine fills the list: one address is counted 120 times an hour", async () => {
    for (let n = 0; n < 130; n++) await searched(world, `refund ${n}`, { ip: "203.0.113.9" });
    expect((await texts()).length).toBe(120);
  });
});
