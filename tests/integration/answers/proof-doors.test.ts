import { beforeEach, describe, expect, test } from "vitest";
import { acceptAnswer } from "~/answers/index.server";
import { type Member, makeMember, signedInVisitor } from "../../support/canaries";
import { answer, ask } from "../../support/make-thread";
import { fails } from "../../support/proof";
import { useSite } from "../../support/site";

const site = useSite();
const { world } = site;

let answerer: Member;
let questionId: number;
let answerId: number;
let thread: string;

beforeEach(async () => {
  const asker = await makeMember(world, "Iris Vale", "iris@proof.test");
  answerer = await makeMember(world, "Jonas Reed", "jonas@proof.test");
  questionId = await ask(world.as(asker.actor));
  answerId = await answer(world.as(answerer.actor), questionId);
  await acceptAnswer(world.as(asker.actor), answerId);
  world.clock.advance(60_000);
  thread = `/questions/${questionId}-my-withdrawal-is-stuck-since-monday`;
});

const rows = () =>
  world.db.answerProof.findMany({
    select: {
      deviceHash: true,
      personId: true,
      worked: true,
      country: true,
      appVersion: true,
      bank: true,
    },
  });

describe("whether an answer worked, without an account", () => {
  test("is one form and one cookie that scripts can't read; the same device counts once", async () => {
    const reader = site.visitor();
    const press = (said = "worked") =>
      reader.post(`/answers/${answerId}/proof`, { do: said, returnTo: thread });
    const before = await reader.get(thread);
    expect(before.headers.getSetCookie()).toEqual([]);
    expect(await before.text()).toContain(`action="/answers/${answerId}/proof"`);
    const first = await press();
    expect(first.headers.getSetCookie().join()).toMatch(
      /^device=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/,
    );
    expect(first.headers.get("location")).toContain("notice=proof-given");
    expect((await press()).headers.getSetCookie()).toEqual([]);
    expect(await (await reader.get(thread)).text()).toContain(
      "Worked for 1 person, last confirmed",
    );
    const [row, ...others] = await rows();
    expect(others).toEqual([]);
    expect(row?.deviceHash).toMatch(/^[0-9a-f]{64}$/);
    expect(row?.deviceHash).not.toBe(reader.cookies.get("device"));
    await press("failed");
    expect(await (await reader.get(thread)).text()).toContain("Worked for 0 of 1");
  });

  test("takes a place by a form of its own, which comes back filled in where it is refused", async () => {
    const reader = site.visitor();
    const door = `/answers/${answerId}/proof`;
    const page = await reader.get(door);
    expect(page.headers.getSetCookie()).toEqual([]);
    expect(await page.text()).toContain('<option value="SG">Singapore</option>');
    const place = { do: "failed", country: "SG", appVersion: "8.2.1", bank: "Harbour Bank" };
    const refused = await reader.post(door, { ...place, bank: "see bank.example" });
    expect(refused.status).toBe(400);
    const again = await refused.text();
    expect(again).toContain("Write the bank&#x27;s name alone");
    expect(again).toContain('value="8.2.1"');
    expect(await rows()).toEqual([]);
    expect((await reader.post(door, place)).headers.get("location")).toContain(`#post-${answerId}`);
    expect(await rows()).toMatchObject([
      { worked: false, country: "SG", appVersion: "8.2.1", bank: "Harbour Bank" },
    ]);
    expect(await (await reader.get(door)).text()).toContain('value="Harbour Bank"');
    expect(await (await site.visitor().get(door)).text()).not.toContain("Harbour Bank");
    expect(await (await site.visitor().get(thread)).text()).not.toContain("Harbour Bank");
  });

  test("is refused without words of the form, and for an answer of one's own", async () => {
    const reader = site.visitor();
    const door = `/answers/${answerId}/proof`;
    expect((await reader.post(door, { do: "perhaps", returnTo: thread })).status).toBe(400);
    expect((await reader.post(door, {})).status).toBe(400);
    const own = await signedInVisitor(site, answerer);
    expect((await own.post(door, { do: "worked", returnTo: thread })).status).toBe(403);
    expect((await own.post(door, { do: "worked" })).status).toBe(403);
    expect(await (await own.get(thread)).text()).not.toContain(`action="${door}"`);
    expect((await reader.get(`/answers/${questionId}/proof`)).status).toBe(404);
    expect(await rows()).toEqual([]);
  });
});

describe("the list of answers that may be outdated", () => {
  test("is support's: a confirmation there takes the mark off the answer", async () => {
    await fails(world, answerId, 3);
    expect(await (await site.visitor().get(thread)).text()).toContain("May be outdated");
    const moderator = await makeMember(world, "Mara Hill", "mara@proof.test", "moderator");
    const agent = await makeMember(world, "Ruth Hill", "ruth@proof.test", "agent");
    const confirm = { do: "confirm", answerId: String(answerId) };
    const keeping = await signedInVisitor(site, moderator);
    expect((await keeping.get("/staff/outdated")).status).toBe(404);
    expect((await keeping.post("/staff/outdated", confirm)).status).toBe(404);
    const helping = await signedInVisitor(site, agent);
    const page = await (await helping.get("/staff/outdated")).text();
    expect(page).toContain("My withdrawal is stuck since Monday");
    const short = { do: "note", answerId: String(answerId), note: "Short" };
    const refused = await helping.post("/staff/outdated", short);
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain(">Short</textarea>");
    const done = await helping.post("/staff/outdated", confirm);
    expect(done.headers.get("location")).toBe("/staff/outdated?notice=confirmed");
    expect(await (await site.visitor().get(thread)).text()).not.toContain("May be outdated");
    const late = await helping.post("/staff/outdated", confirm);
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("This answer is not in the list any more");
  });
});
