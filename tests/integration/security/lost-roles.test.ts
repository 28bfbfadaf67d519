import { beforeEach, describe, expect, test } from "vitest";
import { grantRole, revokeRole } from "~/accounts/index.server";
import { takeCase, writeInternalNote, writePrivateBox } from "~/escalation/index.server";
import { CASE_ACTS } from "~/pages/desk/acts";
import { type Member, makeMember, signedInVisitor } from "../../support/canaries";
import { handedOver } from "../../support/desk";
import { databaseDump } from "../../support/make-account";
import { formKey } from "../../support/make-thread";
import { leaksIn, PRIVATE } from "../../support/private-boxes";
import { type Fields, useSite, type Visitor } from "../../support/site";
import { type Cast, makeCast } from "../../support/support-cases";

const site = useSite();
const { world } = site;
const NOTE = "Risk holds it until the sender is checked.";

let cast: Cast;
let admin: Member;
let agent: Member;
let desk: Visitor;
let caseId: number;
let questionId: number;

beforeEach(async () => {
  cast = await makeCast(world);
  admin = await makeMember(world, "Ada Moor", "moor@role.test", "administrator");
  agent = await makeMember(world, "Mara Stone", "mara@role.test", "agent");
  desk = await signedInVisitor(site, agent);
  ({ caseId, questionId } = await handedOver(world, cast));
  await writePrivateBox(world.as(cast.asker), { questionId, fields: PRIVATE });
  await takeCase(world.as(agent.actor), { caseId });
  await writeInternalNote(world.as(agent.actor), { caseId, body: NOTE, key: formKey() });
});

const places = () => [
  "/staff/cases",
  "/staff/replies",
  `/staff/cases/${caseId}`,
  `/questions/${questionId}/private-box`,
];

/** Everything an agent of this case can send. */
function acts(): [string, Fields][] {
  const seen = () => ({
    key: formKey(),
    questionId: String(questionId),
    seenPostId: "2147483647",
    seenReplyId: "2147483647",
  });
  const door = `/staff/cases/${caseId}`;
  const filled = {
    personId: String(cast.agent.id),
    priority: "1",
    why: "The rent is due.",
    problemType: "how-to",
    label: "checking-bank",
    until: "2026-03-05T10:00",
    reason: "This is for the community.",
    note: "Ask the bank again.",
  };
  return [
    [door, { ...seen(), form: "public", bodyEn: "The bank has sent it back." }],
    [door, { ...seen(), form: "private", body: "Please look once more." }],
    [door, { ...seen(), form: "note", body: "Waiting for the trace." }],
    [door, { ...seen(), form: "note", do: "save", body: "Begun" }],
    ...CASE_ACTS.map((form): [string, Fields] => [door, { ...seen(), ...filled, form }]),
    [door, { ...seen(), form: "publish-note", noteId: "1" }],
    [`${door}/draft`, { editor: "note", body: "Begun" }],
    [`${door}/looks`, { writing: "1" }],
    ["/staff/cases", { form: "save-view", name: "Money", query: "type=withdrawal" }],
    ["/staff/cases", { form: "many", act: "label", label: "checking-bank", caseId: `${caseId}` }],
    ["/staff/replies", { name: "Five days", bodyEn: "Five days.", bodyZh: "五个工作日。" }],
    [`/questions/${questionId}/private-box`, { do: "open", why: "The bank asks us for it." }],
  ];
}

/** What the database holds, without when somebody was last seen and how often they tried. */
async function holdings(): Promise<string[]> {
  return (await databaseDump(world)).split("\n").filter((line) => !/At>|count>|key>/.test(line));
}

describe("T35: an agent whose role is taken away, in a session that goes on", () => {
  beforeEach(async () => {
    for (const place of places()) expect((await desk.get(place)).status, place).toBe(200);
    await revokeRole(world.as(admin.actor), { personId: agent.actor.id, role: "agent" });
  });

  test("reads no queue, no case and no box with the very next request", async () => {
    for (const place of places()) {
      const answer = await desk.get(place);
      expect(answer.status, place).toBe(404);
      const text = await answer.text();
      expect(text, place).not.toContain(NOTE);
      expect(leaksIn(text), place).toEqual([]);
      const data = await desk.get(`${place}.data`);
      expect(data.status, place).toBe(404);
      expect(await data.text(), place).not.toContain(NOTE);
    }
  });

  test("changes nothing, whatever form was open", { timeout: 480_000 }, async () => {
    const before = await holdings();
    for (const [door, fields] of acts()) {
      const answer = await desk.post(door, fields);
      const what = `${door} ${fields.form ?? fields.do ?? ""}`;
      expect([403, 404], `${what}: ${answer.status}`).toContain(answer.status);
      expect(leaksIn(await answer.text()), what).toEqual([]);
    }
    expect(await holdings()).toEqual(before);
  });

  test("works again with the role given back, after signing in anew", async () => {
    const given = { personId: agent.actor.id, role: "agent" as const, team: "" };
    await grantRole(world.as(admin.actor), given);
    expect((await desk.get(`/staff/cases/${caseId}`)).status).not.toBe(200);
    const anew = await signedInVisitor(site, agent);
    expect((await anew.get(`/staff/cases/${caseId}`)).status).toBe(200);
  });
});
