import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { News } from "~/shared/live";
import { type LinePorts, LiveLine } from "~/ui/live/line";

class Stream extends EventTarget {
  open = true;
  constructor(readonly address: string) {
    super();
  }
  close() {
    this.open = false;
  }
  give(event: string, data: object) {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }));
  }
}

const at = (second: number) => `2026-03-02T09:00:${String(second).padStart(2, "0")}.000Z`;
const news = (second: number, changed = true): News => ({ at: at(second), changed, unread: 0 });

function makeLine() {
  const streams: Stream[] = [];
  const asked: string[] = [];
  const told: News[] = [];
  const answers: (object | number)[] = [];
  const ports: LinePorts = {
    open(address) {
      const stream = new Stream(address);
      streams.push(stream);
      return stream;
    },
    async ask(address) {
      asked.push(address);
      const answer = answers.shift() ?? { ...news(30, false), again: 4 };
      const status = typeof answer === "number" ? answer : 200;
      return { ok: status === 200, status, json: async () => answer };
    },
    chance: () => 0.5,
  };
  const line = new LiveLine(["question:42"], at(0), (each) => told.push(each), ports);
  line.resume();
  const newest = () => {
    const stream = streams.at(-1);
    if (!stream) throw new Error("no stream was opened");
    return stream;
  };
  return { line, streams, asked, told, answers, newest };
}

/** A moment for promises and the timers of so many seconds. */
const pass = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("window", globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a page's line to the news", () => {
  test("is one stream, which says from when on the page wants to know", () => {
    const { streams, told, newest } = makeLine();
    expect(newest().address).toBe("/live?topic=question%3A42&since=2026-03-02T09%3A00%3A00.000Z");
    newest().give("news", news(1));
    newest().give("beat", { at: at(2) });
    expect([told.length, streams.length]).toEqual([1, 1]);
  });

  test("that worked and broke is opened anew, from the last beat on", async () => {
    const { streams, newest, asked } = makeLine();
    newest().give("news", news(1));
    newest().give("beat", { at: at(21) });
    newest().dispatchEvent(new Event("error"));
    await pass(3);
    expect(streams.map(({ open }) => open)).toEqual([false, true]);
    expect(newest().address).toContain("since=2026-03-02T09%3A00%3A21");
    expect(asked).toEqual([]);
  });

  test("that never worked, or whose words are held back, is replaced by questions", async () => {
    const refused = makeLine();
    refused.newest().dispatchEvent(new Event("error"));
    await pass(0);
    expect(refused.asked.length).toBe(1);
    const heldBack = makeLine();
    await pass(7);
    expect(heldBack.newest().open).toBe(false);
    await pass(5);
    expect(heldBack.asked.length).toBeGreaterThan(1);
    expect(heldBack.told[0]).toMatchObject({ changed: false });
  });

  test("tries a stream again after a minute of questions, and later each time", async () => {
    const { streams, newest, asked } = makeLine();
    newest().dispatchEvent(new Event("error"));
    await pass(60);
    expect(streams.length).toBe(2);
    newest().dispatchEvent(new Event("error"));
    await pass(60);
    expect(streams.length).toBe(2);
    await pass(60);
    expect(streams.length).toBe(3);
    newest().give("news", news(40));
    const before = asked.length;
    await pass(30);
    expect(asked.length).toBe(before);
  });

  test("takes silence for a break", async () => {
    const { streams, newest } = makeLine();
    newest().give("news", news(1));
    await pass(64);
    expect(streams.length).toBe(1);
    await pass(6);
    expect(streams.length).toBe(2);
  });

  test("rests while nobody looks, and then goes on where it was", async () => {
    const { line, streams, newest } = makeLine();
    newest().give("news", news(5));
    line.pause();
    await pass(600);
    expect(streams.map(({ open }) => open)).toEqual([false]);
    line.resume();
    line.resume();
    expect(streams.length).toBe(2);
    expect(newest().address).toContain("since=2026-03-02T09%3A00%3A05");
  });

  test("ends with the session, asked or told", async () => {
    const told = makeLine();
    told.newest().give("over", { at: at(1) });
    told.line.pause();
    told.line.resume();
    expect(told.streams.map(({ open }) => open)).toEqual([false]);
    const asking = makeLine();
    asking.answers.push(401);
    asking.newest().dispatchEvent(new Event("error"));
    await pass(600);
    expect([asking.asked.length, asking.streams.length]).toEqual([1, 1]);
  });

  test("gives way to other pages of the same person, and bears a server that is away", async () => {
    const { newest, asked, answers, streams } = makeLine();
    answers.push(503, 503);
    newest().give("crowded", { at: at(1) });
    await pass(0);
    expect(asked.length).toBe(1);
    await pass(20);
    expect(asked.length).toBe(2);
    expect(streams.length).toBe(1);
  });

  test("forgets the answer to what it asked before it rested", async () => {
    const { line, newest, told } = makeLine();
    newest().dispatchEvent(new Event("error"));
    line.pause();
    await pass(60);
    expect(told).toEqual([]);
  });
});
