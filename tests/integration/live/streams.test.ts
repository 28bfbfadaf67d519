import type { ServerResponse } from "node:http";
import { Writable } from "node:stream";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { grantRole, revokeRole, signOutEverywhere } from "~/accounts/index.server";
import { acceptAnswer, removePost } from "~/answers/index.server";
import { LiveStream } from "~/http/chain/live-stream.server";
import { inTransaction } from "~/infra/db/in-transaction.server";
import { Hub } from "~/infra/live/hub";
import { flagPost, hidePost } from "~/moderation/index.server";
import { readAllNotices } from "~/notifications/index.server";
import { topic } from "~/shared/live";
import { type Member, makeMember, signedInVisitor } from "../../support/canaries";
import { run } from "../../support/database-setup";
import { liveAddress, OpenPage } from "../../support/live-stream";
import { answer, ask } from "../../support/make-thread";
import { useSite, type Visitor } from "../../support/site";

const site = useSite();
const { world } = site;
let asker: Member;
let peer: Member;
let keeper: Member;
let reader: Visitor;
let questionId: number;
const pages: OpenPage[] = [];

beforeEach(async () => {
  asker = await makeMember(world, "Iris Vale", "iris@example.test");
  peer = await makeMember(world, "Pia North", "pia@example.test");
  keeper = await makeMember(world, "Kit Ward", "kit@example.test", "moderator");
  questionId = await ask(world.as(asker.actor));
  await world.drain();
  reader = await signedInVisitor(site, asker);
  await allIsHeard();
  world.clock.advance(60_000);
});

/** What was told so far is heard in its order: once a later question is, nothing of the first comes late. */
async function allIsHeard(): Promise<void> {
  const since = new Date(world.clock.now().getTime() - 1).toISOString();
  const later = await ask(world.as(asker.actor));
  const address = liveAddress([topic("question", later)], since).replace("?", "/state?");
  await expect
    .poll(async () => (await reader.get(address)).json())
    .toMatchObject({ changed: true });
}
afterEach(() => {
  for (const page of pages.splice(0)) page.close();
});

async function open(
  visitor = reader,
  topics = [topic("question", questionId)],
  headers: Record<string, string> = {},
): Promise<OpenPage> {
  const page = await OpenPage.open(visitor, liveAddress(topics), headers);
  pages.push(page);
  return page;
}

describe("an open page of somebody signed in", () => {
  test("hears of another person's answer, of the acceptance, and of the unread count", async () => {
    const page = await open();
    // Too short to stop the question's clock, of which its page would be told too.
    const answerId = await answer(world.as(peer.actor), questionId, { body: "Wait for Monday." });
    expect((await page.next()).data).toMatchObject({ changed: true, unread: 0 });
    await world.drain();
    expect((await page.next()).data).toMatchObject({ changed: false, unread: 1 });
    await acceptAnswer(world.as(asker.actor), answerId);
    expect((await page.next()).data).toMatchObject({ changed: true, unread: 1 });
    await readAllNotices(world.as(asker.actor));
    expect((await page.next()).data).toMatchObject({ changed: false, unread: 0 });
  });

  test("hears of any event that names its question, and of no flag", async () => {
    const answerId = await answer(world.as(peer.actor), questionId);
    const page = await open();
    await flagPost(world.as(asker.actor), answerId, { reason: "scam", note: "" });
    await world.ctx.jobs.publish("needs-info.set", { questionId });
    expect((await page.next()).data.changed).toBe(true);
    await world.ctx.live.tell([topic("person", asker.actor.id)]);
    expect((await page.next()).data.changed).toBe(false);
  });

  test("hears nothing of what was rolled back", async () => {
    const page = await open();
    await inTransaction(world.as(peer.actor), async (tx) => {
      await answer(tx, questionId);
      throw new Error("the disk is full");
    }).catch(() => {});
    await world.ctx.live.tell([topic("person", asker.actor.id)]);
    expect((await page.next()).data).toMatchObject({ changed: false });
    expect(await world.db.answer.count()).toBe(0);
  });

  test("hears what another process told, whatever it speaks to the database with", async () => {
    const page = await open();
    await run(world.url, [
      `SELECT pg_notify('askwell_live', 'nonsense question:${questionId} x:1')`,
    ]);
    expect((await page.next()).data.changed).toBe(true);
  });

  test("is told at once what happened since it was loaded, or since it last heard", async () => {
    const before = world.clock.now().toISOString();
    world.clock.advance(10_000);
    await answer(world.as(peer.actor), questionId);
    const state = async (since: string) =>
      (
        await reader.get(
          liveAddress([topic("question", questionId)], since).replace("?", "/state?"),
        )
      ).json();
    await expect.poll(() => state(before)).toMatchObject({ changed: true });
    // A line that broke and was renewed meanwhile may have missed something: a later instant is sure.
    let after = before;
    const later = () => {
      world.clock.advance(10_000);
      after = world.clock.now().toISOString();
      return state(after);
    };
    await expect.poll(later).toMatchObject({ changed: false, again: 4 });
    const first = async (since: string, headers = {}) => {
      const response = await reader.get(
        liveAddress([topic("question", questionId)], since),
        headers,
      );
      const body = response.body?.getReader();
      let text = "";
      while (!/data:.*\n/.test(text)) {
        const piece = await body?.read();
        if (!piece?.value) return `${response.status}: ${text}`;
        text += new TextDecoder().decode(piece.value);
      }
      await body?.cancel();
      return /"changed":(\w+)/.exec(text)?.[1];
    };
    expect(await first(before)).toBe("true");
    expect(await first(after)).toBe("false");
    expect(await first(before, { "Last-Event-ID": after })).toBe("false");
    expect(await first("1999-01-01T00:00:00Z")).toBe("true");
  });

  test("hears that anything may have changed when the database's line broke and is back", async () => {
    const page = await open();
    const other = await open(await signedInVisitor(site, peer), []);
    await run(world.url, [
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'askwell-live' AND datname = current_database()",
    ]);
    expect((await page.next()).data.changed).toBe(true);
    expect((await other.next()).data.changed).toBe(true);
    await answer(world.as(peer.actor), questionId);
    expect((await page.next()).data.changed).toBe(true);
  });
});

describe("who hears what", () => {
  test("T9: nobody who is not signed in hears anything", async () => {
    for (const place of ["/live", `/live?topic=question:${questionId}`, "/live/state"]) {
      const refused = await site.visitor().get(place);
      expect([refused.status, await refused.text()], place).toEqual([401, ""]);
      expect(refused.headers.get("cache-control")).toBe("no-store");
      const stale = await site.visitor().get(place, { Cookie: `session=${"a".repeat(40)}` });
      expect(stale.status, place).toBe(401);
    }
  });

  test("T9: a hidden question is told to its asker and its keepers alone", async () => {
    const stranger = await open(await signedInVisitor(site, peer));
    const own = await open();
    const keeping = await open(await signedInVisitor(site, keeper));
    await removePost(world.as(asker.actor), questionId);
    expect((await own.next()).data.changed).toBe(true);
    expect((await keeping.next()).data.changed).toBe(true);
    expect((await stranger.next()).data.changed).toBe(false);
  });

  test("T9: nobody hears of another person's inbox, of what isn't there, or of an answer's id", async () => {
    const answerId = await answer(world.as(peer.actor), questionId);
    const others = [
      topic("person", peer.actor.id),
      topic("question", answerId),
      topic("question", 999_999),
    ];
    const page = await open(reader, others);
    await world.ctx.live.tell([...others, topic("person", asker.actor.id)]);
    expect((await page.next()).data.changed).toBe(false);
    const address = liveAddress(others, "1999-01-01T00:00:00Z").replace("?", "/state?");
    expect(await (await reader.get(address)).json()).toMatchObject({ changed: false });
  });

  test("T15: a page is told nothing more once its session ended elsewhere", async () => {
    const page = await open();
    await signOutEverywhere(world.as(asker.actor));
    expect((await page.next()).event).toBe("over");
    await page.ended;
    expect((await reader.get("/live/state")).status).toBe(401);
  });

  test("T4: a role that was taken away takes with it what its holder heard", async () => {
    const administrator = await makeMember(world, "Ada Moor", "ada@example.test", "administrator");
    await hidePost(world.as(keeper.actor), questionId, { reason: "spam", note: "" });
    const page = await open(await signedInVisitor(site, keeper));
    await world.ctx.live.tell([topic("question", questionId)]);
    expect((await page.next()).data.changed).toBe(true);
    const keeping = { personId: keeper.actor.id, role: "moderator" };
    await revokeRole(world.as(administrator.actor), keeping);
    await world.ctx.live.tell([topic("question", questionId)]);
    expect((await page.next()).data.changed).toBe(false);
    await grantRole(world.as(administrator.actor), { ...keeping, team: "Night team" });
    expect((await page.next()).event).toBe("over");
  });

  test("T28: one person's seventh page takes the place of the first", async () => {
    const first = await open();
    for (let count = 0; count < 6; count++) await open();
    expect((await first.next()).event).toBe("crowded");
    await first.ended;
    expect(await (await site.visitor().get("/metrics")).text()).toMatch(/askwell_live_streams 6\b/);
  });

  test("T28: a page that doesn't read what it is told is dropped", async () => {
    // why: a socket's own buffers take megabytes before a stalled reader shows.
    const stalled = new (class extends Writable {
      override _write() {}
    })();
    const { id: sessionId } = await world.db.session.findFirstOrThrow({
      where: { personId: asker.actor.id },
      select: { id: true },
    });
    const listening = {
      ctx: world.as(asker.actor),
      personId: asker.actor.id,
      sessionId,
      topics: [],
      since: 0,
    };
    const hub = new Hub(world.clock);
    hub.beginHearing();
    const stream = new LiveStream(stalled as unknown as ServerResponse, hub, listening);
    stalled.write(Buffer.alloc(20 * 1024));
    await expect.poll(() => stalled.destroyed).toBe(true);
    stream.end("crowded");
    expect(stalled.errored).toBeNull();
  });

  test("what a page shows counts as read only when its reader is there", async () => {
    await answer(world.as(peer.actor), questionId);
    await world.drain();
    const unread = async () => (await (await reader.get("/live/state")).json()).unread;
    const now = await reader.get(`/questions/${questionId}/now`);
    expect((await now.json()).thread.answers).toMatchObject([{ author: { name: "Pia North" } }]);
    expect(await unread()).toBe(1);
    await reader.get(`/questions/${questionId}/now?here=1`);
    expect(await unread()).toBe(0);
  });

  test("a page's stream can't be kept, changed or held back on the way", async () => {
    const response = await reader.get("/live");
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("no-store, no-transform");
    expect(response.headers.get("x-accel-buffering")).toBe("no");
    await response.body?.cancel();
  });
});
