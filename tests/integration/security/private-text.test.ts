import { beforeEach, describe, expect, test } from "vitest";
import { QUESTION_LISTS } from "~/paths";
import {
  type Community,
  type Member,
  plantCommunity,
  signedInVisitor,
} from "../../support/canaries";
import { addressOf, dataAddress, doorList, readData } from "../../support/door-list";
import { databaseDump } from "../../support/make-account";
import { type Fields, useSite, type Visitor } from "../../support/site";
import { addressesAbout, sentAt } from "../../support/surfaces";

const site = useSite();
const { world } = site;

let community: Community;
let visitor: Visitor;
let stranger: Visitor;

beforeEach(async () => {
  // Long ids, so that a text with its ids taken out loses nothing else.
  await world.db.$queryRaw`SELECT setval(pg_get_serial_sequence('"Post"', 'id'), 710000)::int`;
  community = await plantCommunity(world);
  visitor = site.visitor();
  stranger = await signedInVisitor(site, community.stranger);
});

/** Beginnings and parts of the private words, as somebody would try them who guesses. */
function guesses(): string[] {
  return [...community.canaries.planted.values()].flatMap((word) => [
    word.slice(0, 13),
    `stuck ${word.slice(0, 9)}`,
    word.slice(5, 17),
  ]);
}

/** The private places whose words a reader meets, each with the first address it showed at. */
async function met(reader: Visitor, places: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const address of places) {
    // Whoever types a private word into an address may read it back.
    for (const place of community.canaries.foundIn(await sentAt(reader, address)))
      if (!address.includes(community.canaries.planted.get(place) ?? ""))
        if (!found.has(place)) found.set(place, address);
  }
  return found;
}

describe("T2, T5: private words", () => {
  test("stand in the database, or this file would prove nothing", async () => {
    const dump = (await databaseDump(world)).toLowerCase();
    const missing = [...community.canaries.planted].filter(
      ([, word]) => !dump.includes(word.toLowerCase()),
    );
    expect(missing.map(([place]) => place)).toEqual([]);
    expect(community.canaries.planted.size).toBeGreaterThan(25);
  });

  test("are on no page, in no data and no header, for visitors and other members", {
    timeout: 480_000,
  }, async () => {
    const all = addressesAbout(community);
    expect(all.length).toBeGreaterThan(100);
    expect([...(await met(visitor, all))]).toEqual([]);
    expect([...(await met(stranger, all))]).toEqual([]);
  });

  test("are shown to those whose they are, and none of the others", {
    timeout: 480_000,
  }, async () => {
    const own = async (member: Member) =>
      [
        ...(await met(await signedInVisitor(site, member), addressesAbout(community))).keys(),
      ].sort();
    expect(await own(community.asker)).toEqual([
      "address of the asker",
      "answer to a removed question",
      "body of a draft",
      "comment on a removed question",
      "device",
      "draft of a answer",
      "escalation note",
      "old removed question",
      "old removed title",
      "old removed tries",
      "private reply of support",
      "private reply of the asker",
      "removed error code",
      "removed question",
      "removed tag",
      "removed title",
      "removed tries",
      "title of a draft",
    ]);
  });
});

describe("T1: search", () => {
  test("finds and suggests nothing by private words, whole or begun", {
    timeout: 480_000,
  }, async () => {
    const asked = guesses().flatMap((text) => {
      const query = encodeURIComponent(text);
      return [`/search?q=${query}`, `/questions/similar?title=${query}`];
    });
    for (const reader of [visitor, stranger]) {
      const half = asked.filter((_, n) => n % 4 < 2 === (reader === visitor));
      expect([...(await met(reader, half))]).toEqual([]);
    }
    for (const word of community.canaries.planted.values()) {
      const { routes } = await readData(visitor, `/search?q=${word}`);
      expect(routes["routes/search"], word).toMatchObject({
        data: { view: { found: { total: 0 } } },
      });
    }
  });
});

/** An answer without what differs by chance, and with both ids under one name. */
async function seen(answer: Response, id: number): Promise<unknown> {
  const even = (text: string) =>
    text
      .replaceAll(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{22}/g, "UUID")
      .replaceAll(/nonce([-="]+)[\w+/=]+/g, "nonce")
      .replaceAll(String(id), "ID");
  const headers = [...answer.headers]
    .filter(([name]) => !["date", "content-length"].includes(name))
    .map(([name, value]) => [name, even(value)]);
  return { status: answer.status, headers, text: even(await answer.text()) };
}

describe("T10: what was taken away and what never was", () => {
  const ABSENT = 987_654;
  const acts: [string, Fields][] = [
    ["/posts/ID/vote", { value: "1" }],
    ["/posts/ID/comments", { key: "key-comment-1", text: "Is anybody here?" }],
    ["/posts/ID/removal", { on: "1" }],
    ["/posts/ID/removal", { on: "0" }],
    ["/posts/ID/flag", { reason: "spam" }],
    ["/posts/ID/hiding", { reason: "spam" }],
    ["/answers/ID/proof", { do: "worked", returnTo: "/" }],
    ["/answers/ID/proof", { do: "take-back", returnTo: "/" }],
    ["/answers/ID/proof", { do: "failed", bank: "Harbour Bank" }],
    ["/staff/outdated", { do: "confirm", answerId: "ID" }],
    ["/questions/ID/closure", { reason: "off-topic" }],
    ["/questions/ID/lock", { note: "It gets heated in here." }],
    ["/questions/ID/needs-info", { text: "Which bank is it?" }],
    ["/posts/ID/edit", { version: "1", body: "A text of enough words and letters.", text: "Well" }],
    ["/questions/ID", { do: "post", key: "key-answer-1", body: "An answer of enough words." }],
    ["/questions/ID", { do: "save", body: "A draft of an answer." }],
    ["/posts/ID/did-not-help", { on: "1" }],
    ["/questions/ID/support", { note: "It is gone and nobody knows." }],
    ["/questions/ID/private-replies", { key: "key-letter-1", body: "Is anybody here?" }],
    ["/questions/ID/still-broken", { note: "It is still not there." }],
    ["/questions/ID/thanks", {}],
    ["/questions/ID/rating", { caseId: "ID", cycle: "1", score: "5" }],
    ["/questions/ID/watch", { on: "1" }],
    ["/questions/ID/watch", { on: "0" }],
    ["/questions/ID/me-too", { on: "1" }],
    ["/questions/ID/me-too", { on: "0" }],
    ["/questions/ID/acceptance", { on: "1", answerId: "ID" }],
    ["/questions/ID/acceptance", { on: "0" }],
    ["/questions/ID/recommendation", { on: "1", answerId: "ID" }],
    ["/questions/ID/recommendation", { on: "0" }],
  ];

  test("look the same when read", { timeout: 240_000 }, async () => {
    const doors = doorList().filter(
      ({ reads, pattern }) => reads && /:(questionId|postId|answerId)/.test(pattern),
    );
    expect(doors.length).toBeGreaterThan(8);
    for (const reader of [visitor, stranger]) {
      for (const door of doors) {
        const at = (id: number) =>
          addressOf(door, {
            questionId: String(id),
            postId: String(id),
            answerId: String(id),
            name: "",
            personId: "",
          });
        for (const way of [(path: string) => path, dataAddress]) {
          const absent = await seen(await reader.get(way(at(ABSENT))), ABSENT);
          for (const id of community.removedPostIds)
            expect(await seen(await reader.get(way(at(id))), id), way(at(id))).toEqual(absent);
        }
      }
    }
  });

  test("answer the same to every change", { timeout: 240_000 }, async () => {
    const before = await databaseDump(world);
    for (const [door, fields] of acts) {
      const filled = (id: number): Fields =>
        Object.fromEntries(
          Object.entries(fields).map(([name, value]) => [
            name,
            value === "ID" ? String(id) : value,
          ]),
        );
      const path = (id: number) => door.replace("ID", String(id));
      const absent = await seen(await stranger.post(path(ABSENT), filled(ABSENT)), ABSENT);
      for (const id of [community.removedQuestionId, ...community.removedPostIds])
        expect(await seen(await stranger.post(path(id), filled(id)), id), path(id)).toEqual(absent);
    }
    // A draft belongs to its writer alone, whatever it is about.
    await world.db.draft.deleteMany({ where: { personId: community.stranger.actor.id } });
    const lines = (dump: string) => dump.split("\n").filter((line) => !/At>|count>/.test(line));
    expect(lines(await databaseDump(world))).toEqual(lines(before));
  });

  test("leave the same numbers, lists and suggestions", async () => {
    const { asker, answerer, removedQuestionId } = community;
    const places = [
      "/",
      "/tags",
      "/search?q=withdrawal",
      "/questions/similar?title=My+withdrawal+is+stuck",
      ...QUESTION_LISTS.flatMap((list) => [
        `/questions?list=${list}`,
        `/questions?list=${list}&type=withdrawal`,
      ]),
      ...[asker, answerer].flatMap(({ actor: { id } }) =>
        ["asked", "answered", "solved"].map((show) => `/people/${id}?show=${show}`),
      ),
    ];
    const read = async () => {
      const all: unknown[] = [];
      for (const place of places) {
        const { root, ...routes } = (await readData(visitor, place)).routes;
        expect(root, place).toBeDefined();
        all.push([place, routes]);
      }
      return all;
    };
    const removed = await read();
    await world.db.$executeRaw`DELETE FROM "Post" WHERE "threadId" = ${removedQuestionId}`;
    expect(await read()).toEqual(removed);
  });
});
