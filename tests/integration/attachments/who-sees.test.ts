import { describe, expect, test } from "vitest";
import { removePost } from "~/answers/index.server";
import type { Actor, Role } from "~/shared/roles";
import { chance } from "../../support/chance";
import { browse, makeAccount } from "../../support/make-account";
import { answer, ask, comment } from "../../support/make-thread";
import { useSite, type Visitor } from "../../support/site";

const site = useSite();
/** Of security.md, T9. */
const PAIRS = 1000;

/** A post or no post, as the oracle knows it: who wrote it, whether it was removed, what it stands under. */
type Place = { author: number; removed: boolean; under: Place | null };
type Picture = { id: string; owner: number; place: Place | null };
type Looker = { visitor: Visitor; id: number; keepsThePlace: boolean };

/** Who may see a picture, said once more from the rules and not from the code. */
function maySee({ id, keepsThePlace }: Looker, { owner, place }: Picture): boolean {
  if (!place) return id === owner;
  for (let at: Place | null = place; at; at = at.under)
    if (at.removed && at.author !== id && !keepsThePlace) return false;
  return true;
}

const next = chance(20260302);

async function person(role: Exclude<Role, "member"> | null) {
  const { world } = site;
  const { actor, email } = await makeAccount(world);
  if (role) {
    const personId = actor.id;
    await world.db.roleGrant.create({
      data: { personId, role, team: "Care", grantedAt: world.clock.now() },
    });
  }
  const browser = await browse(world, email);
  const visitor = site.visitor();
  visitor.cookies.set("session", browser.cookie);
  return { actor: browser.actor, visitor };
}

let count = 0;

/** A picture in the storage and its row; made by hand, since two hundred would take their time. */
async function picture(owner: Actor, postId: number | null): Promise<string> {
  const id = (++count).toString(16).padStart(32, "0");
  const { db, storage, clock } = site.world;
  for (const size of ["full", "thumb"])
    await storage.put(`pictures/00/${id}-${size}`, Buffer.from(`secret ${id}`), "image/png");
  const sizes = { width: 9, height: 9, thumbWidth: 9, thumbHeight: 9, bytes: 9 };
  const row = { id, ownerId: owner.id, postId, type: "image/png", ...sizes };
  await db.attachment.create({ data: { ...row, createdAt: clock.now() } });
  return id;
}

async function makeEverything() {
  const { world } = site;
  const members = [await person(null), await person(null), await person(null)];
  const moderator = await person("moderator");
  const agent = await person("agent");
  const lookers: Looker[] = [
    { visitor: site.visitor(), id: 0, keepsThePlace: false },
    ...members.map(({ actor, visitor }) => ({ visitor, id: actor.id, keepsThePlace: false })),
    { visitor: moderator.visitor, id: moderator.actor.id, keepsThePlace: true },
    { visitor: agent.visitor, id: agent.actor.id, keepsThePlace: false },
  ];
  const authors = members.map(({ actor }) => actor);
  const any = () => authors[next(authors.length)] as Actor;
  const pictures: Picture[] = [];
  const show = async (owner: Actor, postId: number, place: Place) => {
    pictures.push({ id: await picture(owner, postId), owner: owner.id, place });
  };
  const remove = async (place: Place, author: Actor, postId: number) => {
    const by = next(2) ? author : moderator.actor;
    await removePost(world.as(by), postId, { reason: "spam" });
    place.removed = true;
  };
  for (let thread = 0; thread < 16; thread++) {
    world.clock.advance(60 * 60 * 1000);
    const [asker, answerer, commenter] = [any(), any(), any()];
    const question: Place = { author: asker.id, removed: false, under: null };
    const reply: Place = { author: answerer.id, removed: false, under: question };
    const remark: Place = { author: commenter.id, removed: false, under: reply };
    const questionId = await ask(world.as(asker));
    const answerId = await answer(world.as(answerer), questionId);
    const commentId = await comment(world.as(commenter), answerId);
    await show(asker, questionId, question);
    await show(answerer, answerId, reply);
    await show(commenter, commentId, remark);
    // All eight ways in which three posts are removed or not, twice; from below, since what is buried can't be.
    if (thread & 1) await remove(remark, commenter, commentId);
    if (thread & 2) await remove(reply, answerer, answerId);
    if (thread & 4) await remove(question, asker, questionId);
    pictures.push({ id: await picture(any(), null), owner: 0, place: null });
    const last = pictures.at(-1) as Picture;
    const row = await world.db.attachment.findUnique({
      where: { id: last.id },
      select: { ownerId: true },
    });
    last.owner = row?.ownerId ?? 0;
  }
  return { lookers, pictures };
}

describe("who sees a picture", () => {
  test("T9: whoever sees the post, in either size, by GET, HEAD and range; all others get the same 404", {
    timeout: 480_000,
  }, async () => {
    const { lookers, pictures } = await makeEverything();
    const wrong: string[] = [];
    const seen = { yes: 0, no: 0 };
    for (let pair = 0; pair < PAIRS; pair++) {
      const looker = lookers[next(lookers.length)] as Looker;
      const shown = pictures[next(pictures.length)] as Picture;
      const method = next(3) ? "GET" : "HEAD";
      const path = `/attachments/${shown.id}${next(2) ? "/thumb" : ""}`;
      const headers: Record<string, string> = next(3) ? {} : { Range: "bytes=0-3" };
      const answer = await looker.visitor.send(path, { method, headers });
      const body = await answer.text();
      const expected = maySee(looker, shown);
      seen[expected ? "yes" : "no"]++;
      const right = expected
        ? answer.status === 200 && (method === "HEAD" || body === `secret ${shown.id}`)
        : answer.status === 404 && !body.includes("secret") && !answer.headers.has("etag");
      if (!right) wrong.push(`${looker.id} ${method} ${path}: ${answer.status}`);
    }
    expect(wrong).toEqual([]);
    expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(PAIRS / 10);
  });

  test("a hidden picture and one that never was get the same answer", async () => {
    const { actor } = await person(null);
    const hidden = await picture(actor, null);
    const stranger = site.visitor();
    const answers = await Promise.all(
      [hidden, "f".repeat(32)].map((id) => stranger.get(`/attachments/${id}`)),
    );
    const [first, second] = await Promise.all(
      answers.map(async (answer) => ({
        status: answer.status,
        names: [...answer.headers.keys()].sort(),
        body: (await answer.text()).replace(/[0-9a-f-]{16,}/g, ""),
      })),
    );
    expect(first).toEqual(second);
    expect(first?.status).toBe(404);
  });
});
