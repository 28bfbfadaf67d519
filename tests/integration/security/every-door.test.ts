import { beforeEach, describe, expect, test } from "vitest";
import { slug } from "~/paths";
import { ROLES, type Role } from "~/shared/roles";
import {
  type Community,
  makeMember,
  plantCommunity,
  samplesOf,
  signedInVisitor,
} from "../../support/canaries";
import { addressOf, type Door, dataAddress, doorList } from "../../support/door-list";
import { type Reader, RULES } from "../../support/door-rules";
import { answer, ask } from "../../support/make-thread";
import { type Fields, useSite, type Visitor } from "../../support/site";

const site = useSite((ctx) => ({
  ...ctx,
  site: { ...ctx.site, demo: true },
  mailFolder: { newest: async () => [{ ...MAIL, id: "mail-1", at: "2026-03-02T08:00:00.000Z" }] },
}));
const { world } = site;
const MAIL = { to: "a@example.test", subject: "Hello", text: "Hello there", html: "" };

const FROM_HELPER: readonly Role[] = ["helper", "moderator", "agent", "lead", "administrator"];

let community: Community;
let visitors: Map<Reader, Visitor>;

beforeEach(async () => {
  community = await plantCommunity(world);
  visitors = new Map([["visitor", site.visitor()]]);
  for (const [number, role] of ROLES.entries()) {
    const name = `Rowan ${"ABCDEFG"[number]} Hill`;
    const member = await makeMember(world, name, `${role}@role.test`, role);
    visitors.set(role, await signedInVisitor(site, member));
  }
});

/** What a reader meets at a route: 200, 302 or 404. */
function expected(door: Door, reader: Reader): number {
  const rule = RULES[door.id];
  if (rule === "all") return 200;
  if (rule === "no page") return 404;
  if (rule === "moves on") return 302;
  if (rule === "signed in") return reader === "visitor" ? 302 : 200;
  if (rule === "signed out") return reader === "visitor" ? 200 : 302;
  if (rule === undefined) return 0;
  if (door.id === "routes/posts.$postId.edit" && reader === "visitor") return 200;
  if (reader === "visitor") return 302;
  return rule.includes(reader) ? 200 : 404;
}

const SINGLE_FETCH_REDIRECT = 202;

describe("T4: every door of every route, for every role", () => {
  test("opens to those for whom the rule says so, whatever way they come", {
    timeout: 900_000,
  }, async () => {
    const doors = doorList().filter(({ reads, shows }) => reads || shows);
    expect(doors.map(({ id }) => id)).toEqual(Object.keys(RULES).sort());
    const findings: string[] = [];
    for (const door of doors) {
      const address = addressOf(door, { ...samplesOf(community), mailId: "mail-1" });
      const movesOn = RULES[door.id] === "moves on";
      const routes = `_routes=${encodeURIComponent(door.id)}`;
      for (const [reader, visitor] of visitors) {
        const wanted = expected(door, reader);
        const data = wanted === 302 ? SINGLE_FETCH_REDIRECT : wanted;
        const ways: [string, number][] = [
          [address, wanted],
          [`${address}?${routes}`, wanted],
          [dataAddress(address), data],
          [dataAddress(address, door.id), data],
        ];
        if (reader === "visitor")
          ways.push([`${address}?_data=${encodeURIComponent(door.id)}`, 400]);
        for (const [way, status] of ways) {
          const answer = await visitor.get(way);
          if (answer.status !== status)
            findings.push(`${reader} at ${way}: ${answer.status}, not ${status}`);
          else if (reader === "visitor" && status !== 400 && wanted === 302 && !movesOn)
            if (!(answer.headers.get("location") ?? (await answer.text())).includes("/sign-in"))
              findings.push(`${reader} at ${way} is not sent to sign in`);
        }
      }
    }
    expect(findings).toEqual([]);
  });

  test("sends only the route that was asked for, and its guard runs alone too", async () => {
    for (const [reader, visitor] of visitors) {
      if (reader === "administrator") continue;
      for (const page of ["/", "/questions", "/help"]) {
        const answer = await visitor.get(dataAddress(page, "routes/staff.people"));
        expect(await answer.text(), `${reader} ${page}`).not.toMatch(/grantedAt|@role\.test/);
      }
    }
  });
});

type Act = {
  name: string;
  door(): string;
  fields: Fields;
  /** Whom the table of roles allows it, on what is somebody else's. */
  roles: readonly Role[];
};

const KEEPERS: readonly Role[] = ["moderator", "lead", "administrator"];
const SUPPORT: readonly Role[] = ["agent", "lead", "administrator"];

const TITLE = "My withdrawal waits since Friday";

describe("T4: changes, by the table of roles", () => {
  let questionId: number;
  let answerId: number;
  let commentId: number;

  async function freshThread(): Promise<void> {
    const { asker, agent } = community;
    world.clock.advance(11 * 60_000);
    questionId = await ask(world.as(asker.actor), { title: TITLE });
    answerId = await answer(world.as(agent.actor), questionId);
    commentId = await answer(world.as(asker.actor), questionId);
  }

  const edited = {
    version: "1",
    problemType: "withdrawal",
    title: "A title that somebody else chose",
    body: "A text that somebody else wrote, with enough words.",
    tags: "newtag",
  };
  const acts: Act[] = [
    {
      name: "recommend",
      door: () => `/questions/${questionId}/recommendation`,
      fields: { on: "1", answerId: "ANSWER" },
      roles: SUPPORT,
    },
    {
      name: "answer officially",
      door: () => `/questions/${questionId}-${slug(TITLE)}`,
      fields: {
        do: "post",
        key: "key-official-1",
        official: "on",
        body: "We have paid it out just now.",
      },
      roles: SUPPORT,
    },
    {
      name: "hide a question",
      door: () => `/posts/${questionId}/hiding`,
      fields: { reason: "spam" },
      roles: KEEPERS,
    },
    {
      name: "hide an answer",
      door: () => `/posts/${answerId}/hiding`,
      fields: { reason: "spam" },
      roles: KEEPERS,
    },
    {
      name: "edit tags",
      door: () => `/posts/${questionId}/edit`,
      fields: edited,
      roles: FROM_HELPER,
    },
    { name: "edit an answer", door: () => `/posts/${commentId}/edit`, fields: edited, roles: [] },
    {
      name: "accept",
      door: () => `/questions/${questionId}/acceptance`,
      fields: { on: "1", answerId: "ANSWER" },
      roles: [],
    },
    {
      name: "give a role",
      door: () => "/staff/people",
      fields: { do: "grant", personId: "STRANGER", role: "helper", team: "" },
      roles: ["administrator"],
    },
  ];

  /** What changes can be seen by: rows that the acts write. */
  async function trace(): Promise<unknown> {
    const { db } = world;
    return [
      await db.recommendation.count(),
      await db.acceptance.count(),
      await db.removal.count(),
      await db.revision.count(),
      await db.answer.count({ where: { official: true } }),
      await db.roleGrant.count(),
      await db.question.findMany({ select: { title: true }, orderBy: { postId: "asc" } }),
    ];
  }

  test.each(acts)("to $name", { timeout: 240_000 }, async ({ door, fields, roles }) => {
    for (const [reader, visitor] of visitors) {
      await freshThread();
      const filled: Fields = {};
      for (const [name, value] of Object.entries(fields))
        filled[name] = String(value)
          .replace("ANSWER", String(answerId))
          .replace("STRANGER", String(community.stranger.actor.id));
      const before = JSON.stringify(await trace());
      const answer = await visitor.post(door(), filled);
      const after = JSON.stringify(await trace());
      const allowed = reader !== "visitor" && roles.includes(reader);
      expect(after !== before, `${reader}: ${answer.status}`).toBe(allowed);
      const isSentAway = /sign-in/.test(answer.headers.get("location") ?? "");
      if (!allowed) expect(answer.status >= 400 || isSentAway, reader).toBe(true);
      const titles = await world.db.question.findMany({ select: { title: true } });
      expect(titles.map(({ title }) => title)).not.toContain(edited.title);
    }
  });
});

test("T33: an answer that is refused at a question's former address comes back with its text", async () => {
  const { questionId } = community;
  const answer = await site.visitor().post(`/questions/${questionId}-a-former-title`, {
    do: "post",
    key: "key-former-1",
    body: "Words that took an hour to write.",
  });
  expect(answer.status).toBe(401);
  expect(await answer.text()).toContain("Words that took an hour to write.");
});
