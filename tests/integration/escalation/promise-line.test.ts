import { beforeEach, describe, expect, it } from "vitest";
import { setPriority, threadSupport } from "~/escalation/index.server";
import { editQuestion, setNeedsInfo } from "~/questions/index.server";
import { comment, questionForm } from "../../support/make-thread";
import { useSite, type Visitor } from "../../support/site";
import {
  askAndStart,
  type Cast,
  casesOf,
  clockOf,
  HOUR,
  later,
  makeCast,
} from "../../support/support-cases";

const site = useSite();
const { world } = site;
let cast: Cast;
let visitor: Visitor;

beforeEach(async () => {
  cast = await makeCast(world);
  visitor = site.visitor();
});

/** The promise as a visitor's page says it: its words, and the machine date in them. */
async function promise(questionId: number): Promise<{ words: string; at: string | null }> {
  const moved = await visitor.get(`/questions/${questionId}`);
  const page = await (await visitor.get(moved.headers.get("location") ?? "")).text();
  const line = /<p id="promise"[\s\S]*?<\/p>/.exec(page)?.[0] ?? "";
  const words = line.replaceAll(/<!--.*?-->/g, "").replaceAll(/<[^>]+>/g, "");
  return { words, at: /datetime="([^"]+)"/i.exec(line)?.[1] ?? null };
}

const stored = async (where: Parameters<typeof clockOf>[1]) =>
  (await clockOf(world, where)).dueAt?.toISOString() ?? null;

describe("the promise line", () => {
  it("says the community's stored due time, through pauses and another kind of problem", async () => {
    const questionId = await askAndStart(world, cast.asker);
    const community = { questionId, kind: "community" };
    const says = async () => {
      const { at, words } = await promise(questionId);
      expect(at).toBe(await stored(community));
      return words;
    };
    expect(await says()).toContain("The community is on it. If nobody has answered by");
    world.clock.advance(HOUR);
    await setNeedsInfo(world.as(cast.moderator), { questionId, text: "Which bank is it?" });
    await world.drain();
    expect(await says()).toContain("Waiting for more details from the asker");
    expect((await promise(questionId)).at).toBeNull();
    world.clock.advance(5 * HOUR);
    await comment(world.as(cast.asker), questionId, "It is the Harbour Bank.");
    await world.drain();
    expect(await says()).toContain("The community is on it");
    const before = await stored(community);
    await editQuestion(world.as(cast.asker), {
      ...questionForm({ problemType: "registration" }),
      questionId,
      version: 1,
    });
    await world.drain();
    expect(await says()).toContain("The community is on it");
    expect(await stored(community)).not.toBe(before);
  });

  it("says by when support replies, by the case's own clock, also after another priority", async () => {
    const questionId = await askAndStart(world, cast.asker);
    await later(world, 4 * HOUR);
    const caseId = (await casesOf(world, questionId))[0]?.id ?? 0;
    const first = { caseId, kind: "first-reply" };
    expect(await promise(questionId)).toMatchObject({ at: await stored(first) });
    const before = await stored(first);
    await setPriority(world.as(cast.agent), {
      caseId,
      priority: 1,
      why: "The whole salary is in it.",
    });
    expect(await stored(first)).not.toBe(before);
    const { at, words } = await promise(questionId);
    expect(at).toBe(await stored(first));
    expect(words).toContain("Official support replies by");
    await later(world, 48 * HOUR);
    expect(await promise(questionId)).toMatchObject({ at });
    expect((await promise(questionId)).words).toContain("We are late");
  });

  it("promises nothing for an imported question, whose time never ran", async () => {
    const questionId = await askAndStart(world, cast.asker);
    await world.db.supportClock.deleteMany({ where: { questionId } });
    expect(await promise(questionId)).toEqual({ words: "", at: null });
  });

  it("reads the same for members; who has the case is for the asker and staff", async () => {
    const questionId = await askAndStart(world, cast.asker);
    await later(world, 4 * HOUR);
    const seen = async (who: Cast[keyof Cast] | null) => {
      const ctx = who ? world.as(who) : world.ctx;
      return threadSupport(ctx, questionId);
    };
    const [asker, peer, guest, moderator] = await Promise.all([
      seen(cast.asker),
      seen(cast.peer),
      seen(null),
      seen(cast.moderator),
    ]);
    expect(peer?.promise).toEqual(asker?.promise);
    expect(guest?.promise).toEqual(asker?.promise);
    expect([asker, moderator].map((view) => view?.standing?.label)).toEqual([
      "received",
      "received",
    ]);
    expect([peer?.standing, guest?.standing]).toEqual([null, null]);
  });
});
