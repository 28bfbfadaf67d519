import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CASE_STATES, OPEN_STATES } from "~/escalation";
import { cannedReplies, supportReport } from "~/escalation/index.server";
import type { Context } from "~/infra/context";
import { handleWith } from "~/subscriptions.server";
import { seedDemo } from "../../../prisma/demo/seed";
import { makePerson } from "../../support/make";
import { DAY } from "../../support/notices";
import { later, MINUTE } from "../../support/support-cases";
import { useWorld } from "../../support/world";

const world = useWorld();

const states = async () =>
  (await world.db.supportCase.findMany({ select: { state: true } })).map(({ state }) => state);

describe("official support in the demo community", { timeout: 900_000 }, () => {
  test("has cases in every state, few of them open, and the first minute adds none", async () => {
    const folder = mkdtempSync(join(tmpdir(), "askwell-demo-"));
    const workOff = (ctx: Context) => world.jobs.drain(handleWith(ctx));
    await seedDemo(world.ctx, folder, () => {}, workOff).finally(() =>
      rmSync(folder, { recursive: true, force: true }),
    );
    const seeded = await states();
    expect([...new Set(seeded)].sort()).toEqual([...CASE_STATES].sort());
    const open = seeded.filter((state) => OPEN_STATES.some((each) => each === state));
    expect(open.length).toBeGreaterThanOrEqual(8);
    expect(open.length).toBeLessThanOrEqual(12);
    const ofLanguage = (language: string) => world.db.supportCase.count({ where: { language } });
    // One question in each language reports what another did: it joined that one's case.
    expect([await ofLanguage("en"), await ofLanguage("zh-CN")]).toEqual([10, 10]);
    const known = await world.db.supportCase.findMany({
      where: { state: "incident", incident: { resolvedAt: null } },
      select: {
        threads: { select: { question: { select: { post: { select: { language: true } } } } } },
      },
    });
    expect(known.map(({ threads }) => threads.length)).toEqual([2]);
    expect(await world.db.supportCase.count({ where: { reopenedCount: 1 } })).toBe(1);
    const missed = { where: { breachedAt: { not: null }, caseId: { not: null } } };
    expect(await world.db.supportClock.count(missed)).toBe(3);

    const record = () => world.db.caseEvent.findMany({ orderBy: { id: "asc" } });
    const told = await record();
    await world.drain();
    await later(world, MINUTE);
    expect(await states()).toEqual(seeded);
    expect(await record()).toEqual(told);
    const unread = { readAt: null, person: { name: "Priya Raman" } };
    expect(await world.db.notice.count({ where: unread })).toBe(3);
    expect(await world.db.question.count({ where: { clocks: { none: {} } } })).toBe(0);

    const lead = world.as(await makePerson(world, { roles: ["lead"] }));
    const until = new Date(world.clock.now().getTime() + DAY);
    const report = await supportReport(lead, { from: new Date(+until - 30 * DAY), until });
    expect(report.weeks.filter(({ due }) => due > 0).length).toBeGreaterThanOrEqual(3);
    expect(report.all.escalated).toBeGreaterThanOrEqual(10);
    expect(report.clocks.find(({ kind }) => kind === "first-reply")?.kept).toBeLessThan(1);
    expect(report.satisfaction.answered).toBeGreaterThanOrEqual(3);
    expect((await cannedReplies(lead)).length).toBeGreaterThanOrEqual(3);
  });
});
