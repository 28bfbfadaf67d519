import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "~/paths";
import { settleSearches } from "~/search/index.server";
import { makeMember, signedInVisitor } from "../../support/canaries";
import { PASSWORD } from "../../support/make-account";
import { ask } from "../../support/make-thread";
import { onlyMiss, waits } from "../../support/search-misses";
import { useSite, type Visitor } from "../../support/site";

const site = useSite();
const { world } = site;
const TITLE = "My withdrawal is stuck since Monday";

let questionId: number;
let question: string;

beforeEach(async () => {
  const { actor } = await makeMember(world, "Ines Hart", "ines@example.test");
  questionId = await ask(world.as(actor), { title: TITLE });
  await world.drain();
  question = paths.question(questionId, TITLE);
});

const comesFrom = (path: string) => ({ Referer: site.origin + path });

async function miss(): Promise<number> {
  world.clock.advance(31 * 60_000);
  await settleSearches(world.ctx);
  return world.db.searchMiss.count();
}

describe("a search by somebody without scripts", () => {
  test("helped when a result is opened from it, at the address that everybody links to", async () => {
    const visitor = site.visitor();
    const search = "/search?q=withdrawal+stuck";
    await visitor.get(search);
    await visitor.get(question, comesFrom(search));
    expect(visitor.cookies.size).toBe(0);
    expect(await miss()).toBe(0);
    expect(await world.db.searchLog.count({ where: { openedAt: { not: null } } })).toBe(1);
  });

  test("did not help when nothing is opened, another search's result is, or another site says so", async () => {
    const visitor = site.visitor();
    await visitor.get("/search?q=withdrawal+stuck");
    await visitor.get(question, comesFrom("/search?q=refund"));
    await visitor.get(question, comesFrom("/questions"));
    await visitor.get(question, { Referer: "https://evil.example/search?q=withdrawal+stuck" });
    await visitor.get(question, { Referer: "no address" });
    expect(await miss()).toBe(1);
  });

  test("is counted at its first page alone, and not without words", async () => {
    const visitor = site.visitor();
    for (const path of ["/search", "/search?q=", "/search?q=%00", "/search?q=refund&page=1"])
      expect((await visitor.get(path)).status).toBe(200);
    expect(await world.db.searchLog.count()).toBe(1);
  });
});

describe("waiting for an answer", () => {
  test("leads a visitor through signing in and back to their words, without a card number in the address", async () => {
    await makeMember(world, "Rowan Hill", "rowan@example.test");
    const visitor = site.visitor();
    const text = "refund holiday 4111 1111 1111 1111";
    const away = await visitor.post("/searches/wait", { text });
    const signIn = away.headers.get("location") ?? "";
    expect(signIn).toContain("/sign-in?returnTo=");
    expect(signIn).not.toContain("4111%25201111");
    const back = await visitor.post(signIn, { email: "rowan@example.test", password: PASSWORD });
    const page = await visitor.get(back.headers.get("location") ?? "");
    expect(await page.text()).toContain("refund holiday");
    expect(await world.db.searchWaiter.count()).toBe(0);
    const waited = await visitor.post("/searches/wait", { text: "refund holiday" });
    expect(waited.headers.get("location")).toBe("/searches?notice=started");
    expect(await (await visitor.get("/searches")).text()).toContain("refund holiday");
  });

  test("is each person's own: nobody reads or stops another's", async () => {
    const [anna, bao] = [
      await makeMember(world, "Anna Reed", "anna@example.test"),
      await makeMember(world, "Bao Chen", "bao@example.test"),
    ];
    await waits(world, anna.actor, "refund holiday");
    const other = await signedInVisitor(site, bao);
    expect(await (await other.get("/searches")).text()).not.toContain("refund holiday");
    const { id } = await world.db.searchWaiter.findFirstOrThrow();
    await other.post("/searches", { waiterId: String(id) });
    expect(await world.db.searchWaiter.count()).toBe(1);
  });
});

describe("a lead's pages", () => {
  let lead: Visitor;
  beforeEach(async () => {
    lead = await signedInVisitor(
      site,
      await makeMember(world, "Lena Forge", "lena@example.test", "lead"),
    );
    const { actor } = await makeMember(world, "Anna Reed", "anna@example.test");
    await waits(world, actor, "refund holiday");
  });

  test("list what is waited for without who waits, and answer it by an address", async () => {
    const { id } = await onlyMiss(world);
    for (const path of ["/staff/searches", `/staff/searches/${id}`]) {
      const text = await (await lead.get(path)).text();
      expect(text).toContain("refund holiday");
      expect(text).not.toContain("Anna Reed");
    }
    const target = `${site.origin}${question}#post-${questionId}`;
    const answer = await lead.post(`/staff/searches/${id}`, { do: "link", target });
    expect(answer.headers.get("location")).toBe(`/staff/searches/${id}?notice=answered`);
    expect(await onlyMiss(world)).toMatchObject({ questionId, outcome: "question" });
  });

  test.each(["", "99999", "/articles/x", "nothing", "-1"])(
    "say so beside the field when %j is no question",
    async (target) => {
      const { id } = await onlyMiss(world);
      const answer = await lead.post(`/staff/searches/${id}`, { do: "link", target });
      expect([400, 404]).toContain(answer.status);
      expect(await answer.text()).toContain("There is no such question or article");
      expect((await onlyMiss(world)).settledAt).toBeNull();
    },
  );

  test("are not there for anybody else, nor do their buttons work", async () => {
    const { id } = await onlyMiss(world);
    const agent = await makeMember(world, "Mara Stone", "mara@example.test", "agent");
    const visitor = await signedInVisitor(site, agent);
    for (const path of ["/staff/searches", `/staff/searches/${id}`])
      expect((await visitor.get(path)).status).toBe(404);
    for (const what of ["take", "dismiss", "link"])
      expect((await visitor.post(`/staff/searches/${id}`, { do: what, target: "1" })).status).toBe(
        404,
      );
    expect(await onlyMiss(world)).toMatchObject({ settledAt: null, ownerId: null });
  });
});

describe("a suggestion on the ask page", () => {
  test("is noted when it is opened from there, for who is signed in", async () => {
    await site.visitor().get(question, comesFrom("/questions/new?title=stuck"));
    expect(await world.db.deflection.count()).toBe(0);
    const reader = await signedInVisitor(
      site,
      await makeMember(world, "Rowan Hill", "rowan@example.test"),
    );
    await reader.get(question, comesFrom("/questions/new?title=stuck"));
    expect(await world.db.deflection.findMany()).toMatchObject([{ questionId }]);
    const inPlace = await reader.post("/searches/suggestions", { questionId: String(questionId) });
    expect(inPlace.status).toBe(204);
    expect(await world.db.deflection.count()).toBe(1);
  });
});
