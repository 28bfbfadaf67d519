import { beforeEach, describe, expect, test } from "vitest";
import { type QueueRowView, readQueueFilter } from "~/escalation";
import {
  assignCase,
  changeManyCases,
  deleteView,
  readQueue,
  savedViews,
  saveView,
  takeCase,
} from "~/escalation/index.server";
import { chance } from "../../support/chance";
import { handedOver } from "../../support/desk";
import { makePerson } from "../../support/make";
import { answer, refusalOf } from "../../support/make-thread";
import { type Cast, HOUR, makeCast } from "../../support/support-cases";
import { useWorld } from "../../support/world";

const world = useWorld();
let cast: Cast;
beforeEach(async () => {
  cast = await makeCast(world);
});

const queue = (query = "", page = 1) =>
  readQueue(world.as(cast.agent), readQueueFilter(new URLSearchParams(query)), page);
const ids = (rows: readonly QueueRowView[]) => rows.map(({ id }) => id);

describe("the queue's order", () => {
  test("is breached first, then least time left, then priority, then how many have it, for any cases", {
    timeout: 240_000,
  }, async () => {
    const below = chance(11);
    const pick = <Value>(values: readonly Value[]) => values[below(values.length)] as Value;
    const now = world.clock.now().getTime();
    for (let made = 0; made < 30; made++) {
      const { caseId, questionId } = await handedOver(world, cast);
      await world.db.supportCase.update({
        where: { id: caseId },
        data: {
          breached: pick([true, false]),
          nextDueAt: pick([null, new Date(now), new Date(now + HOUR)]),
          priority: pick([1, 3]),
        },
      });
      await world.db.question.update({
        where: { postId: questionId },
        data: { meTooCount: pick([0, 0, 5]) },
      });
      world.clock.advance(11 * 60_000);
    }
    const facts = await world.db.supportCase.findMany({
      include: { threads: { include: { question: true } } },
    });
    const key = (row: (typeof facts)[number]) => [
      row.breached ? 0 : 1,
      row.nextDueAt?.getTime() ?? Number.MAX_SAFE_INTEGER,
      row.priority,
      -row.threads.reduce((sum, { question }) => sum + question.meTooCount, 0),
      row.id,
    ];
    const wanted = [...facts]
      .sort((a, b) => {
        const [one, other] = [key(a), key(b)];
        const at = one.findIndex((value, index) => value !== other[index]);
        return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
      })
      .map(({ id }) => id);
    const [first, second] = [await queue("", 1), await queue("", 2)];
    expect([...ids(first.rows), ...ids(second.rows)]).toEqual(wanted);
    expect([first.total, first.pages, second.page]).toEqual([30, 2, 2]);
    expect((await queue("", 99)).page).toBe(2);
  });
});

describe("the queue's filters", () => {
  test("by whose, language, type, state, number and title, with counts that agree", async () => {
    const other = await makePerson(world, { name: "Tess Team", roles: ["agent"], team: "Money" });
    await world.db.roleGrant.updateMany({
      where: { personId: cast.agent.id },
      data: { team: "Money" },
    });
    const mine = (await handedOver(world, cast)).caseId;
    const theirs = (
      await handedOver(world, cast, {
        title: "My registration code is lost",
        problemType: "registration",
      })
    ).caseId;
    const free = (
      await handedOver(world, cast, {
        title: "提现三天没有到账怎么办",
        body: "银行显示处理中，已经等了三天，一直没有收到钱。",
      })
    ).caseId;
    await takeCase(world.as(cast.agent), { caseId: mine });
    await takeCase(world.as(other), { caseId: theirs });
    expect((await queue()).counts).toEqual({ all: 3, mine: 1, unassigned: 1, team: 2, waiting: 0 });
    expect(ids((await queue("owner=mine")).rows)).toEqual([mine]);
    expect(ids((await queue("owner=unassigned")).rows)).toEqual([free]);
    expect(ids((await queue("owner=team")).rows).sort()).toEqual([mine, theirs].sort());
    expect(ids((await queue("language=zh-CN")).rows)).toEqual([free]);
    expect(ids((await queue("type=registration")).rows)).toEqual([theirs]);
    expect(ids((await queue("state=new")).rows)).toEqual([free]);
    expect(ids((await queue(`q=%23${theirs}`)).rows)).toContain(theirs);
    expect(ids((await queue("q=REGISTRATION+code")).rows)).toEqual([theirs]);
    expect(ids((await queue("q=三天没有")).rows)).toEqual([free]);
    expect((await queue("q=%25")).total).toBe(0);
  });

  test("those whose asker waits for the next reply, until support has replied again", async () => {
    const { caseId, questionId } = await handedOver(world, cast);
    const agent = world.as(cast.agent);
    await answer(agent, questionId, { official: true });
    await world.drain();
    expect((await queue("waiting=1")).total).toBe(0);
    world.clock.advance(HOUR);
    await answer(world.as(cast.asker), questionId, { body: "That did not help at all, sorry." });
    await world.drain();
    const [row] = (await queue("waiting=1")).rows;
    expect([row?.id, row?.waiting]).toEqual([caseId, true]);
    world.clock.advance(HOUR);
    await answer(agent, questionId, { official: true, body: "Then try the second form instead." });
    await world.drain();
    expect((await queue("waiting=1")).total).toBe(0);
  });

  test("are kept under a name for oneself alone, and can be deleted by nobody else", async () => {
    const agent = world.as(cast.agent);
    await saveView(agent, { name: "Chinese money", query: "language=zh-CN&owner=nonsense" });
    await saveView(agent, { name: "Chinese money", query: "language=zh-CN&type=withdrawal" });
    const [view, ...more] = await savedViews(agent);
    expect([view?.query, more]).toEqual(["language=zh-CN&type=withdrawal", []]);
    expect(await savedViews(world.as(cast.lead))).toEqual([]);
    await deleteView(world.as(cast.lead), view?.id ?? 0);
    expect(await savedViews(agent)).toHaveLength(1);
    await deleteView(agent, view?.id ?? 0);
    expect(await savedViews(agent)).toEqual([]);
    expect(await refusalOf(saveView(agent, { name: " ", query: "" }))).toBe("text.missing");
  });
});

describe("taking and changing", () => {
  test("of twenty who take one case at the same moment, one has it", async () => {
    const { caseId } = await handedOver(world, cast);
    const agents = [];
    for (let made = 0; made < 20; made++)
      agents.push(await makePerson(world, { roles: ["agent"] }));
    const results = await Promise.all(
      agents.map((each) => refusalOf(takeCase(world.as(each), { caseId }))),
    );
    expect(results.filter((code) => code === "")).toHaveLength(1);
    expect(new Set(results)).toEqual(new Set(["", "case.taken"]));
    const taken = await world.db.caseEvent.count({ where: { caseId, kind: "taken" } });
    expect(taken).toBe(1);
  });

  test("several at once: each has its own outcome, and one that fails stops nobody", async () => {
    const cases = [];
    for (let made = 0; made < 3; made++) cases.push((await handedOver(world, cast)).caseId);
    const [first = 0, second = 0, third = 0] = cases;
    await takeCase(world.as(cast.lead), { caseId: second });
    const many = { personId: null, priority: 0, why: "", label: "" };
    const outcomes = await changeManyCases(world.as(cast.agent), {
      ...many,
      caseIds: [first, second, third, 999_999],
      act: "take",
    });
    expect(outcomes.map(({ caseId, refusal }) => [caseId, refusal?.code ?? "done"])).toEqual([
      [first, "done"],
      [second, "case.taken"],
      [third, "done"],
      [999_999, "case.not-found"],
    ]);
    const assignees = await world.db.supportCase.findMany({
      orderBy: { id: "asc" },
      select: { assigneeId: true },
    });
    expect(assignees.map(({ assigneeId }) => assigneeId)).toEqual([
      cast.agent.id,
      cast.lead.id,
      cast.agent.id,
    ]);
  });

  test("giving cases to others is for leads", async () => {
    const { caseId } = await handedOver(world, cast);
    const assign = { caseIds: [caseId], act: "assign" as const, personId: cast.agent.id };
    const many = { ...assign, priority: 0, why: "", label: "" };
    expect(await refusalOf(changeManyCases(world.as(cast.agent), many))).toBe(
      "account.not-allowed",
    );
    await changeManyCases(world.as(cast.lead), many);
    expect((await queue("owner=mine")).total).toBe(1);
    expect(
      await refusalOf(assignCase(world.as(cast.lead), { caseId, personId: cast.peer.id })),
    ).toBe("case.no-such-agent");
  });

  test("members and moderators see no queue", async () => {
    for (const each of [cast.asker, cast.peer, cast.moderator]) {
      const filter = readQueueFilter(new URLSearchParams());
      expect(await refusalOf(readQueue(world.as(each), filter, 1))).toBe("account.not-allowed");
    }
  });
});
