import { describe, expect, test } from "vitest";
import { FixedClock } from "~/infra/clock/fixed";
import { Hub } from "~/infra/live/hub";
import type { Heard } from "~/infra/live/port";
import { topic } from "~/shared/live";

const ONE = topic("question", 1);
const TWO = topic("question", 2);

function hearingHub() {
  const clock = new FixedClock("2026-03-02T09:00:00.000Z");
  const hub = new Hub(clock);
  hub.beginHearing();
  clock.advance(60_000);
  return { clock, hub, now: () => clock.now().getTime() };
}

describe("what a process hears", () => {
  test("reaches those who follow it, until they stop", () => {
    const { hub } = hearingHub();
    const heard: Heard[] = [];
    const stop = hub.follow([ONE, ONE], (each) => heard.push(each));
    hub.follow([ONE], () => {});
    hub.heard(ONE);
    hub.heard(TWO);
    stop();
    hub.heard(ONE);
    expect(heard).toEqual([{ topic: ONE }]);
  });

  test("is remembered: a page knows whether it is older than the last change", () => {
    const { clock, hub, now } = hearingHub();
    const before = now();
    clock.advance(10_000);
    hub.heard(ONE);
    clock.advance(10_000);
    expect(hub.changedSince([ONE], before)).toBe(true);
    expect(hub.changedSince([TWO], before)).toBe(false);
    expect(hub.changedSince([TWO, ONE], before)).toBe(true);
    expect(hub.changedSince([ONE], now())).toBe(false);
  });

  test("may have gaps: whoever is older than a break is told that anything may have changed", () => {
    const { clock, hub, now } = hearingHub();
    const heard: Heard[] = [];
    hub.follow([ONE], (each) => heard.push(each));
    const before = now();
    hub.stopHearing();
    expect(hub.hearing).toBe(false);
    expect(hub.changedSince([TWO], now())).toBe(true);
    hub.giveUp();
    clock.advance(10_000);
    hub.beginHearing();
    expect(heard).toEqual(["deaf", "anything"]);
    clock.advance(10_000);
    expect(hub.changedSince([TWO], before)).toBe(true);
    expect(hub.changedSince([TWO], now())).toBe(false);
  });

  test("is forgotten, oldest first, rather than fill the memory; then older pages load anew", () => {
    const { clock, hub, now } = hearingHub();
    const before = now();
    for (let id = 1; id <= 20_001; id++) {
      hub.heard(topic("question", id));
      clock.advance(1);
    }
    clock.advance(10_000);
    expect(hub.changedSince([topic("person", 5)], before)).toBe(true);
    expect(hub.changedSince([topic("person", 5)], now())).toBe(false);
  });
});
