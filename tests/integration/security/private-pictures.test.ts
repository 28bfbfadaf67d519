import { describe, expect, test } from "vitest";
import {
  emptyPrivateBox,
  handBackCase,
  openPrivateBox,
  solveCase,
  takeCase,
  writePrivateBox,
} from "~/escalation/index.server";
import type { Actor, Role } from "~/shared/roles";
import { chance } from "../../support/chance";
import { browse, makeAccount } from "../../support/make-account";
import { answer, ask, formKey } from "../../support/make-thread";
import { png } from "../../support/pictures";
import { openCaseFor, pictureTicket, storedBytes } from "../../support/private-boxes";
import { useSite, type Visitor } from "../../support/site";
import { upload } from "../../support/upload";

const site = useSite();
/** Of security.md, T9. */
const PAIRS = 1000;
const MINUTE = 60_000;
const WHY = "The bank asks us for this picture.";

const next = chance(20261124);

/** Somebody who looks, as the oracle knows them. */
type Looker = { visitor: Visitor; actor: Actor | null; support: boolean };
/** A box as the oracle knows it: who has its case open, and who gave a reason minutes ago. */
type Box = { questionId: number; assignee: number | null; opened: Set<number> };
type Picture = { fileId: string; box: Box; there: boolean };

/** Who may look, said once more from the rules and not from the code. */
function mayLook({ actor, support }: Looker, picture: Picture, askedOf: Box): boolean {
  if (!actor || !support || !picture.there || askedOf !== picture.box) return false;
  return picture.box.assignee === actor.id || picture.box.opened.has(actor.id);
}

async function person(role: Exclude<Role, "member"> | null): Promise<Looker & { actor: Actor }> {
  const { world } = site;
  const { actor, email } = await makeAccount(world);
  if (role) {
    const grant = { personId: actor.id, role, team: "Care", grantedAt: world.clock.now() };
    await world.db.roleGrant.create({ data: grant });
  }
  const browser = await browse(world, email);
  const visitor = site.visitor();
  visitor.cookies.set("session", browser.cookie);
  const support = role === "agent" || role === "lead" || role === "administrator";
  return { actor: browser.actor, visitor, support };
}

async function everybody() {
  const visitor: Looker = { visitor: site.visitor(), actor: null, support: false };
  const asker = await person(null);
  const peer = await person(null);
  const moderator = await person("moderator");
  const agents = [await person("agent"), await person("agent"), await person("lead")];
  return { asker, moderator, agents, lookers: [visitor, asker, peer, moderator, ...agents] };
}

type Everybody = Awaited<ReturnType<typeof everybody>>;

/** Boxes whose cases are in every state, opened by some of support: long ago, now, or never. */
async function makeBoxes({ asker, moderator, agents }: Everybody) {
  const { world } = site;
  const boxes: Box[] = [];
  const pictures: Picture[] = [];
  const leaving: (() => Promise<void>)[] = [];
  const [first] = agents;
  if (!first) throw new Error("somebody works");
  const open = (by: Actor, { questionId }: Box) =>
    openPrivateBox(world.as(by), { questionId, why: WHY });
  for (let n = 0; n < 12; n++) {
    world.clock.advance(11 * MINUTE);
    const questionId = await ask(world.as(asker.actor));
    const box: Box = { questionId, assignee: null, opened: new Set() };
    boxes.push(box);
    const tickets = [await pictureTicket(world.as(asker.actor))];
    if (n % 2) tickets.push(await pictureTicket(world.as(asker.actor)));
    await writePrivateBox(world.as(asker.actor), { questionId, pictures: tickets });
    const { pictures: held } = await open(first.actor, box);
    for (const { fileId } of held) pictures.push({ fileId, box, there: true });
    if (n % 4 === 0) continue;
    const caseId = await openCaseFor(world, questionId, { moderator: moderator.actor });
    const worker = agents[next(2)] as Looker & { actor: Actor };
    await takeCase(world.as(worker.actor), { caseId });
    box.assignee = worker.actor.id;
    if (n % 4 === 2)
      leaving.push(async () => {
        // Having been assigned, and having looked a moment ago, is no reason any more.
        await openPrivateBox(world.as(worker.actor), { questionId, why: "" });
        await handBackCase(world.as(worker.actor), { caseId });
        box.assignee = null;
      });
    if (n === 7) {
      await answer(world.as(worker.actor), questionId, { official: true });
      await world.drain();
      await solveCase(world.as(worker.actor), { caseId });
      box.assignee = null;
    }
  }
  world.clock.advance(20 * MINUTE);
  for (const leave of leaving) await leave();
  for (const box of boxes)
    for (const { actor } of agents)
      if (next(4) === 0 && box.assignee !== actor.id) {
        await open(actor, box);
        box.opened.add(actor.id);
      }
  const [emptied] = boxes;
  if (!emptied) throw new Error("there are boxes");
  await emptyPrivateBox(world.as(asker.actor), { questionId: emptied.questionId });
  for (const picture of pictures) if (picture.box === emptied) picture.there = false;
  return { boxes, pictures };
}

const address = ({ questionId }: Box, fileId: string, thumb = false) =>
  `/questions/${questionId}/private-box/pictures/${fileId}${thumb ? "/thumb" : ""}`;

describe("who sees a picture in a private box", () => {
  test("T9: support that is assigned or gave its reason minutes ago, by GET, HEAD and range; all others get a 404", {
    timeout: 900_000,
  }, async () => {
    const all = await everybody();
    const { boxes, pictures } = await makeBoxes(all);
    const { db } = site.world;
    const looks = () => db.privateBoxReading.count({ where: { storageKey: { not: null } } });
    expect(await looks()).toBe(0);
    const wrong: string[] = [];
    const seen = { yes: 0, no: 0 };
    for (let pair = 0; pair < PAIRS; pair++) {
      const looker = all.lookers[next(all.lookers.length)] as Looker;
      const picture = pictures[next(pictures.length)] as Picture;
      const other = boxes[next(boxes.length)] as Box;
      const askedOf = next(8) ? picture.box : other;
      const method = next(3) ? "GET" : "HEAD";
      const path = address(askedOf, picture.fileId, next(2) === 0);
      const headers: Record<string, string> = next(3) ? {} : { Range: "bytes=0-3" };
      const answered = await looker.visitor.send(path, { method, headers });
      const bytes = Buffer.from(await answered.arrayBuffer());
      const expected = mayLook(looker, picture, askedOf);
      seen[expected ? "yes" : "no"]++;
      const kept = answered.headers.get("cache-control") === "no-store";
      const isPicture = /PNG|WEBP/.test(bytes.subarray(0, 16).toString("latin1"));
      const right = expected
        ? answered.status === 200 && kept && (method === "HEAD" ? bytes.length === 0 : isPicture)
        : answered.status === 404 && !isPicture;
      if (!right)
        wrong.push(`${looker.actor?.name ?? "visitor"} ${method} ${path}: ${answered.status}`);
    }
    expect(wrong).toEqual([]);
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(PAIRS / 10);
    expect(await looks()).toBe(seen.yes);
  });

  test("T9: one that is there and one that never was get the same answer, and neither is noted", async () => {
    const { asker, lookers } = await everybody();
    const { world } = site;
    const questionId = await ask(world.as(asker.actor));
    const pictures = [await pictureTicket(world.as(asker.actor))];
    await writePrivateBox(world.as(asker.actor), { questionId, pictures });
    const { storageKey } = await world.db.privateBoxEntry.findFirstOrThrow();
    const there = storageKey?.split("/").at(-1) ?? "";
    const box = { questionId, assignee: null, opened: new Set<number>() };
    for (const { visitor } of lookers) {
      const answers = await Promise.all(
        [there, "f".repeat(32)].map((fileId) => visitor.get(address(box, fileId))),
      );
      const [one, two] = await Promise.all(
        answers.map(async (each) => ({
          status: each.status,
          names: [...each.headers.keys()].sort(),
          body: (await each.text()).replace(/[0-9a-f-]{16,}/g, ""),
        })),
      );
      expect(one).toEqual(two);
      expect(one?.status).toBe(404);
    }
    expect(await world.db.privateBoxReading.count()).toBe(0);
  });
});

describe("sending a picture for a private box", () => {
  /** As the box's page sends it. */
  const send = (visitor: Visitor, door: string, file: Buffer, accept = "text/html") =>
    upload(visitor, file, { accept, door });

  test("without scripts it goes from the box's page into the box, sealed", async () => {
    const { asker, lookers } = await everybody();
    const { world } = site;
    const questionId = await ask(world.as(asker.actor));
    const door = `/questions/${questionId}/private-box/pictures`;
    const sent = await send(asker.visitor, door, png());
    expect(sent.status).toBe(303);
    expect(sent.headers.get("location")).toContain("notice=box-picture-added");
    expect(await storedBytes(world)).not.toMatch(/PNG|WEBP/);
    for (const { visitor, actor } of lookers.filter((each) => each.actor !== asker.actor)) {
      const refused = await send(visitor, door, png());
      expect(actor ? refused.status : refused.headers.get("location")).toEqual(
        actor ? 404 : expect.stringContaining("/sign-in"),
      );
    }
    expect(await world.db.privateBoxEntry.count()).toBe(1);
    const pdf = await send(asker.visitor, door, Buffer.from("%PDF-1.7\n1 0 obj"));
    const page = await asker.visitor.get(pdf.headers.get("location") ?? "");
    expect(await page.text()).toContain("This is not a picture we can show");
  });

  test("with scripts it waits for the form of a question that is not asked yet", async () => {
    const { asker } = await everybody();
    const { world } = site;
    const sent = await send(asker.visitor, "/private-pictures", png(), "application/json");
    expect(sent.status).toBe(201);
    const { ticket } = (await sent.json()) as { ticket: string };
    const question = {
      key: formKey(),
      problemType: "withdrawal",
      title: "My withdrawal is stuck since Monday",
      body: "It says processing for three days now.",
    };
    const refused = await asker.visitor.post("/questions/new", {
      ...question,
      title: "",
      boxFile: ticket,
    });
    // The form that comes back still has it.
    expect(await refused.text()).toContain(`value="${ticket}"`);
    await asker.visitor.post("/questions/new", { ...question, boxFile: ticket });
    expect(await world.db.privateBoxEntry.count({ where: { field: "file" } })).toBe(1);
    const nobody = await send(site.visitor(), "/private-pictures", png(), "application/json");
    expect(nobody.status).toBe(401);
  });
});
