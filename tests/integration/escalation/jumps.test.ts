import { beforeEach, describe, expect, test } from "vitest";
import { dismissOffer, incidentOffers, sweepIncidentOffers } from "~/escalation/index.server";
import { meToo } from "~/questions/index.server";
import type { Actor } from "~/shared/roles";
import { askWithCode, declare } from "../../support/incidents";
import { makePerson } from "../../support/make";
import { refusalOf } from "../../support/make-thread";
import { inboxOf } from "../../support/notices";
import { HOUR, MINUTE } from "../../support/support-cases";
import { useWorld } from "../../support/world";

const world = useWorld();
let lead: Actor;

beforeEach(async () => {
  lead = await makePerson(world, { name: "Lee Lead", roles: ["lead"] });
});

const offers = () => incidentOffers(world.as(lead));

async function people(count: number): Promise<Actor[]> {
  const made: Actor[] = [];
  for (let n = 0; n < count; n++) made.push(await makePerson(world));
  return made;
}

/** Two questions and three who have it too: five people. */
async function fiveReports(): Promise<void> {
  const [one, two, ...others] = await people(5);
  if (!one || !two) throw new Error("five are here");
  const questionId = await askWithCode(world, one);
  await askWithCode(world, two, "err-1042");
  for (const other of others) await meToo(world.as(other), questionId);
}

describe("a jump of an error code's reports", () => {
  test("is offered to the leads once, and each is told once", async () => {
    await fiveReports();
    await Promise.all([sweepIncidentOffers(world.ctx), sweepIncidentOffers(world.ctx)]);
    world.clock.advance(10 * MINUTE);
    expect(await sweepIncidentOffers(world.ctx)).toBe(0);
    expect(await offers()).toMatchObject([{ errorCode: "ERR-1042", reports: 5 }]);
    expect(await inboxOf(world, lead)).toEqual(["*incident-offer"]);
  });

  test("is none where one person writes much, or where so many are usual", async () => {
    const [one, two] = await people(2);
    if (!one || !two) throw new Error("two are here");
    for (let n = 0; n < 3; n++) {
      await askWithCode(world, one);
      await askWithCode(world, two);
    }
    expect(await sweepIncidentOffers(world.ctx)).toBe(0);
  });

  test("that a lead dismissed isn't offered again while it lasts, and is once it begins anew", async () => {
    await fiveReports();
    await sweepIncidentOffers(world.ctx);
    const [offer] = await offers();
    await dismissOffer(world.as(lead), offer?.id ?? 0);
    world.clock.advance(30 * MINUTE);
    expect(await sweepIncidentOffers(world.ctx)).toBe(0);
    expect(await offers()).toEqual([]);
    expect(await inboxOf(world, lead)).toEqual([]);
    world.clock.advance(48 * HOUR);
    await fiveReports();
    expect(await sweepIncidentOffers(world.ctx)).toBe(1);
  });

  test("is answered by declaring its incident, and is known from then on", async () => {
    await fiveReports();
    await sweepIncidentOffers(world.ctx);
    await declare(world, lead);
    expect(await offers()).toEqual([]);
    await fiveReports();
    expect(await sweepIncidentOffers(world.ctx)).toBe(0);
  });

  test("is nobody's but the leads' to see or dismiss", async () => {
    await fiveReports();
    await sweepIncidentOffers(world.ctx);
    const agent = await makePerson(world, { roles: ["agent"] });
    expect(await incidentOffers(world.as(agent))).toEqual([]);
    expect(await incidentOffers(world.ctx)).toEqual([]);
    expect(await refusalOf(dismissOffer(world.as(agent), 1))).toBe("account.not-allowed");
    expect(await inboxOf(world, agent)).toEqual([]);
  });
});

test("the breaker's flood of cases is offered as one incident", async () => {
  const { id: askerId } = await makePerson(world);
  const at = world.clock.now();
  await world.db.supportCase.createMany({
    data: Array.from({ length: 30 }, () => ({
      state: "new",
      reason: "unanswered",
      askerId,
      language: "en",
      problemType: "withdrawal",
      priority: 2,
      queue: "payments",
      publicLabel: "received",
      createdAt: at,
      startedAt: at,
    })),
  });
  expect(await sweepIncidentOffers(world.ctx)).toBe(1);
  expect(await sweepIncidentOffers(world.ctx)).toBe(0);
  expect(await offers()).toMatchObject([{ errorCode: "", reports: 30 }]);
});
