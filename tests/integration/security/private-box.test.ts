import { Writable } from "node:stream";
import { beforeEach, describe, expect, test } from "vitest";
import { revokeRole } from "~/accounts/index.server";
import { createLog } from "~/infra/log/log.server";
import { searchQuestions } from "~/search/index.server";
import { handleWith } from "~/subscriptions.server";
import {
  type Community,
  type Member,
  makeMember,
  plantCommunity,
  signedInVisitor,
} from "../../support/canaries";
import { databaseDump } from "../../support/make-account";
import { formKey } from "../../support/make-thread";
import { GIVEAWAYS, leaksIn, openCaseFor, PRIVATE, storedBytes } from "../../support/private-boxes";
import { useSite, type Visitor } from "../../support/site";
import { addressesAbout, sentAt } from "../../support/surfaces";

let written = "";
const log = createLog(
  "trace",
  new Writable({
    write(chunk, _encoding, done) {
      written += String(chunk);
      done();
    },
  }),
);
const site = useSite((ctx) => ({ ...ctx, log }));
const { world } = site;

let community: Community;

beforeEach(async () => {
  written = "";
  community = await plantCommunity(world);
});

const WHY = "The bank asks us for this number.";
const boxPage = () => `/questions/${community.questionId}/private-box`;
const TYPED = {
  boxTransaction: PRIVATE.transaction,
  boxAccount: PRIVATE.account,
  boxPhone: PRIVATE.phone,
  boxOther: PRIVATE.other,
};
const question = () => ({
  do: "post",
  key: formKey(),
  problemType: "failed-payment",
  title: "My payment was taken twice",
  body: "It says paid, and then it was taken once more.",
});

/** Those who may read nothing of it: each with a name for the finding. */
async function outsiders(): Promise<Map<string, Visitor>> {
  const make = async (name: string, role: "moderator" | "helper" | "agent" | "lead") =>
    signedInVisitor(site, await makeMember(world, name, `${role}@outside.test`, role));
  return new Map([
    ["visitor", site.visitor()],
    ["member", await signedInVisitor(site, community.stranger)],
    ["moderator", await make("Kim Ashworth", "moderator")],
    ["helper", await make("Lou Barton", "helper")],
    ["agent without a reason", await make("Max Corwin", "agent")],
    ["lead without a reason", await make("Nell Dunmore", "lead")],
    // Who asked reads the ends of it alone: the session may be in other hands.
    ["asker", await signedInVisitor(site, community.asker)],
  ]);
}

/** All that is kept anywhere: tables and jobs before and after they ran, mails, log, stored files. */
async function everythingKept(): Promise<string> {
  const waiting = await databaseDump(world);
  await world.jobs.drain(handleWith({ ...world.ctx, log }));
  const done = await databaseDump(world);
  const mails = JSON.stringify(world.mailer.sent);
  return [waiting, done, mails, written, await storedBytes(world)].join("\n");
}

describe("(12) T1, T2: what is in a private box", () => {
  test("is on no page, in no data and no header, for anybody who has not opened it", {
    timeout: 900_000,
  }, async () => {
    // What was taken away has a file of its own (private-text.test.ts).
    const elsewhere = [...community.removedPostIds, community.keptQuestionId];
    const places = [...new Set([...addressesAbout(community), boxPage()])].filter(
      (place) =>
        !elsewhere.some(
          (id) => place.startsWith(`/posts/${id}/`) || place.includes(`questions/${id}`),
        ),
    );
    expect(places.length).toBeGreaterThan(50);
    const findings: string[] = [];
    for (const [name, reader] of await outsiders())
      for (const place of places) {
        const leaks = leaksIn(await sentAt(reader, place));
        if (leaks.length > 0) findings.push(`${name} at ${place}: ${leaks.join(", ")}`);
      }
    expect(findings).toEqual([]);
    const agent = await signedInVisitor(site, community.agent);
    const opened = await agent.post(boxPage(), { do: "open", why: WHY });
    // Or all of this would prove nothing.
    expect(leaksIn(await opened.text())).toEqual([
      "77120934",
      "private.vale",
      "7946 0871",
      "quillfeather",
    ]);
    expect(opened.headers.get("cache-control")).toContain("no-store");
  });

  test("is found by no search, whole or in part, and stands in no index", async () => {
    for (const reader of [world.ctx, world.as(community.agent.actor)])
      for (const text of [
        ...Object.values(PRIVATE),
        ...GIVEAWAYS,
        "TXN-77",
        "Quillf",
        "iris.pri",
      ]) {
        const { rows } = await searchQuestions(reader, { text, page: 1 });
        expect(leaksIn(JSON.stringify(rows)), text).toEqual([]);
        expect(
          rows.map(({ id }) => id),
          text,
        ).not.toContain(community.questionId);
      }
    const [index] = await world.db.$queryRaw<{ all: string }[]>`
      SELECT string_agg("SearchDocument"::text, ' ') AS all FROM "SearchDocument"`;
    expect(index?.all.length).toBeGreaterThan(100);
    expect(leaksIn(index?.all ?? "")).toEqual([]);
  });

  test("does not even show that it exists, but to the asker and support", async () => {
    const readers = await outsiders();
    for (const [name, sees] of [
      ["visitor", false],
      ["member", false],
      ["moderator", false],
      ["agent without a reason", true],
    ] as const) {
      const text = await sentAt(readers.get(name) as Visitor, `/questions/${community.questionId}`);
      expect(/has a private box|hasBox[^,]*true/i.test(text), name).toBe(sees);
    }
    for (const name of ["member", "moderator", "helper"])
      expect((await readers.get(name)?.get(boxPage()))?.status, name).toBe(404);
  });
});

describe("T6, T7: what is typed for the box", () => {
  test("is kept nowhere in plain words, whatever is done with the form", async () => {
    const asker = await signedInVisitor(site, community.asker);
    const posts: [string, Record<string, string>][] = [
      ["/questions/new", { ...question(), ...TYPED }],
      ["/questions/new", { ...question(), ...TYPED, do: "preview" }],
      ["/questions/new", { ...question(), ...TYPED, do: "similar" }],
      ["/questions/new", { ...question(), ...TYPED, do: "save" }],
      ["/questions/new", { ...question(), ...TYPED, title: "No" }],
      ["/draft", { place: "question", ...question(), ...TYPED }],
      [boxPage(), { do: "write", ...TYPED, boxPhone: PRIVATE.phone }],
      [boxPage(), { do: "write", ...TYPED, boxOther: `${PRIVATE.other} ${"x".repeat(3000)}` }],
      [
        `/questions/${community.questionId}`,
        { do: "post", key: formKey(), body: "And now?", ...TYPED },
      ],
      [`/posts/${community.questionId}/comments`, { key: formKey(), text: "And now?", ...TYPED }],
      [`/posts/${community.questionId}/edit`, { version: "1", ...question(), ...TYPED }],
    ];
    for (const [door, fields] of posts) {
      const answer = await asker.post(door, fields);
      expect(answer.headers.get("cache-control") ?? "no-store", door).toContain("no-store");
      expect(leaksIn(`${answer.headers.get("location")}`), door).toEqual([]);
    }
    expect(leaksIn(await everythingKept())).toEqual([]);
    expect(written).toContain('"path":"/questions/new"');
    const drafts = await world.db.draft.findMany({ select: { fields: true } });
    expect(JSON.stringify(drafts)).not.toMatch(/box[A-Z]/);
    expect(await world.db.privateBox.count()).toBe(2);
  });

  test("comes back with a refused form, and in that answer alone", async () => {
    const asker = await signedInVisitor(site, community.asker);
    const refused = await asker.post("/questions/new", { ...question(), ...TYPED, title: "No" });
    expect(refused.status).toBe(400);
    expect(refused.headers.get("cache-control")).toContain("no-store");
    const text = await refused.text();
    for (const typed of ["TXN-77120934-KQ", "iris.private.vale", "+44 20 7946 0871"])
      expect(text).toContain(`value="${typed}`);
    expect(leaksIn(await (await asker.get("/questions/new")).text())).toEqual([]);
  });

  test("wrong in the question and in the box is said at once, and nothing is asked", async () => {
    const asker = await signedInVisitor(site, community.asker);
    const before = await world.db.question.count();
    const fields = { ...question(), title: "No", boxPhone: "5".repeat(300) };
    const text = await (await asker.post("/questions/new", fields)).text();
    expect(text).toContain('href="#field-title"');
    expect(text).toContain('href="#field-boxPhone"');
    expect(await world.db.question.count()).toBe(before);
  });

  test("whose session ended while they wrote finds it in the answer, without any of it kept", async () => {
    const answer = await site.visitor().post("/questions/new", { ...question(), ...TYPED });
    expect(answer.status).toBe(401);
    expect(leaksIn(await answer.text()).length).toBeGreaterThan(3);
    expect(leaksIn(await everythingKept())).toEqual([]);
    expect(leaksIn(await (await site.visitor().get("/questions/new")).text())).toEqual([]);
  });
});

describe("T6: moving what is masked into the box, without scripts", () => {
  const TEXT = "Call me at +44 20 7946 0871. My card is 4012 8888 8888 1881, password: plum!Boat77";
  const newest = async () =>
    (await world.db.post.findFirstOrThrow({ orderBy: { id: "desc" }, select: { id: true } })).id;

  async function boxOf(member: Member, questionId: number): Promise<string> {
    const agent = await signedInVisitor(site, community.agent);
    const page = `/questions/${questionId}/private-box`;
    expect(member.actor.id).toBeGreaterThan(0);
    return (await agent.post(page, { do: "open", why: WHY })).text();
  }

  test("happens where the asker ticked it, in each of their own forms", async () => {
    const asker = await signedInVisitor(site, community.asker);
    const ask = async (more: Record<string, string>) => {
      world.clock.advance(11 * 60_000);
      const location = (await asker.post("/questions/new", { ...question(), ...more })).headers.get(
        "location",
      );
      return { id: await newest(), location };
    };
    const { id, location } = await ask({ body: `${TEXT} What now?`, toBox: "on" });
    expect(location).toContain("box=kept");
    const opened = await boxOf(community.asker, id);
    expect(opened).toContain("+44 20 7946 0871");
    expect(opened).toContain("4012 88•• •••• 1881");
    expect(opened).not.toMatch(/8888 8888|plum!Boat77/);

    for (const [door, fields] of [
      ["/questions/ID", { do: "post", key: formKey(), body: `${TEXT} As I said.` }],
      ["/posts/ID/comments", { key: formKey(), text: TEXT }],
      ["/posts/ID/edit", { version: "1", ...question(), body: `${TEXT} And now?` }],
    ] as const) {
      const plain = await ask({});
      const path = door.replace("ID", String(plain.id));
      const kept = await asker.post(path, { ...fields, toBox: "on" });
      expect(kept.headers.get("location"), door).toContain("box=kept");
      expect(await boxOf(community.asker, plain.id), door).toContain("+44 20 7946 0871");
    }
    const everything = await everythingKept();
    expect(everything.replaceAll(/[\s-]/g, "")).not.toMatch(/4012888888881881|plum!Boat77/);
    expect(leaksIn(everything)).toEqual([]);
  });

  test("happens to nobody who did not tick it, nor to others in the thread", async () => {
    const asker = await signedInVisitor(site, community.asker);
    await asker.post("/questions/new", { ...question(), body: `${TEXT} What now?` });
    const questionId = await newest();
    expect(await world.db.privateBox.count({ where: { questionId } })).toBe(0);
    const peer = await signedInVisitor(site, community.answerer);
    const fields = {
      do: "post",
      key: formKey(),
      body: `${TEXT} As I said.`,
      ...TYPED,
      toBox: "on",
    };
    const answer = await peer.post(`/questions/${questionId}`, fields);
    expect(answer.headers.get("location")).not.toContain("box=");
    expect(await world.db.privateBox.count({ where: { questionId } })).toBe(0);
  });
});

describe("T35: who loses the role, or the case", () => {
  test("opens nothing with the next request, in the same session", async () => {
    const { agent, questionId } = community;
    const admin = await makeMember(world, "Ada Moor", "moor@outside.test", "administrator");
    const visitor = await signedInVisitor(site, agent);
    const caseId = await openCaseFor(world, questionId, {
      moderator: admin.actor,
      agent: agent.actor,
    });
    expect(caseId).toBeGreaterThan(0);
    const open = () => visitor.post(boxPage(), { do: "open", why: WHY });
    const text = await (await open()).text();
    const picture = /\/questions\/\d+\/private-box\/pictures\/[0-9a-f]{32}/.exec(text)?.[0] ?? "";
    expect((await visitor.get(picture)).status).toBe(200);
    const before = await world.db.privateBoxReading.count();

    await revokeRole(world.as(admin.actor), { personId: agent.actor.id, role: "agent" });
    const refused = await open();
    expect(refused.status).toBe(403);
    expect(leaksIn(await refused.text())).toEqual([]);
    for (const door of [boxPage(), picture, `${picture}/thumb`])
      expect((await visitor.get(door)).status, door).toBe(404);
    expect(await world.db.privateBoxReading.count()).toBe(before);
  });
});
