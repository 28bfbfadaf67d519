import { describe, expect, test } from "vitest";
import { PROMISE_KINDS, type PromiseFacts, promiseFrom } from "~/escalation/promises/promise";

const now = new Date("2026-03-03T10:00:00Z");
const later = new Date("2026-03-03T14:30:00Z");
const earlier = new Date("2026-03-03T09:30:00Z");
const running = { dueAt: later, stopped: false };
const held = { dueAt: null, stopped: false };
const stopped = { dueAt: null, stopped: true };

const nothing: PromiseFacts = {
  now,
  over: false,
  support: null,
  needsInfo: false,
  locked: false,
  breakerOpen: false,
  community: null,
  openCase: null,
};

type Case = NonNullable<PromiseFacts["openCase"]>;
const withCase = (changes: Partial<Case> = {}): Partial<PromiseFacts> => ({
  support: "queued",
  community: stopped,
  openCase: { state: "open", firstReply: null, nextReply: null, ...changes },
});

const ROWS: [string, Partial<PromiseFacts>, ReturnType<typeof promiseFrom>][] = [
  ["an imported question promises nothing", {}, null],
  ["a solved one promises nothing", { over: true, community: running }, null],
  ["the community has time", { community: running }, { kind: "community", dueAt: later }],
  ["a peer has answered", { community: stopped }, null],
  [
    "details are missing",
    { community: held, needsInfo: true },
    { kind: "needs-info", dueAt: null },
  ],
  ["it is locked", { community: held, locked: true }, { kind: "locked", dueAt: null }],
  [
    "details are missing and it is locked: the asker's turn comes first",
    { community: held, needsInfo: true, locked: true },
    { kind: "needs-info", dueAt: null },
  ],
  [
    "the time is over, support takes over within a minute",
    { community: { dueAt: earlier, stopped: false } },
    { kind: "taking-over", dueAt: earlier },
  ],
  [
    "many report at once",
    { community: { dueAt: earlier, stopped: false }, breakerOpen: true },
    { kind: "many", dueAt: earlier },
  ],
  [
    "many report at once, but this one still has time",
    { community: running, breakerOpen: true },
    { kind: "community", dueAt: later },
  ],
  [
    "support owes the first reply",
    withCase({ state: "new", firstReply: running }),
    { kind: "first-reply", dueAt: later },
  ],
  [
    "support owes the first reply although details are missing",
    { ...withCase({ firstReply: running }), needsInfo: true },
    { kind: "first-reply", dueAt: later },
  ],
  [
    "support is late",
    withCase({ firstReply: { dueAt: earlier, stopped: false } }),
    { kind: "first-reply-late", dueAt: earlier },
  ],
  [
    "support owes the next reply",
    withCase({ nextReply: running }),
    { kind: "next-reply", dueAt: later },
  ],
  [
    "support is late with the next reply",
    withCase({ firstReply: stopped, nextReply: { dueAt: earlier, stopped: false } }),
    { kind: "next-reply-late", dueAt: earlier },
  ],
  [
    "the asker is waited for",
    withCase({ state: "waiting-customer" }),
    { kind: "asker-turn", dueAt: null },
  ],
  ["support has replied", withCase(), { kind: "replied", dueAt: null }],
  [
    "support takes it to be solved",
    withCase({ state: "solved" }),
    { kind: "replied", dueAt: null },
  ],
  [
    "support gave it back",
    { support: "returned", community: stopped },
    { kind: "returned", dueAt: null },
  ],
  [
    "it follows an incident",
    { support: "incident", community: running },
    { kind: "incident", dueAt: null },
  ],
];

describe("The promise line", () => {
  test.each(ROWS)("%s", (_title, changes, promise) => {
    expect(promiseFrom({ ...nothing, ...changes })).toEqual(promise);
  });

  test("has a row above for every kind of promise", () => {
    const kinds = new Set(ROWS.flatMap(([, , promise]) => promise?.kind ?? []));
    expect([...kinds].sort()).toEqual([...PROMISE_KINDS].sort());
  });
});
