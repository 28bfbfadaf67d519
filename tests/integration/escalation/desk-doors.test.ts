import { beforeEach, describe, expect, test } from "vitest";
import {
  cannedReplies,
  saveCannedReply,
  takeCase,
  writeInternalNote,
} from "~/escalation/index.server";
import { type Member, makeMember, signedInVisitor } from "../../support/canaries";
import { handedOver } from "../../support/desk";
import { comment, formKey } from "../../support/make-thread";
import { type Fields, useSite, type Visitor } from "../../support/site";
import { type Cast, makeCast } from "../../support/support-cases";

const site = useSite();
const { world } = site;
let cast: Cast;
let caseId: number;
let questionId: number;
let agent: Member;
let desk: Visitor;
let door: string;

beforeEach(async () => {
  cast = await makeCast(world);
  ({ caseId, questionId } = await handedOver(world, cast));
  agent = await makeMember(world, "Mara Stone", "mara@role.test", "agent");
  desk = await signedInVisitor(site, agent);
  door = `/staff/cases/${caseId}`;
});

const seen = (changes: Fields = {}): Fields => ({
  key: formKey(),
  questionId: String(questionId),
  seenPostId: "2147483647",
  seenReplyId: "2147483647",
  ...changes,
});
const version = async () =>
  String((await world.db.supportCase.findUniqueOrThrow({ where: { id: caseId } })).version);

/** Everything that the desk's forms write; who looks is noted by the page itself too. */
async function trace(looks: boolean): Promise<string> {
  const { db } = world;
  const { version: _, ...row } = await db.supportCase.findUniqueOrThrow({ where: { id: caseId } });
  return JSON.stringify([
    row,
    await db.answer.count(),
    await db.privateReply.count(),
    await db.internalNote.count(),
    await db.caseDraft.count(),
    looks ? await db.caseLook.count() : 0,
    await db.savedView.count(),
    await db.cannedReply.count(),
  ]);
}

const acts: { name: string; door?: string; fields: Fields; lead?: boolean }[] = [
  { name: "answer", fields: { form: "public", bodyEn: "The bank has sent it back." } },
  { name: "reply privately", fields: { form: "private", body: "Please look once more." } },
  { name: "note", fields: { form: "note", body: "Waiting for the trace." } },
  { name: "keep a draft", fields: { form: "note", do: "save", body: "Begun" } },
  { name: "take", fields: { form: "take" } },
  {
    name: "set the priority",
    fields: { form: "priority", priority: "1", why: "The rent is due." },
  },
  { name: "set the type", fields: { form: "type", problemType: "how-to" } },
  { name: "set the public state", fields: { form: "label", label: "checking-bank" } },
  { name: "wait for the asker", fields: { form: "wait-customer" } },
  {
    name: "wait for others",
    fields: { form: "wait-others", until: "2026-03-05T10:00", label: "checking-bank" },
  },
  { name: "give back", fields: { form: "decline", reason: "This is for the community." } },
  { name: "assign", fields: { form: "assign", personId: "AGENT" }, lead: true },
  { name: "tell that one looks", door: "/looks", fields: { writing: "1" } },
  { name: "keep a draft on the way", door: "/draft", fields: { editor: "note", body: "Begun" } },
  {
    name: "keep a view",
    door: "/staff/cases",
    fields: { form: "save-view", name: "V", query: "" },
  },
  {
    name: "change several",
    door: "/staff/cases",
    fields: { form: "many", act: "label", label: "checking-bank", caseId: "CASE" },
  },
  {
    name: "write a canned reply",
    door: "/staff/replies",
    fields: { name: "Five days", bodyEn: "Five days.", bodyZh: "五个工作日。" },
    lead: true,
  },
];

describe("T4: the desk's doors, for every role", () => {
  test.each(["member", "moderator", "agent", "lead"] as const)(
    "a %s",
    { timeout: 480_000 },
    async (role) => {
      const visitor = await signedInVisitor(
        site,
        await makeMember(world, "Rowan Hill", "rowan@role.test", role),
      );
      const works = role === "agent" || role === "lead";
      for (const address of ["/staff/cases", door, "/staff/replies"])
        expect((await visitor.get(address)).status, address).toBe(works ? 200 : 404);
      for (const act of acts) {
        ({ caseId, questionId } = await handedOver(world, cast, { tags: [] }));
        world.clock.advance(11 * 60_000);
        const looks = act.door === "/looks";
        const before = await trace(looks);
        const fields: Fields = { ...seen(), seenVersion: await version(), ...act.fields };
        for (const [name, value] of Object.entries(fields))
          fields[name] = String(value)
            .replace("AGENT", String(agent.actor.id))
            .replace("CASE", String(caseId));
        const own = `/staff/cases/${caseId}`;
        const to = act.door?.startsWith("/staff") ? act.door : own + (act.door ?? "");
        const answer = await visitor.post(to, fields);
        const may = works && (role === "lead" || !act.lead);
        expect((await trace(looks)) !== before, `${act.name}: ${answer.status}`).toBe(may);
        if (!works) expect(answer.status, act.name).toBe(404);
      }
    },
  );

  test("what the desk shows is stored nowhere on the way and not listed", async () => {
    for (const address of ["/staff/cases", door, "/staff/replies"]) {
      const answer = await desk.get(address);
      expect(answer.headers.get("cache-control"), address).toBe("private, no-store");
      expect(await answer.text()).toMatch(/<meta name="robots" content="noindex"/);
    }
    expect((await desk.get("/staff/cases/999999")).status).toBe(404);
  });
});

describe("without scripts", () => {
  test("an answer that repeats a note comes back as typed, with the words and no way round", async () => {
    const words = "Risk flagged him as a mule yesterday.";
    await writeInternalNote(world.as(agent.actor), { caseId, body: words, key: formKey() });
    const body = "We see that risk flagged him as a mule yesterday. Sorry & goodbye.";
    const answer = await desk.post(door, seen({ form: "public", bodyEn: body, confirm: "9-9" }));
    const html = await answer.text();
    expect(answer.status).toBe(400);
    expect(html).toContain("risk flagged him as a mule yesterday”");
    expect(html).toContain("Sorry &amp; goodbye.");
    expect(html).not.toContain('name="confirm"');
  });

  test("an answer to what moved on comes back with what was written, and goes out once confirmed", async () => {
    await comment(world.as(cast.asker), questionId, "It has arrived just now.");
    const form = seen({
      form: "public",
      bodyEn: "The bank has it.",
      seenPostId: String(questionId),
    });
    const answer = await desk.post(door, form);
    const html = await answer.text();
    expect([answer.status, await world.db.answer.count()]).toEqual([409, 0]);
    expect(html).toContain("Written since you opened this page");
    const confirm = /name="confirm"[^>]*value="(\d+-\d+)"/.exec(html)?.[1] ?? "";
    const sent = await desk.post(door, { ...form, confirm });
    expect([sent.status, await world.db.answer.count()]).toEqual([302, 1]);
  });

  test("a canned reply goes to the end of what was typed, and nothing is stored", async () => {
    const lead = world.as(cast.lead);
    const reply = { name: "Days", problemType: "", bodyZh: "{asker}，你好。" };
    await saveCannedReply(lead, { id: null, ...reply, bodyEn: "Hello {asker}, it is {case}." });
    const [canned] = await cannedReplies(lead);
    const form = seen({
      form: "private",
      do: "insert",
      body: "First.",
      canned: String(canned?.id),
    });
    const html = await (await desk.post(door, form)).text();
    expect(html).toContain(`First.\n\nHello Ann Asker, it is #${caseId}.`);
    expect(await world.db.privateReply.count()).toBe(0);
  });

  test("an act on a case that changed since is refused in words, and what was typed stays", async () => {
    const why = "The rent is due tomorrow.";
    const form = { form: "priority", priority: "1", why, seenVersion: await version() };
    await takeCase(world.as(agent.actor), { caseId });
    const answer = await desk.post(door, form);
    const html = await answer.text();
    expect(answer.status).toBe(409);
    expect(html).toContain("Somebody changed this case since you opened it");
    expect(html).toContain(why);
  });

  test("of several cases those that fail are named with why", async () => {
    const other = await handedOver(world, cast);
    await takeCase(world.as(cast.lead), { caseId: other.caseId });
    const ids = [String(caseId), String(other.caseId)];
    const html = await (
      await desk.post("/staff/cases", { form: "many", act: "take", caseId: ids })
    ).text();
    expect(html).toContain("Done for 1 of 2");
    expect(html).toContain("Somebody else has taken this case");
    expect((await desk.post("/staff/cases", { form: "many", act: "take" })).status).toBe(400);
  });

  test("a time to wait until is read in one's own zone", async () => {
    await world.db.person.update({
      where: { id: agent.actor.id },
      data: { timeZone: "Asia/Shanghai" },
    });
    const form = { form: "wait-others", until: "2026-03-05T10:00", label: "checking-bank" };
    await desk.post(door, { ...form, seenVersion: await version() });
    const row = await world.db.supportCase.findUniqueOrThrow({ where: { id: caseId } });
    expect(row.waitUntil?.toISOString()).toBe("2026-03-05T02:00:00.000Z");
    const bad = await desk.post(door, { ...form, until: "soon", seenVersion: await version() });
    expect(await bad.text()).toContain("Choose a time that is still to come");
  });
});
