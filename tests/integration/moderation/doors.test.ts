import { beforeEach, describe, expect, test } from "vitest";
import { flagPost } from "~/moderation/index.server";
import { closeQuestion, lockQuestion, setNeedsInfo } from "~/questions/index.server";
import { ROLES, type Role } from "~/shared/roles";
import { type Member, makeMember, signedInVisitor } from "../../support/canaries";
import { answer, ask } from "../../support/make-thread";
import { type Fields, useSite, type Visitor } from "../../support/site";

const site = useSite();
const { world } = site;

type Reader = "visitor" | Role;
const FROM_HELPER: readonly Role[] = ["helper", "moderator", "agent", "lead", "administrator"];
const KEEPERS: readonly Role[] = ["moderator", "lead", "administrator"];

let asker: Member;
let answerer: Member;
let visitors: Map<Reader, Visitor>;
let questionId: number;
let answerId: number;
/** Closed, locked, lacking details and flagged. */
let keptId: number;

beforeEach(async () => {
  asker = await makeMember(world, "Iris Vale", "iris@door.test");
  answerer = await makeMember(world, "Jonas Reed", "jonas@door.test");
  visitors = new Map([["visitor", site.visitor()]]);
  for (const [number, role] of ROLES.entries()) {
    const name = `Rowan ${"ABCDEFG"[number]} Hill`;
    const member = await makeMember(world, name, `${role}@door.test`, role);
    visitors.set(role, await signedInVisitor(site, member));
  }
});

async function freshThreads(): Promise<void> {
  world.clock.advance(11 * 60_000);
  const asking = world.as(asker.actor);
  const keeping = world.as({ ...answerer.actor, roles: ["member", "lead"] });
  questionId = await ask(asking);
  answerId = await answer(world.as(answerer.actor), questionId);
  keptId = await ask(asking, { title: "My withdrawal waits since Sunday" });
  await setNeedsInfo(keeping, { questionId: keptId, text: "Which bank is it?" });
  await closeQuestion(keeping, { questionId: keptId, reason: "off-topic" });
  await lockQuestion(keeping, { questionId: keptId, note: "It gets heated." });
  await flagPost(keeping, keptId, { reason: "spam" });
}

/** What changes can be seen by. */
async function trace(): Promise<string> {
  const { db } = world;
  const open = { where: { open: true } };
  const counts = await Promise.all([
    db.removal.count(),
    db.flag.count(open),
    db.closure.count(),
    db.lock.count(),
    db.needsInfo.count(),
    db.moderationAct.count(),
  ]);
  return counts.join(" ");
}

const acts: { name: string; door(): string; fields(): Fields; roles: readonly Role[] }[] = [
  {
    name: "flag",
    door: () => `/posts/${answerId}/flag`,
    fields: () => ({ reason: "spam" }),
    roles: ROLES,
  },
  {
    name: "hide",
    door: () => `/posts/${answerId}/hiding`,
    fields: () => ({ reason: "spam" }),
    roles: KEEPERS,
  },
  {
    name: "remove another's post without a reason",
    door: () => `/posts/${answerId}/removal`,
    fields: () => ({ on: "1" }),
    roles: [],
  },
  {
    name: "dismiss flags",
    door: () => "/staff/flags",
    fields: () => ({ postId: String(keptId) }),
    roles: KEEPERS,
  },
  {
    name: "close",
    door: () => `/questions/${questionId}/closure`,
    fields: () => ({ reason: "duplicate", target: `${site.origin}/questions/${questionId - 0}` }),
    roles: [],
  },
  {
    name: "close as off-topic",
    door: () => `/questions/${questionId}/closure`,
    fields: () => ({ reason: "off-topic" }),
    roles: KEEPERS,
  },
  {
    name: "reopen",
    door: () => `/questions/${keptId}/closure`,
    fields: () => ({ on: "0" }),
    roles: KEEPERS,
  },
  {
    name: "lock",
    door: () => `/questions/${questionId}/lock`,
    fields: () => ({ note: "It gets heated in here." }),
    roles: KEEPERS,
  },
  {
    name: "unlock",
    door: () => `/questions/${keptId}/lock`,
    fields: () => ({ on: "0" }),
    roles: KEEPERS,
  },
  {
    name: "ask for details",
    door: () => `/questions/${questionId}/needs-info`,
    fields: () => ({ text: "Which bank is it, please?" }),
    roles: FROM_HELPER,
  },
  {
    name: "take the request for details back",
    door: () => `/questions/${keptId}/needs-info`,
    fields: () => ({ on: "0" }),
    roles: FROM_HELPER,
  },
];

describe("T4: keeping the place, by the table of roles", () => {
  test.each(acts)("$name", { timeout: 240_000 }, async ({ door, fields, roles }) => {
    for (const [reader, visitor] of visitors) {
      await freshThreads();
      const before = await trace();
      const answered = await visitor.post(door(), fields());
      const allowed = reader !== "visitor" && roles.includes(reader);
      expect((await trace()) !== before, `${reader}: ${answered.status}`).toBe(allowed);
      const isSentAway = /sign-in/.test(answered.headers.get("location") ?? "");
      if (!allowed) expect(answered.status >= 400 || isSentAway, reader).toBe(true);
    }
  });
});

function visitorOf(reader: Reader): Visitor {
  const visitor = visitors.get(reader);
  if (!visitor) throw new Error(`nobody is a ${reader}`);
  return visitor;
}

describe("the pages of those who keep the place", () => {
  test("a duplicate is named by its address, and everybody is led to it", async () => {
    await freshThreads();
    const target = await ask(world.as(asker.actor), { title: "How long does a withdrawal take" });
    const door = `/questions/${questionId}/closure`;
    const refused = await visitorOf("moderator").post(door, {
      reason: "duplicate",
      target: "that one",
    });
    expect(refused.status).toBe(400);
    const page = await refused.text();
    expect(page).toContain("Give the address or number of another question");
    expect(page).toContain('value="that one"');
    const named = `${site.origin}/questions/${target}-how-long?x=1#post-3`;
    const closed = await visitorOf("moderator").post(door, { reason: "duplicate", target: named });
    expect(closed.headers.get("location")).toBe(
      `/questions/${questionId}?notice=closed&post=${questionId}#post-${questionId}`,
    );
    const thread = `/questions/${questionId}-my-withdrawal-is-stuck-since-monday`;
    const seen = await (await site.visitor().get(thread)).text();
    expect(seen).toContain("The same question has been asked before.");
    expect(seen).toContain(`href="/questions/${target}-how-long-does-a-withdrawal-take"`);
    const inChinese = await (await site.visitor("zh-CN").get(thread)).text();
    expect(inChinese).toContain("之前已有人问过同样的问题。");
  });

  test("the list of flags leads to hiding, and back with the list one shorter", async () => {
    await freshThreads();
    const moderator = visitorOf("moderator");
    const list = await (await moderator.get("/staff/flags")).text();
    expect(list).toContain("My withdrawal waits since Sunday");
    expect(list).toContain(`/posts/${keptId}/hiding?returnTo=%2Fstaff%2Fflags`);
    const hidden = await moderator.post(`/posts/${keptId}/hiding`, {
      reason: "spam",
      returnTo: "/staff/flags",
    });
    expect(hidden.headers.get("location")).toBe("/staff/flags?notice=hidden");
    const after = await (await moderator.get("/staff/flags?notice=hidden")).text();
    expect(after).toContain("No flag is open");
    expect(after).toContain("its flags are closed");
    const log = await (await moderator.get("/staff/log")).text();
    expect(log).toContain("Hid a question");
  });

  test("a page of flags is come back to, and says when nothing is left behind it", async () => {
    await freshThreads();
    const moderator = visitorOf("moderator");
    const start = "/staff/flags?after=1-1";
    const list = await (await moderator.get(start)).text();
    expect(list).toContain("1 post waits");
    expect(list).toContain("returnTo=%2Fstaff%2Fflags%3Fafter%3D1-1");
    const behind = await (await moderator.get("/staff/flags?after=99999999999999-1")).text();
    expect(behind).toContain("Nothing is left after these");
    const dismissed = await moderator.post(start, { postId: String(keptId) });
    expect(dismissed.headers.get("location")).toBe("/staff/flags?after=1-1&notice=dismissed");
  });

  test("restoring asks for a reason beside what was typed, and the writer reads it in the inbox", async () => {
    await freshThreads();
    const moderator = visitorOf("moderator");
    await moderator.post(`/posts/${answerId}/hiding`, { reason: "spam" });
    const door = `/posts/${answerId}/restoring`;
    const thread = `/questions/${questionId}-my-withdrawal-is-stuck-since-monday`;
    expect(await (await moderator.get(thread)).text()).toContain(`${door}?returnTo=`);
    expect(await (await moderator.get(door)).text()).toContain("Why does it come back?");
    const refused = await moderator.post(door, { note: "Oops" });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain(">Oops</textarea>");
    const restored = await moderator.post(door, { note: "It asks for no code at all." });
    expect(restored.headers.get("location")).toMatch(/notice=restored/);
    await world.drain();
    const writer = await signedInVisitor(site, answerer);
    const inbox = await (await writer.get("/inbox")).text();
    expect(inbox).toContain("A moderator restored an answer of yours");
    expect(inbox).toContain("It asks for no code at all.");
    expect(inbox).not.toMatch(/Rowan|Moderator [A-Z]/);
  });

  test("a return address never leads off the site", async () => {
    await freshThreads();
    const flagged = await visitorOf("member").post(`/posts/${answerId}/flag`, {
      reason: "spam",
      returnTo: "//evil.example/",
    });
    expect(flagged.headers.get("location")).toMatch(/^\/questions\/\d+\?notice=flagged/);
  });

  test("members, helpers and agents have no links to what they may not do", async () => {
    await freshThreads();
    const thread = `/questions/${questionId}-my-withdrawal-is-stuck-since-monday`;
    const menu = async (reader: Reader) => {
      const page = await (await visitorOf(reader).get(thread)).text();
      const words = ["flag", "hiding", "closure", "lock", "needs-info", "edit"];
      return words.filter((word) => new RegExp(`"/(posts|questions)/\\d+/${word}["?]`).test(page));
    };
    expect(await menu("visitor")).toEqual([]);
    expect(await menu("member")).toEqual(["flag"]);
    expect(await menu("helper")).toEqual(["flag", "needs-info", "edit"]);
    expect(await menu("agent")).toEqual(["flag", "needs-info", "edit"]);
    for (const keeper of KEEPERS)
      expect(await menu(keeper)).toEqual([
        "flag",
        "hiding",
        "closure",
        "lock",
        "needs-info",
        "edit",
      ]);
  });

  test("the asker reads what is missing, others do not", async () => {
    await freshThreads();
    const kept = `/questions/${keptId}-my-withdrawal-waits-since-sunday`;
    const own = await (await (await signedInVisitor(site, asker)).get(kept)).text();
    expect(own).toContain("Reply needed from you");
    expect(own).toContain("Which bank is it?");
    const others = await (await visitorOf("member").get(kept)).text();
    expect(others).not.toContain("Which bank is it?");
    expect(others).toContain("Locked: no new answers or comments");
  });
});
